import type { EnterpriseAccountJSON, ExternalAccountJSON, SamlAccountJSON } from "@latchkey/shared/wire/bapi";
import { one, Resource } from "./resource.ts";
import { Verification } from "./verification.ts";

/** A social account that a user has connected. */
export class ExternalAccount extends Resource<ExternalAccountJSON> {
  declare readonly id: string;
  /** `oauth_google`, … */
  declare readonly provider: string;
  declare readonly providerUserId: string;
  declare readonly identificationId: string;
  /** Id of the user at the provider; the older name of `providerUserId`. */
  declare readonly externalId: string;
  declare readonly approvedScopes: string;
  declare readonly emailAddress: string;
  declare readonly firstName: string;
  declare readonly lastName: string;
  declare readonly imageUrl: string;
  declare readonly username: string | null;
  declare readonly phoneNumber: string | null;
  declare readonly publicMetadata: Record<string, any>;
  declare readonly label: string | null;
  declare readonly verification: Verification | null;

  constructor(json: ExternalAccountJSON) {
    super(json);
    this.externalId = json.provider_user_id;
    this.publicMetadata = json.public_metadata ?? {};
    this.verification = one(Verification, json.verification);
  }
}

/** An account at a SAML identity provider. */
export class SamlAccount extends Resource<SamlAccountJSON> {
  declare readonly id: string;
  declare readonly provider: string;
  declare readonly active: boolean;
  declare readonly emailAddress: string;
  declare readonly firstName: string;
  declare readonly lastName: string;
  declare readonly providerUserId: string | null;
  declare readonly verification: Verification | null;

  constructor(json: SamlAccountJSON) {
    super(json);
    this.verification = one(Verification, json.verification);
  }
}

/** An account at the identity provider of a company. */
export class EnterpriseAccount extends Resource<EnterpriseAccountJSON> {
  declare readonly id: string;
  declare readonly protocol: EnterpriseAccountJSON["protocol"];
  declare readonly provider: string;
  declare readonly active: boolean;
  declare readonly emailAddress: string;
  declare readonly firstName: string | null;
  declare readonly lastName: string | null;
  declare readonly providerUserId: string | null;
  declare readonly enterpriseConnectionId: string | null;
  declare readonly lastAuthenticatedAt: number | null;
  declare readonly publicMetadata: Record<string, any>;
  declare readonly verification: Verification | null;

  constructor(json: EnterpriseAccountJSON) {
    super(json);
    this.verification = one(Verification, json.verification);
  }
}
