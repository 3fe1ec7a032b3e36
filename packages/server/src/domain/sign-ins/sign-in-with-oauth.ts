import { requireAdmittedUser, requireOpenDoor } from "../restrictions/index.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError, type DomainError } from "../../lib/errors.ts";
import { loadBrowserState, setBrowserAttempt, type BrowserContext } from "../clients/index.ts";
import {
  applyResolution,
  takeOutcome,
  pendingFacts,
  resolveGrant,
  returnedFacts,
  type ExternalFacts,
  type Grant,
  type Resolution,
} from "../external-accounts/index.ts";
import {
  beginAuthorization,
  checkAuthentication,
  readProviderToken,
  spendProviderToken,
  type AuthorizationRequest,
  type TokenStrategy,
} from "../oauth-connections/index.ts";
import { findSignUp } from "../sign-ups/index.ts";
import { requireUsable, type User } from "../users/index.ts";
import { advanceSignIn, saveFacts } from "./complete-sign-in.ts";
import { findSignIn } from "./find-sign-in.ts";
import { allows, requireAction } from "./machine.ts";
import { refuseTwice } from "./refuse-twice.ts";
import { emptyFacts, newSignIn, type SignIn } from "./sign-in.ts";
import { assignUser, insertSignIn, toStored } from "./store.ts";

/**
 * Starts a sign-in that goes through a social provider: the browser has to go there next.
 *
 * @throws form_param_missing, invalid_redirect_url, prohibited_redirect_url, oauth_unsupported_provider,
 *   oauth_provider_not_enabled, oauth_non_authenticatable_provider, oauth_config_missing
 */
export async function startOAuthSignIn(ctx: BrowserContext, request: AuthorizationRequest): Promise<SignIn> {
  const checked = await checkAuthentication(ctx, request);
  const signIn = newSignIn({ identifier: request.loginHint ?? null, userId: null, facts: emptyFacts }, ctx.clock.now());
  return withTransaction(ctx, async (tx) => {
    const client = await setBrowserAttempt(tx, { signInId: signIn.id });
    const authorization = await beginAuthorization(tx, checked, { kind: "sign_in", id: signIn.id });
    const facts = { ...signIn.facts, external: pendingFacts(tx, request.strategy, authorization) };
    return insertSignIn(
      tx.db,
      tx.instance.id,
      toStored({ ...signIn, facts }, { clientId: client.id, sessionId: null }),
    );
  });
}

/**
 * `startOAuthSignIn` for a user who is known already: another way to prove a first factor.
 *
 * @throws client_state_invalid and what `startOAuthSignIn` throws
 */
export async function prepareOAuthFactor(
  ctx: BrowserContext,
  signIn: SignIn,
  request: AuthorizationRequest,
): Promise<SignIn> {
  requireAction(signIn.status, "prepare_first_factor");
  const checked = await checkAuthentication(ctx, request);
  return withTransaction(ctx, async (tx) => {
    const authorization = await beginAuthorization(tx, checked, { kind: "sign_in", id: signIn.id });
    return saveFacts(tx, signIn, {
      ...signIn.facts,
      external: pendingFacts(tx, request.strategy, authorization),
    });
  });
}

/** Goes on with the client's sign-in after its browser came back; undefined when there is a newer one. */
export async function returnToSignIn(
  ctx: BrowserContext,
  id: string,
  strategy: ExternalFacts["strategy"],
  outcome: Grant | DomainError,
): Promise<SignIn | undefined> {
  const signIn = ctx.browser.client?.signInId === id ? await findSignIn(ctx, id) : undefined;
  if (!signIn || !allows(signIn.status, "return_from_provider")) return undefined;
  return takeOutcome(
    strategy,
    outcome,
    (grant) => signInWithGrant(ctx, signIn, strategy, grant),
    (external) => saveFacts(ctx, signIn, { ...signIn.facts, external }),
  );
}

/**
 * Takes over what the client's sign-up brought back from a provider, because it belongs to somebody who is here
 * already.
 *
 * @throws account_transfer_invalid
 */
export async function transferSignUp(ctx: BrowserContext): Promise<SignIn> {
  const signUp = await findSignUp(ctx, ctx.browser.client?.signUpId ?? null);
  const external = signUp?.facts.external;
  if (!signUp || signUp.status === "abandoned" || external?.status !== "transferable" || !external.grant)
    throw domainError("account_transfer_invalid");
  return signInWithNewGrant(ctx, external.strategy, external.grant);
}

/**
 * Signs in with an ID token that a provider gave to the page or app itself. One that is nobody's here can go on to a
 * sign-up: of One Tap by the same token, otherwise by a transfer.
 *
 * @throws what `readProviderToken` throws, external_account_not_found
 */
export async function signInWithToken(
  ctx: BrowserContext,
  strategy: TokenStrategy,
  token: string | undefined,
): Promise<SignIn> {
  const given = await readProviderToken(ctx, strategy, token);
  if (strategy === "google_one_tap" && !(await resolveGrant(ctx, given.grant)).user)
    throw domainError("external_account_not_found");
  return withTransaction(ctx, async (tx) => {
    await spendProviderToken(tx, given);
    return signInWithNewGrant(tx, strategy, given.grant);
  });
}

/** A sign-in that begins with what a provider said. */
async function signInWithNewGrant(
  ctx: BrowserContext,
  strategy: ExternalFacts["strategy"],
  grant: Grant,
): Promise<SignIn> {
  const signIn = newSignIn({ identifier: null, userId: null, facts: emptyFacts }, ctx.clock.now());
  return withTransaction(ctx, async (tx) => {
    const client = await setBrowserAttempt(tx, { signInId: signIn.id });
    const owner = { clientId: client.id, sessionId: null };
    return signInWithGrant(tx, await insertSignIn(tx.db, tx.instance.id, toStored(signIn, owner)), strategy, grant);
  });
}

function signInWithGrant(
  ctx: BrowserContext,
  signIn: SignIn,
  strategy: ExternalFacts["strategy"],
  grant: Grant,
): Promise<SignIn> {
  return withTransaction(ctx, async (tx) => {
    const resolution = await resolveGrant(tx, grant);
    await requireGuest(tx, signIn, grant, resolution);
    const user = await applyResolution(tx, grant, resolution);
    const owner = user ?? resolution.user;
    if (!owner) {
      const external = returnedFacts(strategy, { status: "transferable", grant });
      return saveFacts(tx, signIn, { ...signIn.facts, external });
    }
    const now = tx.clock.now();
    const known = await assignUser(tx.db, tx.instance.id, signIn, owner.id, grant.emailAddress, now);
    if (!user) {
      const identificationId = resolution.claim?.id ?? null;
      const external = returnedFacts(strategy, { status: "unverified", grant });
      return saveFacts(tx, known, { ...signIn.facts, identified: true, identificationId, external });
    }
    return advanceSignIn(tx, known, user, {
      ...signIn.facts,
      identified: true,
      firstFactor: { strategy, identificationId: null, secretId: null, verifiedAt: now.toISOString() },
      external: returnedFacts(strategy, { status: "verified" }),
    });
  });
}

/**
 * Whether whoever came back may go on in this sign-in. One that began with an identifier, whoever has it, takes that
 * user's account at the provider and no other.
 *
 * @throws external_account_not_found, user_banned, user_locked, identifier_already_signed_in, sign_up_mode_restricted,
 *   sign_up_restricted_waitlist, not_allowed_access
 */
async function requireGuest(tx: BrowserContext, signIn: SignIn, grant: Grant, { user }: Resolution): Promise<void> {
  if (signIn.facts.identified && (!user || signIn.userId !== user.id)) throw domainError("external_account_not_found");
  if (!user) return requireOpenDoor(tx, { emailAddress: grant.emailAddress, phoneNumber: null, isInvited: false });
  requireUsable(tx, user);
  await requireAdmittedUser(tx, user);
  const state = await loadBrowserState(tx);
  if (state) refuseTwice(state, user.id);
}

/** Connects what a provider said to the user who has now proven, in another way, to be the one it names. */
export async function connectProvenGrant(tx: BrowserContext, facts: SignIn["facts"], user: User): Promise<void> {
  const grant = facts.external?.status === "unverified" ? facts.external.grant : null;
  if (!grant) return;
  const resolution = await resolveGrant(tx, grant);
  if (resolution.link === "prove" && resolution.user?.id === user.id)
    await applyResolution(tx, grant, { ...resolution, link: "connect" });
}
