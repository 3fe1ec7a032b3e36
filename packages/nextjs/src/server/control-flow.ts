/** A way to leave a request. Thrown, so that it works however deep it is called and whether awaited or not. */
export type ControlFlow = { type: "redirect"; url: string } | { type: "not-found" } | { type: "unauthorized" };

const marker = Symbol.for("latchkey.nextjs.control-flow");

/**
 * A way out. Next knows its own `redirect()` and `notFound()` by a digest; this error carries the same one, so that pages, route handlers
 * and server actions are left as if the app had called Next itself. (Importing `next/navigation` would not do: what it resolves to
 * depends on where the code is bundled.)
 */
export class ControlFlowError extends Error {
  readonly [marker]: ControlFlow;
  readonly digest: string;
  /** Next 14 sets these cookies on the redirect. */
  readonly mutableCookies?: unknown;

  constructor(flow: ControlFlow, next14?: { mutableCookies: unknown }) {
    super(`LATCHKEY_${flow.type.toUpperCase()}`);
    this.name = "ControlFlowError";
    this[marker] = flow;
    this.digest = next14 ? digestForNext14(flow) : digestOf(flow);
    if (next14) this.mutableCookies = next14.mutableCookies;
  }
}

const fallback = "NEXT_HTTP_ERROR_FALLBACK";
const notFoundInNext14 = "NEXT_NOT_FOUND";

function digestOf(flow: ControlFlow): string {
  if (flow.type === "redirect") return `NEXT_REDIRECT;replace;${flow.url};307;`;
  return `${fallback};${flow.type === "unauthorized" ? 401 : 404}`;
}

// Next 14 has no answer 401 of its own.
function digestForNext14(flow: ControlFlow): string {
  return flow.type === "redirect" ? digestOf(flow) : notFoundInNext14;
}

/** Reads the way out of something thrown: one of ours, or Next's own `redirect()`, `notFound()`, `unauthorized()`. Null for anything else. */
export function controlFlowOf(thrown: unknown): ControlFlow | null {
  if (typeof thrown !== "object" || thrown === null) return null;
  const own = (thrown as Partial<ControlFlowError>)[marker];
  if (own) return own;
  const { digest } = thrown as { digest?: unknown };
  if (typeof digest !== "string") return null;
  if (digest === `${fallback};401`) return { type: "unauthorized" };
  if (digest === `${fallback};404` || digest === notFoundInNext14) return { type: "not-found" };
  const [name, , ...rest] = digest.split(";");
  const url = rest.slice(0, -2).join(";");
  return name === "NEXT_REDIRECT" && url ? { type: "redirect", url } : null;
}
