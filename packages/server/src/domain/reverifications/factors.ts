import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { recipientOf, type FactorChoice } from "../sign-ins/index.ts";
import type { User } from "../users/index.ts";
import {
  firstFactors,
  resetsPassword,
  secondFactors,
  type Strategy,
  type Target,
} from "../verifications/strategies/index.ts";

export type Stage = "first" | "second";

/** What a factor can be proven with again: nothing that leads elsewhere, such as a link or a password reset. */
export const strategiesOf = (stage: Stage): readonly Strategy[] =>
  stage === "second"
    ? secondFactors
    : firstFactors.filter(({ name }) => name !== "email_link" && !resetsPassword(name));

export const hasSecondFactors = (ctx: InstanceContext, user: User): boolean =>
  secondFactors.some((strategy) => strategy.offer(ctx, user).length > 0);

/**
 * Whom and what a factor has to prove again in a session.
 *
 * @throws form_param_value_invalid, strategy_for_user_invalid
 */
export function chooseFactor(
  ctx: InstanceContext,
  stage: Stage,
  sessionId: string,
  user: User,
  choice: FactorChoice,
): { strategy: Strategy; target: Target } {
  const strategy = strategiesOf(stage).find(({ name }) => name === choice.strategy);
  if (!strategy) throw domainError("form_param_value_invalid", { param: "strategy" });
  const offers = strategy.offer(ctx, user);
  if (offers.length === 0) throw domainError("strategy_for_user_invalid");
  const base = {
    purpose: stage === "first" ? "reverification_first_factor" : "reverification_second_factor",
    subjectId: sessionId,
    channel: choice.channel,
    user,
  } as const;
  const recipient = strategy.identificationType
    ? recipientOf(offers, choice, null)
    : { recipient: null, identificationId: null, isDelivered: false };
  return { strategy, target: { ...base, ...recipient } };
}
