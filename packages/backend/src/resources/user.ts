import type { UserJSON } from "@latchkey/shared/wire/bapi";
import { EnterpriseAccount, ExternalAccount, SamlAccount } from "./external-account.ts";
import { EmailAddress, Passkey, PhoneNumber, Web3Wallet } from "./identifiers.ts";
import { many, Resource } from "./resource.ts";

/** A user, as the server sees them: private metadata included. Times are unix milliseconds. */
export class User extends Resource<UserJSON> {
  declare readonly id: string;
  declare readonly externalId: string | null;
  declare readonly username: string | null;
  declare readonly firstName: string | null;
  declare readonly lastName: string | null;
  declare readonly locale: string | null;
  declare readonly imageUrl: string;
  declare readonly hasImage: boolean;
  declare readonly primaryEmailAddressId: string | null;
  declare readonly primaryPhoneNumberId: string | null;
  declare readonly primaryWeb3WalletId: string | null;
  declare readonly passwordEnabled: boolean;
  declare readonly totpEnabled: boolean;
  declare readonly backupCodeEnabled: boolean;
  declare readonly twoFactorEnabled: boolean;
  declare readonly mfaEnabledAt: number | null;
  declare readonly mfaDisabledAt: number | null;
  declare readonly passwordLastUpdatedAt: number | null;
  declare readonly banned: boolean;
  declare readonly locked: boolean;
  declare readonly lockoutExpiresInSeconds: number | null;
  declare readonly verificationAttemptsRemaining: number | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
  declare readonly lastSignInAt: number | null;
  declare readonly lastActiveAt: number | null;
  declare readonly legalAcceptedAt: number | null;
  declare readonly deleteSelfEnabled: boolean;
  declare readonly createOrganizationEnabled: boolean;
  declare readonly createOrganizationsLimit: number | null;
  declare readonly bypassClientTrust: boolean;
  declare readonly publicMetadata: UserPublicMetadata;
  declare readonly privateMetadata: UserPrivateMetadata;
  declare readonly unsafeMetadata: UserUnsafeMetadata;
  declare readonly emailAddresses: EmailAddress[];
  declare readonly phoneNumbers: PhoneNumber[];
  declare readonly web3Wallets: Web3Wallet[];
  declare readonly passkeys: Passkey[];
  declare readonly externalAccounts: ExternalAccount[];
  declare readonly samlAccounts: SamlAccount[];
  declare readonly enterpriseAccounts: EnterpriseAccount[];

  constructor(json: UserJSON) {
    super(json);
    this.publicMetadata = json.public_metadata ?? {};
    this.privateMetadata = json.private_metadata ?? {};
    this.unsafeMetadata = json.unsafe_metadata ?? {};
    this.emailAddresses = many(EmailAddress, json.email_addresses);
    this.phoneNumbers = many(PhoneNumber, json.phone_numbers);
    this.web3Wallets = many(Web3Wallet, json.web3_wallets);
    this.passkeys = many(Passkey, json.passkeys);
    this.externalAccounts = many(ExternalAccount, json.external_accounts);
    this.samlAccounts = many(SamlAccount, json.saml_accounts);
    this.enterpriseAccounts = many(EnterpriseAccount, json.enterprise_accounts);
  }

  /** The e-mail address that stands for the user, or null. */
  get primaryEmailAddress(): EmailAddress | null {
    return this.emailAddresses.find(({ id }) => id === this.primaryEmailAddressId) ?? null;
  }

  /** The phone number that stands for the user, or null. */
  get primaryPhoneNumber(): PhoneNumber | null {
    return this.phoneNumbers.find(({ id }) => id === this.primaryPhoneNumberId) ?? null;
  }

  /** The wallet that stands for the user, or null. */
  get primaryWeb3Wallet(): Web3Wallet | null {
    return this.web3Wallets.find(({ id }) => id === this.primaryWeb3WalletId) ?? null;
  }

  /** First and last name with a space between them, or null when there is neither. */
  get fullName(): string | null {
    return [this.firstName, this.lastName].filter(Boolean).join(" ") || null;
  }
}
