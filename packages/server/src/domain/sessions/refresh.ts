import type { InstanceContext } from "../../context.ts";
import { decodeJwt, verifyRs256 } from "../../crypto/jwt.ts";
import { toSeconds } from "../../lib/clock.ts";
import { domainError } from "../../lib/errors.ts";
import { findUser } from "../users/index.ts";
import { findToken, isLive as isSecretLive, issueToken } from "../verifications/index.ts";
import { mintToken } from "./mint-token.ts";
import { isLive, type Session } from "./session.ts";
import { selectSession } from "./store.ts";

/** A token older than this is refreshed by a handshake instead. */
const MAX_EXPIRED_AGE_SECONDS = 24 * 60 * 60;

/** The token with which a backend refreshes the session's token without a redirect; lives as long as the session. */
export async function createRefreshToken(ctx: InstanceContext, session: Session): Promise<string> {
  const ttlSeconds = Math.max(1, Math.floor((session.expireAt.getTime() - ctx.clock.now().getTime()) / 1_000));
  const { token } = await issueToken(ctx, { purpose: "refresh_token", subjectId: session.id, ttlSeconds });
  return token;
}

export interface RefreshRequest {
  sessionId: string;
  expiredToken: string;
  refreshToken: string;
  requestOrigin: string;
}

/**
 * A fresh session token for an expired one. The refresh token proves the browser, the expired token the session,
 * and the origin of the request has to be the one the expired token was made for.
 *
 * @throws one of the refresh codes of the error registry, all 401.
 */
export async function refreshSession(
  ctx: InstanceContext,
  request: RefreshRequest,
): Promise<{ jwt: string; session: Session }> {
  if (!URL.canParse(request.requestOrigin)) throw domainError("refresh_request_origin_invalid");
  const claims = await verifyExpired(ctx, request.expiredToken);
  if (typeof claims["azp"] !== "string") throw domainError("expired_session_token_missing_azp");
  if (claims["azp"] !== new URL(request.requestOrigin).origin) throw domainError("refresh_request_origin_azp_mismatch");
  if (typeof claims["sid"] !== "string") throw domainError("expired_session_token_missing_sid");
  if (claims["sid"] !== request.sessionId) throw domainError("refresh_sid_mismatch");
  if (typeof claims["iat"] !== "number") throw domainError("session_refresh_expired_session_token_missing_iat");
  if (claims["iat"] < toSeconds(ctx.clock.now()) - MAX_EXPIRED_AGE_SECONDS)
    throw domainError("session_refresh_expired_session_token_too_old");
  const session = await selectSession(ctx.db, ctx.instance.id, request.sessionId);
  if (!session) throw domainError("session_refresh_session_not_found");
  if (!isLive(session, ctx.clock.now())) throw domainError("session_refresh_inactive_session");
  const secret = await findToken(ctx, "refresh_token", request.refreshToken);
  if (!secret || secret.subjectId !== session.id || !isSecretLive(secret, ctx.clock.now()))
    throw domainError("refresh_token_not_found");
  const user = await findUser(ctx, session.userId);
  if (!user) throw domainError("session_refresh_user_not_found");
  return { jwt: await mintToken(ctx, session, user, { origin: claims["azp"] }), session };
}

async function verifyExpired(ctx: InstanceContext, token: string): Promise<Record<string, unknown>> {
  const kid = decodeJwt(token)?.header["kid"];
  const keys = await ctx.signingKeys.all(ctx.db, ctx.instance.id);
  const key = keys.find((candidate) => candidate.kid === kid);
  const claims = key && verifyRs256(token, key.publicJwk);
  if (!claims) throw domainError("expired_session_token_invalid");
  return claims;
}
