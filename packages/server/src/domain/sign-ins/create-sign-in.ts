import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { requireHuman, silentSender, type Sender } from "../captcha/index.ts";
import { loadBrowserState, setBrowserAttempt, type BrowserContext } from "../clients/index.ts";
import { parseEmailAddress, parsePhone } from "../identifiers/index.ts";
import { hidesAccounts } from "../instances/index.ts";
import type { TextChannel } from "../messages/index.ts";
import { isOAuthStrategy, isTokenStrategy } from "../oauth-connections/index.ts";
import { requireAdmitted, requireAdmittedUser } from "../restrictions/index.ts";
import { findUserByIdentifier, requireUsable, type FoundUser } from "../users/index.ts";
import { prepareFirstFactor } from "./prepare-first-factor.ts";
import { refuseTwice } from "./refuse-twice.ts";
import { emptyFacts, newSignIn, type SignIn, type SignInFacts } from "./sign-in.ts";
import { insertSignIn, toStored } from "./store.ts";
import { signInWithToken, startOAuthSignIn, transferSignUp } from "./sign-in-with-oauth.ts";
import { startPasskeySignIn } from "./sign-in-with-passkey.ts";
import { signInWithPassword } from "./sign-in-with-password.ts";
import { signInWithTicket } from "./sign-in-with-ticket.ts";

export interface SignInRequest {
  identifier?: string | undefined;
  password?: string | undefined;
  strategy?: string | undefined;
  ticket?: string | undefined;
  transfer?: boolean | undefined;
  /** Of Google One Tap. */
  token?: string | undefined;
  signUpIfMissing?: boolean | undefined;
  channel?: TextChannel | undefined;
  /** For strategies that lead through another site. */
  redirectUrl?: string | undefined;
  actionCompleteRedirectUrl?: string | undefined;
  oidcPrompt?: string | undefined;
  oidcLoginHint?: string | undefined;
}

/** Strategies that a sign-in can begin with: the code is sent at once. */
const immediate = new Set([
  "email_code",
  "email_link",
  "passkey",
  "phone_code",
  "reset_password_email_code",
  "reset_password_phone_code",
]);

/**
 * Starts a sign-in, which replaces the client's previous one. With a password it is checked at once, with a code
 * strategy the code is sent at once, with a ticket the user of the ticket is signed in.
 *
 * @throws captcha_missing_token, captcha_invalid, and what each way to sign in throws
 */
export async function createSignIn(
  ctx: BrowserContext,
  request: SignInRequest,
  sender: Sender = silentSender,
): Promise<SignIn> {
  const state = await loadBrowserState(ctx);
  if (!ctx.instance.settings.session.multi_session && state && state.sessions.length > 0)
    throw domainError("session_exists");
  if (request.transfer) return transferSignUp(ctx);
  if (request.strategy === "ticket" || request.ticket) return signInWithTicket(ctx, request.ticket);
  if (isTokenStrategy(request.strategy)) return signInWithToken(ctx, request.strategy, request.token);
  // A sign-up may come of it.
  if (request.signUpIfMissing) await requireHuman(ctx, sender, "signin");
  const { identifier, password, strategy } = request;
  if (isOAuthStrategy(strategy)) return startOAuthSignIn(ctx, { ...toAuthorization(request), strategy });
  if (!identifier && strategy === "passkey") return startPasskeySignIn(ctx);
  if (!identifier) return start(ctx, { identifier: null, userId: null, facts: emptyFacts });
  const { found, facts } = await identify(ctx, request, identifier);
  if (found && state) refuseTwice(state, found.user.id);
  if (found) requireUsable(ctx, found.user);
  const content = { identifier, userId: found?.user.id ?? null, facts };
  if (password !== undefined && (strategy ?? "password") === "password") {
    if (found && !found.user.passwordEnabled && !hidesAccounts(ctx.instance))
      throw domainError("strategy_for_user_invalid");
    return signInWithPassword(ctx, newSignIn(content, ctx.clock.now()), found?.user ?? null, password);
  }
  const signIn = await start(ctx, content);
  if (!strategy || strategy === "password") return signIn;
  if (!immediate.has(strategy)) throw domainError("form_param_value_invalid", { param: "strategy" });
  const { channel, redirectUrl } = request;
  return prepareFirstFactor(ctx, signIn, { strategy, channel, redirectUrl });
}

/** How a request asks to be sent to a provider. */
const toAuthorization = (request: SignInRequest) => ({
  redirectUrl: request.redirectUrl,
  actionCompleteRedirectUrl: request.actionCompleteRedirectUrl,
  loginHint: request.oidcLoginHint ?? request.identifier,
  prompt: request.oidcPrompt,
});

/** @throws form_identifier_not_found unless the instance hides who has an account; not_allowed_access */
async function identify(
  ctx: BrowserContext,
  request: SignInRequest,
  identifier: string,
): Promise<{ found: FoundUser | undefined; facts: SignInFacts }> {
  const found = await findUserByIdentifier(ctx, identifier);
  const facts: SignInFacts = {
    ...emptyFacts,
    identified: true,
    identificationId: found?.identification?.id ?? null,
    signUpIfMissing: request.signUpIfMissing ?? false,
  };
  if (request.signUpIfMissing && request.password !== undefined) throw domainError("sign_up_if_missing_not_allowed");
  if (found) {
    await requireAdmittedUser(ctx, found.user);
    return { found, facts };
  }
  if (!hidesAccounts(ctx.instance) && !request.signUpIfMissing)
    throw domainError("form_identifier_not_found", { param: "identifier" });
  const ghost = ghostOf(ctx, identifier);
  // Whom the lists keep out hears the same, whether they have an account or not.
  if (ghost.recipient) await requireAdmitted(ctx, [{ type: ghost.type, value: ghost.recipient }]);
  return { found, facts: { ...facts, ghost } };
}

/** Where a code for an identifier that nobody has would go. */
function ghostOf(ctx: BrowserContext, identifier: string): NonNullable<SignInFacts["ghost"]> {
  const address = parseEmailAddress(identifier);
  if (address) return { type: "email_address", recipient: address };
  const { phone_number: rules } = ctx.instance.settings.identifiers;
  const number = rules.enabled && rules.sign_in ? parsePhone(identifier) : undefined;
  return number ? { type: "phone_number", recipient: number } : { type: "email_address", recipient: null };
}

async function start(ctx: BrowserContext, content: Parameters<typeof newSignIn>[0]): Promise<SignIn> {
  const signIn = newSignIn(content, ctx.clock.now());
  return withTransaction(ctx, async (tx) => {
    const client = await setBrowserAttempt(tx, { signInId: signIn.id });
    return insertSignIn(tx.db, tx.instance.id, toStored(signIn, { clientId: client.id, sessionId: null }));
  });
}
