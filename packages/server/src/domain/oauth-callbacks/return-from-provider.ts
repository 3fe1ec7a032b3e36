import { domainError } from "../../lib/errors.ts";
import { findClient, type BrowserContext } from "../clients/index.ts";
import { recallState, type AuthorizationState, type ProviderAnswer } from "../oauth-connections/index.ts";
import { consumeToken } from "../verifications/index.ts";
import { returnToApp } from "./return-to-app.ts";
import { runErrand } from "./run-errand.ts";

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
  if (!state.isNative) await requireOwnBrowser(ctx, state);
  // Of parallel returns with one state, one goes on.
  if (!(await consumeToken(ctx, "oauth_state", token))) throw domainError("oauth_callback_invalid");
  if (state.isNative) return returnToApp(ctx, state, answer);
  const isComplete = await runErrand(ctx, state, answer);
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
