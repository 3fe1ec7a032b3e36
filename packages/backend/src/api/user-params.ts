import type { ListParams, OrderBy, UserMetadataParams } from "./params.ts";

/** Format of an imported password digest. */
export type PasswordHasher =
  | "argon2i"
  | "argon2id"
  | "awscognito"
  | "bcrypt"
  | "bcrypt_peppered"
  | "bcrypt_sha256_django"
  | "ldap_ssha"
  | "md5"
  | "md5_phpass"
  | "md5_salted"
  | "pbkdf2_sha1"
  | "pbkdf2_sha256"
  | "pbkdf2_sha256_django"
  | "pbkdf2_sha512"
  | "pbkdf2_sha512_hex"
  | "phpass"
  | "scrypt_firebase"
  | "scrypt_werkzeug"
  | "sha256"
  | "sha256_salted"
  | "sha512_symfony"
  | (string & {});

/** An imported password comes with its format, or not at all. */
type PasswordDigest =
  | { passwordDigest: string; passwordHasher: PasswordHasher }
  | { passwordDigest?: undefined; passwordHasher?: undefined };

/** Which users to count. Lists match any of their values; ids may start with `+` (include) or `-` (exclude). */
export interface UserCountParams {
  emailAddress?: string[];
  phoneNumber?: string[];
  username?: string[];
  web3Wallet?: string[];
  userId?: string[];
  externalId?: string[];
  organizationId?: string[];
  /** Part of an id, name, address, number or username. */
  query?: string;
  emailAddressQuery?: string;
  phoneNumberQuery?: string;
  usernameQuery?: string;
  nameQuery?: string;
  banned?: boolean;
  /** Unix milliseconds, like the times below. */
  last_active_at_since?: number;
  lastActiveAtBefore?: number;
  lastActiveAtAfter?: number;
  createdAtBefore?: number;
  createdAtAfter?: number;
  lastSignInAtBefore?: number;
  lastSignInAtAfter?: number;
  provider?: string;
  providerUserId?: string[];
}

/** Which users to list, and in which order. */
export interface UserListParams extends UserCountParams, ListParams {
  orderBy?: OrderBy<
    | "created_at"
    | "updated_at"
    | "email_address"
    | "web3wallet"
    | "first_name"
    | "last_name"
    | "phone_number"
    | "username"
    | "last_active_at"
    | "last_sign_in_at"
  >;
}

interface UserFields extends UserMetadataParams {
  externalId?: string;
  username?: string;
  password?: string;
  firstName?: string;
  lastName?: string;
  locale?: string;
  skipPasswordChecks?: boolean;
  skipLegalChecks?: boolean;
  legalAcceptedAt?: Date;
  /** Base32 secret of an authenticator app. */
  totpSecret?: string;
  backupCodes?: string[];
  createdAt?: Date;
}

/** A new user. Addresses and numbers count as verified unless their identification status says `reserved`. */
export type CreateUserParams = UserFields &
  PasswordDigest & {
    emailAddress?: string[];
    emailAddressIdentificationStatus?: ("verified" | "reserved")[];
    phoneNumber?: string[];
    phoneNumberIdentificationStatus?: ("verified" | "reserved")[];
    skipPasswordRequirement?: boolean;
    skipUserRequirement?: boolean;
    deleteSelfEnabled?: boolean;
    createOrganizationEnabled?: boolean;
    createOrganizationsLimit?: number;
    bypassClientTrust?: boolean;
    banned?: boolean;
    locked?: boolean;
  };

/** Changes to a user; what is left out stays as it is. */
export type UpdateUserParams = Omit<UserFields, "externalId" | "firstName" | "lastName" | "username"> &
  PasswordDigest & {
    externalId?: string | null;
    username?: string | null;
    firstName?: string | null;
    lastName?: string | null;
    signOutOfOtherSessions?: boolean;
    primaryEmailAddressID?: string;
    notifyPrimaryEmailAddressChanged?: boolean;
    primaryPhoneNumberID?: string;
    primaryWeb3WalletID?: string;
    profileImageID?: string;
    deleteSelfEnabled?: boolean;
    createOrganizationEnabled?: boolean;
    createOrganizationsLimit?: number;
    bypassClientTrust?: boolean;
  };
