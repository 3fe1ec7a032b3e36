import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import type { TextChannel } from "../messages/index.ts";
import { findUser, type User } from "../users/index.ts";
import { findStrategy, type Factor, type Strategy, type Target } from "../verifications/strategies/index.ts";
import { secondFactorsOf } from "./factors.ts";
import type { SignIn } from "./sign-in.ts";

/** What a client chose of the factors that it was offered. */
export interface FactorChoice {
  strategy: string;
  /** Id of the address or number that a code goes to. */
  identificationId?: string | undefined;
  channel?: TextChannel | undefined;
  /** For factors that lead through another site. */
  redirectUrl?: string | undefined;
  actionCompleteRedirectUrl?: string | undefined;
  oidcPrompt?: string | undefined;
  oidcLoginHint?: string | undefined;
}

export interface Chosen {
  strategy: Strategy;
  target: Target;
}

/**
 * Whom and what a first factor has to prove in this sign-in.
 *
 * @throws strategy_for_user_invalid when the user can not use the strategy.
 */
export async function chooseFirstFactor(ctx: InstanceContext, signIn: SignIn, choice: FactorChoice): Promise<Chosen> {
  const strategy = findStrategy(choice.strategy);
  if (!strategy) throw domainError("form_param_value_invalid", { param: "strategy" });
  const { channel, redirectUrl } = choice;
  const subject = { purpose: "sign_in_first_factor", subjectId: signIn.id, clientId: signIn.clientId } as const;
  const base = { ...subject, channel, redirectUrl };
  if (signIn.facts.ghost) {
    const { recipient, type } = signIn.facts.ghost;
    const target: Target = {
      ...base,
      user: null,
      recipient: strategy.identificationType === type ? recipient : null,
      identificationId: null,
      isDelivered: signIn.facts.signUpIfMissing,
    };
    return { strategy, target };
  }
  const user = await requireOwner(ctx, signIn);
  if (strategy.name === "password")
    return { strategy, target: { ...base, user, recipient: null, identificationId: null, isDelivered: false } };
  if (strategy.name === "passkey") {
    if (strategy.offer(ctx, user).length === 0) throw domainError("no_passkeys_found_for_user");
    return { strategy, target: { ...base, user, recipient: null, identificationId: null, isDelivered: false } };
  }
  const preferred = signIn.facts.identificationId;
  return { strategy, target: { ...base, ...recipientOf(strategy.offer(ctx, user), choice, preferred), user } };
}

/**
 * `chooseFirstFactor` for what has to be proven beside it.
 *
 * @throws strategy_for_user_invalid, no_second_factors
 */
export async function chooseSecondFactor(ctx: InstanceContext, signIn: SignIn, choice: FactorChoice): Promise<Chosen> {
  const strategies = secondFactorsOf(signIn);
  const user = await requireOwner(ctx, signIn);
  if (strategies.every((candidate) => candidate.offer(ctx, user).length === 0)) throw domainError("no_second_factors");
  const strategy = strategies.find(({ name }) => name === choice.strategy);
  if (!strategy) throw domainError("form_param_value_invalid", { param: "strategy" });
  const base = { purpose: "sign_in_second_factor", subjectId: signIn.id, channel: choice.channel, user } as const;
  const offers = strategy.offer(ctx, user);
  if (strategy.identificationType) return { strategy, target: { ...base, ...recipientOf(offers, choice, null) } };
  if (offers.length === 0) throw domainError("strategy_for_user_invalid");
  return { strategy, target: { ...base, recipient: null, identificationId: null, isDelivered: false } };
}

/** @throws sign_in_identification_or_user_deleted */
async function requireOwner(ctx: InstanceContext, { userId }: SignIn): Promise<User> {
  const user = userId === null ? undefined : await findUser(ctx, userId);
  if (!user) throw domainError("sign_in_identification_or_user_deleted");
  return user;
}

/** The address or number chosen, else the preferred one, else the user's own default. */
export function recipientOf(
  offers: readonly Factor[],
  { identificationId }: FactorChoice,
  preferredId: string | null,
): Pick<Target, "recipient" | "identificationId" | "isDelivered"> {
  const wanted = identificationId ?? preferredId;
  const offer =
    offers.find((factor) => factor.identification?.id === wanted) ??
    (identificationId ? undefined : (offers.find((factor) => factor.default || factor.primary) ?? offers[0]));
  if (!offer?.identification) throw domainError("strategy_for_user_invalid");
  return { recipient: offer.identification.value, identificationId: offer.identification.id, isDelivered: true };
}
