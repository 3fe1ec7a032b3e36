import { findCodeVerification, type Verification } from "../../domain/verifications/index.ts";
import { findSignIn, offeredFactors, type SignIn } from "../../domain/sign-ins/index.ts";
import { findSignUp, type SignUp } from "../../domain/sign-ups/index.ts";
import type { Client, ClientState, SignedInSession } from "../../domain/clients/index.ts";
import { mintToken, type Session } from "../../domain/sessions/index.ts";
import type { User } from "../../domain/users/index.ts";
import { isDevelopment } from "../../domain/instances/index.ts";
import { MAX_COOKIE_SECONDS } from "../../lib/cookies.ts";
import { addSeconds } from "../../lib/clock.ts";
import { fapiClient } from "../../views/client.ts";
import { fapiSession } from "../../views/session.ts";
import { signInView } from "../../views/sign-in.ts";
import { signUpView } from "../../views/sign-up.ts";
import type { FapiContext } from "../route.ts";

type SignInView = ReturnType<typeof signInView>;
type SignUpView = ReturnType<typeof signUpView>;
type SessionView = ReturnType<typeof fapiSession>;

/** What this request has rendered: the client, which comes last, is not read, rendered and signed a second time. */
export interface Rendered {
  signIn?: SignInView;
  signUp?: SignUpView;
  readonly sessions: Map<string, SessionView>;
}

/** A sign-in with everything that its view shows. */
export async function renderSignIn(
  ctx: FapiContext,
  signIn: SignIn,
  signedIn: readonly SignedInSession[] = ctx.browser.newSessions ?? [],
): Promise<SignInView> {
  const known = signedIn.map(({ user }) => user);
  const { user, factors } = await offeredFactors(ctx, signIn, known);
  const firstFactorVerification = await verificationOfFirstFactor(ctx, signIn);
  return (ctx.rendered.signIn = signInView(ctx, signIn, { user, factors, firstFactorVerification }));
}

async function verificationOfFirstFactor(ctx: FapiContext, signIn: SignIn): Promise<Verification | null> {
  const factor = signIn.facts.firstFactor;
  if (!factor) return null;
  const verification = await findCodeVerification(ctx, "sign_in_first_factor", factor.strategy, factor.secretId);
  if (signIn.facts.transferable !== null && verification) return { ...verification, status: "transferable" as const };
  if (verification || !factor.verifiedAt) return verification;
  return { strategy: factor.strategy, status: "verified" as const, attempts: 1, expireAt: null };
}

export async function renderSignUp(ctx: FapiContext, signUp: SignUp): Promise<SignUpView> {
  const facts = signUp.facts.emailVerification;
  const verification = facts
    ? await findCodeVerification(ctx, "sign_up_email_address", facts.strategy, facts.secretId)
    : null;
  return (ctx.rendered.signUp = signUpView(ctx, signUp, verification));
}

/** A session of the browser with a fresh token. */
export async function renderSession(ctx: FapiContext, session: Session, user: User): Promise<SessionView> {
  const jwt = await mintToken(ctx, session, user, { origin: ctx.request?.origin });
  const view = fapiSession(ctx, session, user, jwt);
  ctx.rendered.sessions.set(session.id, view);
  return view;
}

/** The whole client in the given state: what every answer to a change carries along. */
export async function renderClient(ctx: FapiContext, state: ClientState) {
  const { client } = state;
  const [sessions, sign_in, sign_up] = await Promise.all([
    Promise.all(
      state.sessions.map(
        async ({ session, user }) => ctx.rendered.sessions.get(session.id) ?? renderSession(ctx, session, user),
      ),
    ),
    client.signInId === ctx.rendered.signIn?.id ? ctx.rendered.signIn : renderSignInOf(ctx, state),
    client.signUpId === ctx.rendered.signUp?.id ? ctx.rendered.signUp : renderSignUpOf(ctx, client),
  ]);
  return fapiClient(state, {
    sessions,
    sign_in: sign_in ?? null,
    sign_up: sign_up ?? null,
    cookie_expires_at: isDevelopment(ctx.instance) ? null : addSeconds(ctx.clock.now(), MAX_COOKIE_SECONDS).getTime(),
  });
}

async function renderSignInOf(ctx: FapiContext, { client, sessions }: ClientState): Promise<SignInView | undefined> {
  const signIn = await findSignIn(ctx, client.signInId);
  return signIn && signIn.status !== "abandoned" ? renderSignIn(ctx, signIn, sessions) : undefined;
}

async function renderSignUpOf(ctx: FapiContext, client: Client): Promise<SignUpView | undefined> {
  const signUp = await findSignUp(ctx, client.signUpId);
  return signUp && signUp.status !== "abandoned" ? renderSignUp(ctx, signUp) : undefined;
}
