import { hashPassword } from "../../crypto/passwords/index.ts";
import { withTransaction } from "../../db/transaction.ts";
import { addSeconds } from "../../lib/clock.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { loadBrowserState, setBrowserAttempt, type BrowserContext } from "../clients/index.ts";
import { isOAuthStrategy, readOneTapToken } from "../oauth-connections/index.ts";
import { findSignIn } from "../sign-ins/index.ts";
import { completeWhenReady } from "./complete-sign-up.ts";
import { applyFields, type SignUpFields } from "./fields.ts";
import { requireAction } from "./machine.ts";
import { ATTEMPT_TTL_SECONDS, emptyFacts, proofKeys, type SignUp, type SignUpFacts } from "./sign-up.ts";
import { checkExternal, mergeGrant, sendToProvider, signUpWithGrant } from "./sign-up-with-oauth.ts";
import { insertSignUp, updateFacts } from "./store.ts";

export interface SignUpRequest extends SignUpFields {
  strategy?: string | undefined;
  ticket?: string | undefined;
  transfer?: boolean | undefined;
  /** Of Google One Tap. */
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
 * @throws sign_up_mode_restricted, sign_up_restricted_waitlist, session_exists, account_transfer_invalid, form_*
 */
export async function createSignUp(ctx: BrowserContext, request: SignUpRequest): Promise<SignUp> {
  requireOpenDoor(ctx, request);
  const state = await loadBrowserState(ctx);
  if (!ctx.instance.settings.session.multi_session && state && state.sessions.length > 0)
    throw domainError("session_exists");
  const transferred = request.transfer ? await takeOverSignIn(ctx) : emptyFacts;
  const facts = await applyFields(ctx, transferred, request);
  const authorization = await checkExternal(ctx, request);
  const oneTap = request.strategy === "google_one_tap" ? await readOneTapToken(ctx, request.token) : undefined;
  const passwordDigest = request.password === undefined ? null : await hashPassword(request.password);
  const now = ctx.clock.now();
  const id = newId("signUp", now);
  return withTransaction(ctx, async (tx) => {
    const client = await setBrowserAttempt(tx, { signUpId: id });
    const abandonAt = addSeconds(now, ATTEMPT_TTL_SECONDS);
    const draft = { id, clientId: client.id, facts, passwordDigest, abandonAt };
    const signUp = await insertSignUp(tx.db, tx.instance.id, draft, now);
    if (oneTap) return signUpWithGrant(tx, signUp, "google_one_tap", oneTap);
    return authorization ? sendToProvider(tx, signUp, authorization) : completeWhenReady(tx, signUp);
  });
}

/** Adds or changes fields of a sign-up; a changed address has to be proven again. */
export async function updateSignUp(ctx: BrowserContext, signUp: SignUp, request: SignUpRequest): Promise<SignUp> {
  requireAction(signUp.status, "update");
  requireOpenDoor(ctx, request);
  const authorization = await checkExternal(ctx, request);
  // Going on without the provider gives up what did not come back from there.
  const { external, ...own } = signUp.facts;
  const known = external?.status === "verified" ? signUp.facts : own;
  const facts = await applyFields(ctx, known, request);
  const digest = request.password === undefined ? undefined : await hashPassword(request.password);
  return withTransaction(ctx, async (tx) => {
    const updated = await updateFacts(tx.db, tx.instance.id, signUp.id, facts, tx.clock.now(), digest);
    if (!updated) throw domainError("client_state_invalid");
    return authorization ? sendToProvider(tx, updated, authorization) : completeWhenReady(tx, updated);
  });
}

/** Strategies that clients name although the fields say it all. */
const ownStrategies = new Set(["password", "email_code", "phone_code", "google_one_tap"]);

function requireOpenDoor(ctx: BrowserContext, request: SignUpRequest): void {
  if (request.strategy === "ticket" || request.ticket !== undefined) throw domainError("ticket_invalid_code");
  if (request.strategy !== undefined && !ownStrategies.has(request.strategy) && !isOAuthStrategy(request.strategy))
    throw domainError("form_param_value_invalid", { param: "strategy" });
  const { mode } = ctx.instance.settings.sign_up;
  if (mode === "restricted") throw domainError("sign_up_mode_restricted");
  if (mode === "waitlist") throw domainError("sign_up_restricted_waitlist");
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
