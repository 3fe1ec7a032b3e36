import { DomainError } from "../../lib/errors.ts";
import { loadBrowserState, type BrowserContext } from "../clients/index.ts";
import { returnToAccount, type Grant } from "../external-accounts/index.ts";
import {
  exchangeCode,
  requireConnection,
  type AuthorizationState,
  type ProviderAnswer,
} from "../oauth-connections/index.ts";
import { returnToSignIn, type SignIn } from "../sign-ins/index.ts";
import { returnToSignUp, type SignUp } from "../sign-ups/index.ts";

/** Does what a round trip was for, with whatever the provider said. @returns whether nothing is left to be done. */
export async function runErrand(
  ctx: BrowserContext,
  state: AuthorizationState,
  answer: ProviderAnswer,
): Promise<boolean> {
  const outcome = await outcomeOf(ctx, state, answer);
  const { errand, strategy } = state;
  switch (errand.kind) {
    case "sign_in":
      return isSignedIn(ctx, await returnToSignIn(ctx, errand.id, strategy, outcome));
    case "sign_up":
      return isSignedIn(ctx, await returnToSignUp(ctx, errand.id, strategy, outcome));
    case "external_account":
      return returnToAccount(ctx, errand, outcome);
  }
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

/** A session that still has tasks before it is none to go on with. */
async function isSignedIn(ctx: BrowserContext, attempt: SignIn | SignUp | undefined): Promise<boolean> {
  if (attempt?.status !== "complete") return false;
  const state = await loadBrowserState(ctx);
  return state?.sessions.find(({ session }) => session.id === attempt.createdSessionId)?.session.status === "active";
}
