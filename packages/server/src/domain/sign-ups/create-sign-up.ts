import { hashPassword } from "../../crypto/passwords/index.ts";
import { withTransaction } from "../../db/transaction.ts";
import { addSeconds } from "../../lib/clock.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { loadBrowserState, setBrowserAttempt, type BrowserContext } from "../clients/index.ts";
import { isOAuthStrategy, isTokenStrategy, readProviderToken, spendProviderToken } from "../oauth-connections/index.ts";
import { findSignIn } from "../sign-ins/index.ts";
import { isVouchedFor, silentSender, type Sender } from "../captcha/index.ts";
import { requireOpenDoor } from "../restrictions/index.ts";
import { applyInvitation } from "./apply-invitation.ts";
import { completeWhenReady } from "./complete-sign-up.ts";
import { applicantOf, applyFields, type SignUpFields } from "./fields.ts";
import { requireHumanSignUp, settleHumanity } from "./humanity.ts";
import { requireAction } from "./machine.ts";
import { ATTEMPT_TTL_SECONDS, emptyFacts, proofKeys, type SignUp, type SignUpFacts } from "./sign-up.ts";
import { checkExternal, mergeGrant, sendToProvider, signUpWithGrant } from "./sign-up-with-oauth.ts";
import { insertSignUp, updateFacts } from "./store.ts";

export interface SignUpRequest extends SignUpFields {
  strategy?: string | undefined;
  ticket?: string | undefined;
  transfer?: boolean | undefined;
  /** From a provider itself: of Google One Tap, or of a phone. */
  token?: string | undefined;
  /** For strategies that lead through another site. */
  redirectUrl?: string | undefined;
  actionCompleteRedirectUrl?: string | undefined;
  oidcPrompt?: string | undefined;
  oidcLoginHint?: string | undefined;
}

/**
 * Starts a sign-up, which replaces the client's previous one. With nothing left open it is complete at once.
 *
 * @throws sign_up_mode_restricted, sign_up_restricted_waitlist, not_allowed_access, session_exists,
 *   account_transfer_invalid, captcha_missing_token, captcha_invalid, ticket_*, invitation_*, revoked_invitation, form_*
 */
export async function createSignUp(
  ctx: BrowserContext,
  request: SignUpRequest,
  sender: Sender = silentSender,
): Promise<SignUp> {
  const state = await loadBrowserState(ctx);
  if (!ctx.instance.settings.session.multi_session && state && state.sessions.length > 0)
    throw domainError("session_exists");
  const begun = request.transfer ? await takeOverSignIn(ctx) : emptyFacts;
  const facts = await applyRequest(ctx, await settleHumanity(ctx, begun, request, sender), request);
  const authorization = await checkExternal(ctx, request);
  const { strategy, token } = request;
  const given = isTokenStrategy(strategy) ? await readProviderToken(ctx, strategy, token) : undefined;
  const passwordDigest = request.password === undefined ? null : await hashPassword(request.password);
  const now = ctx.clock.now();
  const id = newId("signUp", now);
  return withTransaction(ctx, async (tx) => {
    const client = await setBrowserAttempt(tx, { signUpId: id });
    const abandonAt = addSeconds(now, ATTEMPT_TTL_SECONDS);
    const draft = { id, clientId: client.id, facts, passwordDigest, abandonAt };
    const signUp = await insertSignUp(tx.db, tx.instance.id, draft, now);
    if (given) {
      await spendProviderToken(tx, given);
      return signUpWithGrant(tx, signUp, given.strategy, given.grant);
    }
    return authorization ? sendToProvider(tx, signUp, authorization) : completeWhenReady(tx, signUp);
  });
}

/**
 * Adds or changes fields of a sign-up; a changed address has to be proven again.
 *
 * @throws requires_captcha, and what `createSignUp` throws of doors and fields
 */
export async function updateSignUp(ctx: BrowserContext, signUp: SignUp, request: SignUpRequest): Promise<SignUp> {
  requireAction(signUp.status, "update");
  if (!isVouchedFor(ctx, request.strategy)) requireHumanSignUp(ctx, signUp);
  const authorization = await checkExternal(ctx, request);
  // Going on without the provider gives up what did not come back from there.
  const { external, ...own } = signUp.facts;
  const known = external?.status === "verified" ? signUp.facts : own;
  const facts = await applyRequest(ctx, known, request);
  const digest = request.password === undefined ? undefined : await hashPassword(request.password);
  return withTransaction(ctx, async (tx) => {
    const updated = await updateFacts(tx.db, tx.instance.id, signUp.id, facts, tx.clock.now(), digest);
    if (!updated) throw domainError("client_state_invalid");
    return authorization ? sendToProvider(tx, updated, authorization) : completeWhenReady(tx, updated);
  });
}

/** Strategies that clients name although the fields say it all. */
const ownStrategies = new Set(["password", "email_code", "email_link", "phone_code", "ticket"]);

/** The facts with ticket and fields of a request. A closed door is all that somebody learns who may not come in. */
async function applyRequest(ctx: BrowserContext, stored: SignUpFacts, request: SignUpRequest): Promise<SignUpFacts> {
  const { strategy, ticket } = request;
  if (
    strategy !== undefined &&
    !ownStrategies.has(strategy) &&
    !isOAuthStrategy(strategy) &&
    !isTokenStrategy(strategy)
  )
    throw domainError("form_param_value_invalid", { param: "strategy" });
  if (strategy === "ticket" && !ticket) throw domainError("form_param_missing", { param: "ticket" });
  const facts = ticket ? await applyInvitation(ctx, stored, ticket) : stored;
  const applicant = applicantOf(facts, request);
  if (ticket && applicant.emailAddress !== facts.emailAddress)
    throw domainError("form_param_value_invalid", { param: "email_address" });
  const isInvited = facts.invitationId !== null && applicant.emailAddress === facts.emailAddress;
  await requireOpenDoor(ctx, { ...applicant, isInvited });
  return applyFields(ctx, facts, request);
}

/** What the client's sign-in proved, of an address, a number or an account at a provider that nobody has here. */
async function takeOverSignIn(ctx: BrowserContext): Promise<SignUpFacts> {
  const signIn = await findSignIn(ctx, ctx.browser.client?.signInId ?? null);
  const external = signIn?.facts.external;
  if (signIn?.status !== "abandoned" && external?.status === "transferable" && external.grant)
    return mergeGrant(ctx, emptyFacts, external.strategy, external.grant);
  const proven = signIn?.facts.transferable;
  const factor = signIn?.facts.firstFactor;
  if (!signIn || !proven || !factor || signIn.status === "abandoned") throw domainError("account_transfer_invalid");
  const { value, verification } = proofKeys[signIn.facts.ghost?.type ?? "email_address"];
  const verifiedAt = ctx.clock.now().toISOString();
  return {
    ...emptyFacts,
    [value]: proven,
    [verification]: { strategy: factor.strategy, secretId: factor.secretId, verifiedAt },
  };
}
