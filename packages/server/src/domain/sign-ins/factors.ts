import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import type { TextChannel } from "../messages/index.ts";
import { findUser, type IdentificationType, type User } from "../users/index.ts";
import {
  findStrategy,
  firstFactors,
  type Factor,
  type Strategy,
  type Target,
} from "../verifications/strategies/index.ts";
import type { SignIn } from "./sign-in.ts";

/** A factor as a client may see it. */
export interface OfferedFactor {
  strategy: string;
  safeIdentifier?: string;
  emailAddressId?: string;
  phoneNumberId?: string;
  /** How a code travels to the number unless another is asked for. */
  channel?: TextChannel;
  primary?: boolean;
}

/**
 * Every way in which this sign-in can go on; null before somebody was identified.
 *
 * @param known users who were read already; its own need not be read again then.
 */
export async function offeredFactors(
  ctx: InstanceContext,
  signIn: SignIn,
  known: readonly User[],
): Promise<{ user: User | null; factors: OfferedFactor[] | null }> {
  if (!signIn.facts.identified) return { user: null, factors: null };
  if (signIn.facts.ghost) return { user: null, factors: ghostFactors(ctx, signIn) };
  const { userId } = signIn;
  const user = userId && (known.find(({ id }) => id === userId) ?? (await findUser(ctx, userId)));
  if (!user) return { user: null, factors: [] };
  const factors = firstFactors.flatMap((strategy) =>
    strategy.offer(ctx, user).map((factor) => toOffered(ctx, strategy, factor, signIn.identifier)),
  );
  return { user, factors };
}

function toOffered(ctx: InstanceContext, strategy: Strategy, factor: Factor, identifier: string | null): OfferedFactor {
  const safeIdentifier = strategy.redact(factor, identifier);
  return {
    strategy: factor.strategy,
    ...(safeIdentifier ? { safeIdentifier } : {}),
    ...(factor.identification ? recipientOf(ctx, factor.identification.type, factor.identification.id) : {}),
    ...(factor.primary === undefined ? {} : { primary: factor.primary }),
  };
}

const recipientOf = (ctx: InstanceContext, type: IdentificationType, id: string): Partial<OfferedFactor> =>
  type === "email_address"
    ? { emailAddressId: id }
    : { phoneNumberId: id, channel: ctx.instance.settings.identifiers.phone_number.channels[0] ?? "sms" };

/** What an account with this identifier would offer, for an identifier that nobody has. */
function ghostFactors(ctx: InstanceContext, signIn: SignIn): OfferedFactor[] {
  const { recipient = null, type = "email_address" } = signIn.facts.ghost ?? {};
  const { password, identifiers } = ctx.instance.settings;
  const codes = type === "email_address" ? ghostCodes.email_address : ghostCodes.phone_number;
  const byCode = (strategy: string): OfferedFactor[] =>
    recipient
      ? [
          {
            strategy,
            safeIdentifier: recipient,
            ...recipientOf(ctx, type, ghostIdentificationId(signIn)),
            primary: true,
          },
        ]
      : [];
  const signsIn = (identifiers[type].sign_in_strategies as readonly string[]).includes(codes.signIn);
  return [
    ...(password.enabled ? [{ strategy: "password" }] : []),
    ...(signsIn ? byCode(codes.signIn) : []),
    ...(password.enabled ? byCode(codes.reset) : []),
  ];
}

const ghostCodes = {
  email_address: { signIn: "email_code", reset: "reset_password_email_code" },
  phone_number: { signIn: "phone_code", reset: "reset_password_phone_code" },
} as const;

const ghostIdentificationId = (signIn: SignIn): string => `idn_${signIn.id.slice(4)}`;

/**
 * Whom and what a strategy has to prove in this sign-in.
 *
 * @throws strategy_for_user_invalid when the user can not use the strategy.
 */
export async function requireTarget(
  ctx: InstanceContext,
  signIn: SignIn,
  strategyName: string,
  choice: { identificationId?: string | undefined; channel?: TextChannel | undefined } = {},
): Promise<{ strategy: Strategy; target: Target }> {
  const strategy = findStrategy(strategyName);
  if (!strategy) throw domainError("form_param_value_invalid", { param: "strategy" });
  const base = { purpose: "sign_in_first_factor", subjectId: signIn.id, channel: choice.channel } as const;
  if (signIn.facts.ghost) {
    const { recipient, type } = signIn.facts.ghost;
    return {
      strategy,
      target: {
        ...base,
        user: null,
        recipient: strategy.identificationType === type ? recipient : null,
        identificationId: null,
        isDelivered: signIn.facts.signUpIfMissing,
      },
    };
  }
  const user = signIn.userId ? await findUser(ctx, signIn.userId) : undefined;
  if (!user) throw domainError("sign_in_identification_or_user_deleted");
  const offers = strategy.offer(ctx, user);
  if (strategy.name === "password")
    return { strategy, target: { ...base, user, recipient: null, identificationId: null, isDelivered: false } };
  const wanted = choice.identificationId ?? signIn.facts.identificationId;
  const offer =
    offers.find((factor) => factor.identification?.id === wanted) ??
    (choice.identificationId ? undefined : (offers.find(({ primary }) => primary) ?? offers[0]));
  if (!offer?.identification) throw domainError("strategy_for_user_invalid");
  return {
    strategy,
    target: {
      ...base,
      user,
      recipient: offer.identification.value,
      identificationId: offer.identification.id,
      isDelivered: true,
    },
  };
}
