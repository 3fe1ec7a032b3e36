import type { InstanceContext } from "../../context.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Authorization, OAuthStrategy, TokenStrategy } from "../oauth-connections/index.ts";
import type { Grant } from "./grant.ts";

/** What an attempt knows of its round trip to a provider. */
export interface ExternalFacts {
  readonly strategy: OAuthStrategy | TokenStrategy;
  /** `transferable`: what came back belongs into an attempt of the other kind. */
  readonly status: "unverified" | "verified" | "failed" | "transferable";
  /** Sealed address of the provider, as base64; null once the browser is back. It holds the state. */
  readonly url: string | null;
  /** ISO 8601. */
  readonly expireAt: string | null;
  readonly error: { readonly code: string; readonly meta?: Record<string, unknown> } | null;
  /** What came back and is not a user's account yet. */
  readonly grant: Grant | null;
}

const contextOf = (ctx: InstanceContext): string => `oauth_url:${ctx.instance.id}`;

/** The browser is on its way. */
export const pendingFacts = (
  ctx: InstanceContext,
  strategy: OAuthStrategy,
  { url, expiresAt }: Authorization,
): ExternalFacts => ({
  strategy,
  status: "unverified",
  url: ctx.secrets.seal(url, contextOf(ctx)).toString("base64"),
  expireAt: expiresAt.toISOString(),
  error: null,
  grant: null,
});

/** The browser is back. */
export const returnedFacts = (
  strategy: ExternalFacts["strategy"],
  content: Pick<ExternalFacts, "status"> & Partial<Pick<ExternalFacts, "grant" | "error">>,
): ExternalFacts => ({ strategy, url: null, expireAt: null, error: null, grant: null, ...content });

/** The browser is back, and what it brought is of no use. */
function failedFacts(strategy: ExternalFacts["strategy"], { items: [first] }: DomainError): ExternalFacts {
  const code = first?.code ?? "internal_clerk_error";
  return returnedFacts(strategy, {
    status: "failed",
    error: { code, ...(first?.meta ? { meta: first.meta } : {}) },
  });
}

/** Goes on with what came back; what is wrong with it is kept with the attempt, for the page to show. */
export async function takeOutcome<Attempt>(
  strategy: ExternalFacts["strategy"],
  outcome: Grant | DomainError,
  goOn: (grant: Grant) => Promise<Attempt>,
  keep: (facts: ExternalFacts) => Promise<Attempt>,
): Promise<Attempt> {
  try {
    if (outcome instanceof DomainError) throw outcome;
    return await goOn(outcome);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return keep(failedFacts(strategy, error));
  }
}

/** Where the browser has to go; null when it is not on its way. */
export const providerUrl = (ctx: InstanceContext, { url }: ExternalFacts): string | null =>
  url === null ? null : ctx.secrets.open(Buffer.from(url, "base64"), contextOf(ctx)).toString();
