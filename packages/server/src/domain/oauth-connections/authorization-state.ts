import type { InstanceContext } from "../../context.ts";
import { findToken, isLive, issueToken, type OneTimeSecret } from "../verifications/index.ts";
import type { OAuthStrategy } from "./connection.ts";

/** What a round trip to a provider is for. */
export type Errand =
  | { readonly kind: "sign_in" | "sign_up"; readonly id: string }
  | { readonly kind: "external_account"; readonly id: string; readonly userId: string };

/** What has to be remembered while a browser is away at a provider. */
export interface AuthorizationState {
  readonly errand: Errand;
  readonly strategy: OAuthStrategy;
  /** The client that has to come back. */
  readonly clientId: string;
  /** The browser has to prove that it is that client; false only where development browsers keep no cookies. */
  readonly isBound: boolean;
  /** A native app asked: the browser that comes back is not the client, and leads back to the app. */
  readonly isNative: boolean;
  readonly nonce: string;
  readonly verifier: string;
  readonly scopes: readonly string[];
  /** Where the browser goes on when more is to be done. */
  readonly redirectUrl: string;
  /** Where it goes on when nothing is; null for `redirectUrl`. */
  readonly completeUrl: string | null;
}

const TTL_SECONDS = 600;

const contextOf = (ctx: InstanceContext): string => `oauth_state:${ctx.instance.id}`;

/** Remembers a state under a token of 256 random bits, the `state` parameter; good once, for ten minutes. */
export async function rememberState(
  ctx: InstanceContext,
  state: AuthorizationState,
): Promise<{ token: string; expiresAt: Date }> {
  const { token, secret } = await issueToken(ctx, {
    purpose: "oauth_state",
    subjectId: state.errand.id,
    payload: { sealed: ctx.secrets.seal(JSON.stringify(state), contextOf(ctx)).toString("base64") },
    ttlSeconds: TTL_SECONDS,
  });
  return { token, expiresAt: secret.expiresAt };
}

/** The state behind a token that has not been used; undefined for any other. */
export async function recallState(
  ctx: InstanceContext,
  token: string,
): Promise<{ secret: OneTimeSecret; state: AuthorizationState } | undefined> {
  const secret = await findToken(ctx, "oauth_state", token);
  if (!secret || !isLive(secret, ctx.clock.now())) return undefined;
  const sealed = Buffer.from(secret.payload["sealed"] as string, "base64");
  return { secret, state: JSON.parse(ctx.secrets.open(sealed, contextOf(ctx)).toString()) as AuthorizationState };
}
