/** How a handler of the middleware leaves a request. Thrown, so that it works however deep it is called and whether awaited or not. */
export type ControlFlow = { type: "redirect"; url: string } | { type: "not-found" } | { type: "unauthorized" };

const marker = Symbol.for("latchkey.nextjs.control-flow");

/** A way out of the middleware. Its digest makes Next treat it as its own where it escapes into a page. */
export class ControlFlowError extends Error {
  readonly [marker]: ControlFlow;
  readonly digest: string;

  constructor(flow: ControlFlow) {
    super(`LATCHKEY_${flow.type.toUpperCase()}`);
    this.name = "ControlFlowError";
    this[marker] = flow;
    this.digest = digestOf(flow);
  }
}

function digestOf(flow: ControlFlow): string {
  if (flow.type === "redirect") return `NEXT_REDIRECT;replace;${flow.url};307;`;
  return flow.type === "unauthorized" ? unauthorizedDigest : notFoundDigest;
}

/** Digest by which Next 15 and later know an answer 401. */
export const unauthorizedDigest = "NEXT_HTTP_ERROR_FALLBACK;401";
const notFoundDigest = "NEXT_HTTP_ERROR_FALLBACK;404";

/** Reads the way out of something thrown: one of ours, or Next's own `redirect()`, `notFound()`, `unauthorized()`. Null for anything else. */
export function controlFlowOf(thrown: unknown): ControlFlow | null {
  if (typeof thrown !== "object" || thrown === null) return null;
  const own = (thrown as Partial<ControlFlowError>)[marker];
  if (own) return own;
  const { digest } = thrown as { digest?: unknown };
  if (typeof digest !== "string") return null;
  if (digest === unauthorizedDigest) return { type: "unauthorized" };
  if (digest === notFoundDigest || digest === "NEXT_NOT_FOUND") return { type: "not-found" };
  const [name, , ...rest] = digest.split(";");
  const url = rest.slice(0, -2).join(";");
  return name === "NEXT_REDIRECT" && url ? { type: "redirect", url } : null;
}
