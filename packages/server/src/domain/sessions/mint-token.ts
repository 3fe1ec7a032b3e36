import { randomUUID } from "node:crypto";
import type { InstanceContext } from "../../context.ts";
import { signRs256 } from "../../crypto/jwt.ts";
import { toSeconds } from "../../lib/clock.ts";
import { imageUrl } from "../images/index.ts";
import { issuer } from "../instances/index.ts";
import { hasSecondFactor, type User } from "../users/index.ts";
import { effectiveStatus, factorVerificationAge, type TokenSession } from "./session.ts";
import { renderClaims } from "./shortcodes.ts";

/** Header `cat` of session tokens: SDKs refuse any other category as a session. */
const SESSION_CATEGORY = "cl_B7d4PD111AAA";

export interface TokenOptions {
  /** Origin that asked; becomes `azp`. */
  origin?: string | undefined;
  lifetimeSeconds?: number | undefined;
}

/**
 * A session token of version 1 or 2, signed with the instance's key. A user given as a function is loaded only where
 * the instance's custom claims speak of one.
 */
export async function mintToken(
  ctx: InstanceContext,
  session: TokenSession,
  user: User | (() => Promise<User>),
  options: TokenOptions = {},
): Promise<string> {
  const now = ctx.clock.now();
  const iat = toSeconds(now);
  const rules = ctx.instance.settings.session;
  const key = await ctx.signingKeys.current(ctx.db, ctx.instance.id);
  const custom = Object.keys(rules.claims).length > 0 ? await customClaims(ctx, session, user) : {};
  const claims = {
    ...custom,
    ...(options.origin ? { azp: options.origin } : {}),
    exp: iat + (options.lifetimeSeconds ?? rules.token_lifetime_in_seconds),
    fva: factorVerificationAge(session, now),
    iat,
    iss: issuer(ctx.instance),
    nbf: iat - rules.allowed_clock_skew_in_seconds,
    sid: session.id,
    sts: effectiveStatus(session, now),
    sub: session.userId,
    ...(session.actor ? { act: session.actor } : {}),
    ...(rules.token_version === 2 ? { jti: randomUUID().replaceAll("-", "").slice(-20), v: 2 } : {}),
  };
  return signRs256({ kid: key.kid, cat: SESSION_CATEGORY, oiat: iat }, claims, key.key);
}

async function customClaims(ctx: InstanceContext, session: TokenSession, source: User | (() => Promise<User>)) {
  const user = typeof source === "function" ? await source() : source;
  return renderClaims(ctx.instance.settings.session.claims, {
    user,
    session,
    imageUrl: imageUrl(ctx, user),
    hasImage: user.imageId !== null,
    twoFactorEnabled: hasSecondFactor(user, ctx.instance.settings),
  });
}
