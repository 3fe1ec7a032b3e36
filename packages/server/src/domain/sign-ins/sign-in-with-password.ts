import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import type { User } from "../users/index.ts";
import { password as strategy } from "../verifications/strategies/index.ts";
import { completeAtOnce } from "./complete-at-once.ts";
import { advanceNewSignIn } from "./complete-sign-in.ts";
import type { NewSignIn, SignIn } from "./sign-in.ts";

/**
 * Finishes a sign-in that begins with its password. Nothing is stored before the password has proven right, so a
 * wrong one leaves no attempt behind.
 *
 * @throws form_password_incorrect, form_password_or_identifier_incorrect, no_password_set, user_locked, user_banned
 */
export async function signInWithPassword(
  ctx: BrowserContext,
  signIn: NewSignIn,
  user: User | null,
  password: string,
): Promise<SignIn> {
  const target = { recipient: null, identificationId: null, secretId: null, isDelivered: false };
  await strategy.attempt(ctx, { ...target, purpose: "sign_in_first_factor", subjectId: signIn.id, user }, { password });
  const firstFactor = {
    strategy: strategy.name,
    identificationId: null,
    secretId: null,
    verifiedAt: ctx.clock.now().toISOString(),
  };
  if (!user) throw domainError("form_password_or_identifier_incorrect");
  const proven = { ...signIn, facts: { ...signIn.facts, firstFactor } };
  return (await completeAtOnce(ctx, proven, user)) ?? advanceNewSignIn(ctx, proven, user);
}
