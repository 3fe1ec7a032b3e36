import { withTransaction } from "../../db/transaction.ts";
import { domainError, type DomainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import {
  applyResolution,
  takeOutcome,
  pendingFacts,
  resolveGrant,
  returnedFacts,
  type ExternalFacts,
  type Grant,
} from "../external-accounts/index.ts";
import {
  beginAuthorization,
  checkAuthentication,
  isOAuthStrategy,
  type CheckedRequest,
} from "../oauth-connections/index.ts";
import { completeWhenReady } from "./complete-sign-up.ts";
import type { SignUpRequest } from "./create-sign-up.ts";
import { findSignUp } from "./find-sign-up.ts";
import { allows } from "./machine.ts";
import type { SignUp, SignUpFacts } from "./sign-up.ts";
import { updateFacts } from "./store.ts";

/**
 * What a request asks of a social provider, checked before anything is stored; undefined when it asks nothing.
 *
 * @throws form_param_missing, invalid_redirect_url, prohibited_redirect_url, oauth_unsupported_provider,
 *   oauth_provider_not_enabled, oauth_non_authenticatable_provider, oauth_config_missing
 */
export async function checkExternal(ctx: BrowserContext, request: SignUpRequest): Promise<CheckedRequest | undefined> {
  const { strategy } = request;
  if (!isOAuthStrategy(strategy)) return undefined;
  return checkAuthentication(ctx, {
    strategy,
    redirectUrl: request.redirectUrl,
    actionCompleteRedirectUrl: request.actionCompleteRedirectUrl,
    loginHint: request.oidcLoginHint ?? request.emailAddress ?? undefined,
    prompt: request.oidcPrompt,
  });
}

/** The browser of the sign-up has to go to a provider next. */
export async function sendToProvider(tx: BrowserContext, signUp: SignUp, checked: CheckedRequest): Promise<SignUp> {
  const { strategy } = checked.request;
  const authorization = await beginAuthorization(tx, checked, { kind: "sign_up", id: signUp.id });
  return save(tx, signUp, { ...signUp.facts, external: pendingFacts(tx, strategy, authorization) });
}

/** Goes on with the client's sign-up after its browser came back; undefined when there is a newer one. */
export async function returnToSignUp(
  ctx: BrowserContext,
  id: string,
  strategy: ExternalFacts["strategy"],
  outcome: Grant | DomainError,
): Promise<SignUp | undefined> {
  const signUp = ctx.browser.client?.signUpId === id ? await findSignUp(ctx, id) : undefined;
  if (!signUp || !allows(signUp.status, "return_from_provider")) return undefined;
  return takeOutcome(
    strategy,
    outcome,
    (grant) => signUpWithGrant(ctx, signUp, strategy, grant),
    (external) => save(ctx, signUp, { ...signUp.facts, external }),
  );
}

/** Goes on with what a provider said; an account that belongs to somebody here is for a sign-in to take over. */
export function signUpWithGrant(
  ctx: BrowserContext,
  signUp: SignUp,
  strategy: ExternalFacts["strategy"],
  grant: Grant,
): Promise<SignUp> {
  return withTransaction(ctx, async (tx) => {
    const resolution = await resolveGrant(tx, grant);
    if (resolution.user) {
      const error = { code: "external_account_exists" };
      const external = returnedFacts(strategy, { status: "transferable", error, grant });
      return save(tx, signUp, { ...signUp.facts, external });
    }
    await applyResolution(tx, grant, resolution);
    return completeWhenReady(tx, await save(tx, signUp, mergeGrant(tx, signUp.facts, strategy, grant)));
  });
}

/** The facts with what a provider said of the person; what the person said already stays. */
export function mergeGrant(
  ctx: BrowserContext,
  facts: SignUpFacts,
  strategy: ExternalFacts["strategy"],
  grant: Grant,
): SignUpFacts {
  const takesAddress = ctx.instance.settings.identifiers.email_address.enabled && grant.emailAddress !== null;
  const emailAddress = facts.emailAddress ?? (takesAddress ? grant.emailAddress : null);
  const isProven = grant.isEmailVerified && emailAddress === grant.emailAddress;
  return {
    ...facts,
    emailAddress,
    emailVerification: isProven
      ? { strategy: `from_${grant.strategy}`, secretId: null, verifiedAt: ctx.clock.now().toISOString() }
      : facts.emailVerification,
    firstName: facts.firstName ?? grant.firstName,
    lastName: facts.lastName ?? grant.lastName,
    external: returnedFacts(strategy, { status: "verified", grant }),
  };
}

async function save(ctx: BrowserContext, signUp: SignUp, facts: SignUpFacts): Promise<SignUp> {
  const updated = await updateFacts(ctx.db, ctx.instance.id, signUp.id, facts, ctx.clock.now());
  if (!updated) throw domainError("client_state_invalid");
  return updated;
}
