import { findCodeVerification } from "../../domain/verifications/index.ts";
import { findSignIn, offeredFactors, type SignIn } from "../../domain/sign-ins/index.ts";
import { findSignUp, type SignUp } from "../../domain/sign-ups/index.ts";
import { loadBrowserState, type BrowserContext, type ClientState } from "../../domain/clients/index.ts";
import { mintToken, type Session } from "../../domain/sessions/index.ts";
import type { User } from "../../domain/users/index.ts";
import { isDevelopment } from "../../domain/instances/index.ts";
import { MAX_COOKIE_SECONDS } from "../../lib/cookies.ts";
import { addSeconds } from "../../lib/clock.ts";
import { fapiClient } from "../../views/client.ts";
import { fapiSession } from "../../views/session.ts";
import { signInView } from "../../views/sign-in.ts";
import { signUpView } from "../../views/sign-up.ts";

/** A sign-in with everything that its view shows. */
export async function renderSignIn(ctx: BrowserContext, signIn: SignIn) {
  const { user, factors } = await offeredFactors(ctx, signIn);
  return signInView(ctx, signIn, {
    user,
    factors,
    firstFactorVerification: await firstFactorVerification(ctx, signIn),
  });
}

async function firstFactorVerification(ctx: BrowserContext, signIn: SignIn) {
  const factor = signIn.facts.firstFactor;
  if (!factor) return null;
  const verification = await findCodeVerification(ctx, "sign_in_first_factor", factor.strategy, factor.secretId);
  if (signIn.facts.transferable !== null && verification) return { ...verification, status: "transferable" as const };
  if (verification || !factor.verifiedAt) return verification;
  return { strategy: factor.strategy, status: "verified" as const, attempts: 1, expireAt: null };
}

export async function renderSignUp(ctx: BrowserContext, signUp: SignUp) {
  const { emailVerification: email, phoneVerification: phone } = signUp.facts;
  const [emailAddress, phoneNumber] = await Promise.all([
    email && findCodeVerification(ctx, "sign_up_email_address", email.strategy, email.secretId),
    phone && findCodeVerification(ctx, "sign_up_phone_number", phone.strategy, phone.secretId),
  ]);
  return signUpView(ctx, signUp, { email_address: emailAddress, phone_number: phoneNumber });
}

/** A session of the browser with a fresh token. */
export async function renderSession(ctx: BrowserContext, session: Session, user: User) {
  return fapiSession(ctx, session, user, await mintToken(ctx, session, user, { origin: ctx.request?.origin }));
}

/** The whole client as it is now: what every answer to a change carries along. */
export async function renderClient(ctx: BrowserContext) {
  const state = await loadBrowserState(ctx);
  return state ? renderState(ctx, state) : null;
}

async function renderState(ctx: BrowserContext, state: ClientState) {
  const [signIn, signUp, sessions] = await Promise.all([
    findSignIn(ctx, state.client.signInId),
    findSignUp(ctx, state.client.signUpId),
    Promise.all(state.sessions.map(({ session, user }) => renderSession(ctx, session, user))),
  ]);
  return fapiClient(state, {
    sessions,
    sign_in: signIn && signIn.status !== "abandoned" ? await renderSignIn(ctx, signIn) : null,
    sign_up: signUp && signUp.status !== "abandoned" ? await renderSignUp(ctx, signUp) : null,
    cookie_expires_at: isDevelopment(ctx.instance) ? null : addSeconds(ctx.clock.now(), MAX_COOKIE_SECONDS).getTime(),
  });
}
