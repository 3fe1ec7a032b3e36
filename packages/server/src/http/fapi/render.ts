import { findCodeVerification, type Purpose, type Verification } from "../../domain/verifications/index.ts";
import { providerUrl as urlOfProvider } from "../../domain/external-accounts/index.ts";
import { findSignIn, offeredFactors, type FactorFacts, type SignIn } from "../../domain/sign-ins/index.ts";
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
  const factors = await offeredFactors(ctx, signIn, known);
  const firstFactorVerification = await verificationOfFirstFactor(ctx, signIn);
  const secondFactorVerification = await verificationOf(ctx, "sign_in_second_factor", signIn.facts.secondFactor);
  const { external } = signIn.facts;
  const providerUrl = external ? urlOfProvider(ctx, external) : null;
  const details = { ...factors, firstFactorVerification, secondFactorVerification, providerUrl };
  return (ctx.rendered.signIn = signInView(ctx, signIn, details));
}

async function verificationOfFirstFactor(ctx: FapiContext, signIn: SignIn): Promise<Verification | null> {
  const verification = await verificationOf(ctx, "sign_in_first_factor", signIn.facts.firstFactor);
  return verification && signIn.facts.transferable !== null
    ? { ...verification, status: "transferable" }
    : verification;
}

/** The state of a factor that was prepared or proven; null when neither. */
export async function verificationOf(
  ctx: FapiContext,
  purpose: Purpose,
  factor: FactorFacts | null,
): Promise<Verification | null> {
  if (!factor) return null;
  const verification = await findCodeVerification(ctx, purpose, factor.strategy, factor.secretId);
  if (verification || !factor.verifiedAt) return verification;
  return { strategy: factor.strategy, status: "verified", attempts: 1, expireAt: null };
}

export async function renderSignUp(ctx: FapiContext, signUp: SignUp): Promise<SignUpView> {
  const { emailVerification: email, phoneVerification: phone, external } = signUp.facts;
  const [emailAddress, phoneNumber] = await Promise.all([
    email && findCodeVerification(ctx, "sign_up_email_address", email.strategy, email.secretId),
    phone && findCodeVerification(ctx, "sign_up_phone_number", phone.strategy, phone.secretId),
  ]);
  const verifications = {
    email_address: emailAddress,
    phone_number: phoneNumber,
    providerUrl: external ? urlOfProvider(ctx, external) : null,
  };
  return (ctx.rendered.signUp = signUpView(ctx, signUp, verifications));
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
    captcha_bypass: ctx.request?.testing ?? false,
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
