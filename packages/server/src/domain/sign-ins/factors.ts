import type { InstanceContext } from "../../context.ts";
import { isConnected } from "../external-accounts/index.ts";
import { hidesAccounts } from "../instances/index.ts";
import type { TextChannel } from "../messages/index.ts";
import { findUser, type IdentificationType, type User } from "../users/index.ts";
import {
  clientTrustFactors,
  firstFactors,
  secondFactors,
  type Factor,
  type Strategy,
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
  default?: boolean;
}

/** What the rest of a sign-in can be proven with once its first factor is. */
export const secondFactorsOf = (signIn: Pick<SignIn, "facts">): readonly Strategy[] =>
  signIn.facts.needs === "client_trust" ? clientTrustFactors : secondFactors;

/** Every way in which a sign-in can go on. */
export interface OfferedFactors {
  user: User | null;
  /** Null before somebody was identified. */
  first: OfferedFactor[] | null;
  /** Null until the first factor is proven and is not enough. */
  second: OfferedFactor[] | null;
}

/** @param known users who were read already; the sign-in's own need not be read again then. */
export async function offeredFactors(
  ctx: InstanceContext,
  signIn: SignIn,
  known: readonly User[],
): Promise<OfferedFactors> {
  if (!signIn.facts.identified) return { user: null, first: null, second: null };
  if (signIn.facts.ghost) return { user: null, first: ghostFactors(ctx, signIn), second: null };
  const { userId } = signIn;
  const user = userId && (known.find(({ id }) => id === userId) ?? (await findUser(ctx, userId)));
  if (!user) return { user: null, first: [], second: null };
  const offer = (strategies: readonly Strategy[]): OfferedFactor[] =>
    offerAll(ctx, strategies, user, signIn.identifier);
  const isOpen = signIn.status === "needs_second_factor" || signIn.status === "needs_client_trust";
  const first = [...offer(firstFactors), ...socialFactors(ctx, user)];
  return { user, first, second: isOpen ? offer(secondFactorsOf(signIn)) : null };
}

/** The providers that the user has accounts with and can come by way of; none where that would tell of the account. */
function socialFactors({ instance }: InstanceContext, user: User): OfferedFactor[] {
  if (hidesAccounts(instance)) return [];
  const connected = new Set(user.externalAccounts.filter(isConnected).map(({ strategy }) => strategy));
  return Object.entries(instance.settings.social)
    .filter(([key, { enabled, authenticatable }]) => enabled && authenticatable && connected.has(`oauth_${key}`))
    .map(([key]) => ({ strategy: `oauth_${key}` }));
}

/** Every factor of the strategies that the user has, as a client may see it that knows `identifier`. */
export const offerAll = (
  ctx: InstanceContext,
  strategies: readonly Strategy[],
  user: User,
  identifier: string | null,
): OfferedFactor[] =>
  strategies.flatMap((strategy) =>
    strategy.offer(ctx, user).map((factor) => toOffered(ctx, strategy, factor, identifier)),
  );

function toOffered(ctx: InstanceContext, strategy: Strategy, factor: Factor, identifier: string | null): OfferedFactor {
  const safeIdentifier = strategy.redact(factor, identifier);
  return {
    strategy: factor.strategy,
    ...(safeIdentifier ? { safeIdentifier } : {}),
    ...(factor.identification ? recipientOf(ctx, factor.identification.type, factor.identification.id) : {}),
    ...(factor.primary === undefined ? {} : { primary: factor.primary }),
    ...(factor.default === undefined ? {} : { default: factor.default }),
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
