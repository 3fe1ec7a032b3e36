import { wasSignedIn } from "../sessions/index.ts";
import type { BrowserContext } from "../clients/index.ts";
import { hasSecondFactor, type User } from "../users/index.ts";
import { clientTrustFactors, type StrategyName } from "../verifications/strategies/index.ts";
import type { SignInFacts } from "./sign-in.ts";

/**
 * What a session of the user takes beside the first factor that was proven. A ticket stands for everything: whoever
 * issued it holds the secret key. A password alone is not enough on a browser that the user never signed in from, where
 * the instance asks for more.
 */
export async function neededAssurance(
  ctx: BrowserContext,
  user: User,
  strategy: StrategyName,
): Promise<SignInFacts["needs"]> {
  if (strategy === "ticket") return null;
  const { settings } = ctx.instance;
  if (hasSecondFactor(user, settings)) return "second_factor";
  const isAsked = settings.attack_protection.client_trust.enabled && !user.bypassClientTrust;
  if (!isAsked || strategy !== "password") return null;
  if (clientTrustFactors.every((factor) => factor.offer(ctx, user).length === 0)) return null;
  const { client } = ctx.browser;
  return client && (await wasSignedIn(ctx, client.id, user.id)) ? null : "client_trust";
}
