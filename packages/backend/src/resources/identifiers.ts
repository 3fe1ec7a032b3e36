import type { EmailAddressJSON, PasskeyJSON, PhoneNumberJSON, Web3WalletJSON } from "@latchkey/shared/wire/bapi";
import { one, Resource } from "./resource.ts";
import { Verification } from "./verification.ts";

/** Another identifier that proves this one. */
export interface IdentificationLink {
  id: string;
  type: string;
}

/** An e-mail address of a user. */
export class EmailAddress extends Resource<EmailAddressJSON> {
  declare readonly id: string;
  declare readonly emailAddress: string;
  declare readonly verification: Verification | null;
  declare readonly linkedTo: IdentificationLink[];
  declare readonly createdAt: number;
  declare readonly updatedAt: number;

  constructor(json: EmailAddressJSON) {
    super(json);
    this.verification = one(Verification, json.verification);
    this.linkedTo = json.linked_to ?? [];
  }
}

/** A phone number of a user, in E.164 form. */
export class PhoneNumber extends Resource<PhoneNumberJSON> {
  declare readonly id: string;
  declare readonly phoneNumber: string;
  declare readonly reservedForSecondFactor: boolean;
  declare readonly defaultSecondFactor: boolean;
  declare readonly verification: Verification | null;
  declare readonly linkedTo: IdentificationLink[];
  declare readonly createdAt: number;
  declare readonly updatedAt: number;

  constructor(json: PhoneNumberJSON) {
    super(json);
    this.verification = one(Verification, json.verification);
    this.linkedTo = json.linked_to ?? [];
  }
}

/** A wallet address of a user. */
export class Web3Wallet extends Resource<Web3WalletJSON> {
  declare readonly id: string;
  declare readonly web3Wallet: string;
  declare readonly verification: Verification | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;

  constructor(json: Web3WalletJSON) {
    super(json);
    this.verification = one(Verification, json.verification);
  }
}

/** A passkey of a user. */
export class Passkey extends Resource<PasskeyJSON> {
  declare readonly id: string;
  declare readonly name: string | null;
  declare readonly lastUsedAt: number | null;
  declare readonly verification: Verification | null;

  constructor(json: PasskeyJSON) {
    super(json);
    this.verification = one(Verification, json.verification);
  }
}
