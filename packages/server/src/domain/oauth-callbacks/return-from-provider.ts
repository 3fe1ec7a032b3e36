import { DomainError, domainError } from "../../lib/errors.ts";
import { findClient, loadBrowserState, type BrowserContext } from "../clients/index.ts";
import { returnToAccount, type Grant } from "../external-accounts/index.ts";
import {
  exchangeCode,
  recallState,
  requireConnection,
  type AuthorizationState,
  type ProviderAnswer,
} from "../oauth-connections/index.ts";
import { returnToSignIn, type SignIn } from "../sign-ins/index.ts";
import { returnToSignUp, type SignUp } from "../sign-ups/index.ts";
import { consumeToken } from "../verifications/index.ts";

/**
 * Takes up what a browser brings back from a provider, and says where in the app the browser goes on. Whatever went
 * wrong at the provider is noted on the attempt, for the app to show.
 *
 * @throws oauth_callback_invalid for a state that is unknown, used, too old, or of another browser.
 */
export async function returnFromProvider(ctx: BrowserContext, answer: ProviderAnswer): Promise<URL> {
  const token = answer.parameters.get("state") ?? "";
  const recalled = await recallState(ctx, token);
  if (!recalled) throw domainError("oauth_callback_invalid");
  const { state } = recalled;
  await requireOwnBrowser(ctx, state);
  // Of parallel returns with one state, one goes on.
  if (!(await consumeToken(ctx, "oauth_state", token))) throw domainError("oauth_callback_invalid");
  const outcome = await outcomeOf(ctx, state, answer);
  const isComplete = await runErrand(ctx, state, outcome);
  return new URL((isComplete && state.completeUrl) || state.redirectUrl);
}

/** @throws oauth_callback_invalid unless the browser is the one that set out. */
async function requireOwnBrowser(ctx: BrowserContext, state: AuthorizationState): Promise<void> {
  const { browser } = ctx;
  if (browser.client?.id === state.clientId) return;
  const client = state.isBound ? undefined : await findClient(ctx, state.clientId);
  if (!client) throw domainError("oauth_callback_invalid");
  browser.client = client;
}

async function outcomeOf(
  ctx: BrowserContext,
  state: AuthorizationState,
  answer: ProviderAnswer,
): Promise<Grant | DomainError> {
  try {
    return await exchangeCode(ctx, await requireConnection(ctx, state.strategy), state, answer);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** Whether nothing is left to be done. */
async function runErrand(
  ctx: BrowserContext,
  { errand, strategy }: AuthorizationState,
  outcome: Grant | DomainError,
): Promise<boolean> {
  switch (errand.kind) {
    case "sign_in":
      return isSignedIn(ctx, await returnToSignIn(ctx, errand.id, strategy, outcome));
    case "sign_up":
      return isSignedIn(ctx, await returnToSignUp(ctx, errand.id, strategy, outcome));
    case "external_account":
      return returnToAccount(ctx, errand, outcome);
  }
}

/** A session that still has tasks before it is none to go on with. */
async function isSignedIn(ctx: BrowserContext, attempt: SignIn | SignUp | undefined): Promise<boolean> {
  if (attempt?.status !== "complete") return false;
  const state = await loadBrowserState(ctx);
  return state?.sessions.find(({ session }) => session.id === attempt.createdSessionId)?.session.status === "active";
}
