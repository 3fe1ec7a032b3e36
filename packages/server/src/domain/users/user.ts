import type { Settings } from "@latchkey/contract/settings";
import { isConnected, type ExternalAccount } from "../external-accounts/external-account.ts";
import type { Passkey } from "../passkeys/passkey.ts";

/** A person of one instance, with what identifies them. */
export interface User {
  readonly id: string;
  readonly instanceId: string;
  readonly externalId: string | null;
  readonly username: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly locale: string | null;
  readonly imageId: string | null;
  readonly primaryEmailAddressId: string | null;
  readonly primaryPhoneNumberId: string | null;
  readonly passwordEnabled: boolean;
  readonly passwordUpdatedAt: Date | null;
  /** The operator no longer trusts the password: it signs nobody in, and has to be replaced. */
  readonly passwordCompromised: boolean;
  readonly publicMetadata: Metadata;
  readonly privateMetadata: Metadata;
  readonly unsafeMetadata: Metadata;
  readonly banned: boolean;
  readonly failedAttempts: number;
  readonly lockedAt: Date | null;
  /** Null with `lockedAt` set: locked until somebody unlocks. */
  readonly lockedUntil: Date | null;
  readonly deleteSelfEnabled: boolean;
  readonly createOrganizationEnabled: boolean;
  readonly createOrganizationsLimit: number | null;
  readonly totpEnabled: boolean;
  readonly backupCodeEnabled: boolean;
  readonly mfaEnabledAt: Date | null;
  readonly mfaDisabledAt: Date | null;
  readonly bypassClientTrust: boolean;
  readonly legalAcceptedAt: Date | null;
  readonly lastSignInAt: Date | null;
  readonly lastActiveAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly emailAddresses: readonly Identification[];
  readonly phoneNumbers: readonly Identification[];
  /** Registered ones, oldest first. */
  readonly passkeys: readonly Passkey[];
  readonly externalAccounts: readonly ExternalAccount[];
}

export type Metadata = Record<string, unknown>;

export type IdentificationType = "email_address" | "phone_number";

/** An e-mail address or phone number of a user. */
export interface Identification {
  readonly id: string;
  readonly userId: string;
  readonly type: IdentificationType;
  readonly value: string;
  /** `reserved`: held for the user, although nobody proved it yet. */
  readonly status: "unverified" | "verified" | "reserved";
  /** How it was or is being verified: `email_code`, `admin`, … */
  readonly strategy: string | null;
  readonly verifiedAt: Date | null;
  /** The one-time secret of a verification that is under way. */
  readonly secretId: string | null;
  readonly reservedForSecondFactor: boolean;
  readonly defaultSecondFactor: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const MAX_METADATA_BYTES = 8_192;

/** Whether the user is locked out at `now`. */
export function isLocked(user: Pick<User, "lockedAt" | "lockedUntil">, now: Date): boolean {
  return user.lockedAt !== null && (user.lockedUntil === null || user.lockedUntil > now);
}

export const isVerified = (identification: Identification): boolean => identification.status === "verified";

/** Whether anything of the user was ever proven to be theirs. */
export const hasProof = (user: Pick<User, "emailAddresses" | "phoneNumbers" | "externalAccounts">): boolean =>
  [...user.emailAddresses, ...user.phoneNumbers].some(isVerified) || user.externalAccounts.some(isConnected);

/**
 * Whether a proof of the address or number is a proof of being the user. One that is only held may be somebody else's,
 * so it is none as soon as the user has proven anything else.
 */
export const identifies = (user: Parameters<typeof hasProof>[0], identification: Identification): boolean =>
  isVerified(identification) || (identification.status === "reserved" && !hasProof(user));

/** Whether one of the user's accounts at a provider has the address, and the provider vouches for it. */
export const isLinked = (user: Pick<User, "externalAccounts">, { type, value }: Identification): boolean =>
  linkedAccounts(user.externalAccounts, { type, value }).length > 0;

/** The connected accounts that have an address. */
export const linkedAccounts = (
  accounts: readonly ExternalAccount[],
  { type, value }: Pick<Identification, "type" | "value">,
): ExternalAccount[] =>
  type === "email_address"
    ? accounts.filter((account) => isConnected(account) && account.isEmailVerified && account.emailAddress === value)
    : [];

/** The verified numbers that second codes go to. */
export const secondFactorNumbers = (user: Pick<User, "phoneNumbers">): readonly Identification[] =>
  user.phoneNumbers.filter((number) => isVerified(number) && number.reservedForSecondFactor);

/** Whether a first factor is not enough for the user: an app or a number stands behind it that the instance asks for. */
export function hasSecondFactor(
  user: Pick<User, "totpEnabled" | "phoneNumbers">,
  { multi_factor: rules }: Pick<Settings, "multi_factor">,
): boolean {
  return (user.totpEnabled && rules.authenticator_app) || (rules.phone_code && secondFactorNumbers(user).length > 0);
}

/** What a person is known by; no part of a good password. */
export const identityOf = (user: User): (string | null | undefined)[] => [
  ...user.emailAddresses.flatMap(({ value }) => [value, value.split("@")[0]]),
  ...user.phoneNumbers.map(({ value }) => value),
  user.username,
  user.firstName,
  user.lastName,
];

/** The identifier a person is shown as: primary address, username or phone number. */
export function displayIdentifier(user: User): string {
  const email =
    user.emailAddresses.find((address) => address.id === user.primaryEmailAddressId) ?? user.emailAddresses[0];
  const phone = user.phoneNumbers.find((number) => number.id === user.primaryPhoneNumberId) ?? user.phoneNumbers[0];
  return email?.value ?? user.username ?? phone?.value ?? "";
}
