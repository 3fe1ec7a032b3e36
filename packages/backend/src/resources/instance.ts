import { many, Resource } from "./resource.ts";
import type { WireObject } from "./resource.ts";

/** The instance that the secret key belongs to. */
export class Instance extends Resource {
  declare readonly id: string;
  declare readonly environmentType: "development" | "production";
  declare readonly allowedOrigins: string[] | null;
}

/** Who may sign up. */
export class InstanceRestrictions extends Resource {
  declare readonly allowlist: boolean;
  declare readonly blocklist: boolean;
  declare readonly allowlistBlocklistDisabledOnSignIn: boolean;
  declare readonly blockEmailSubaddresses: boolean;
  declare readonly blockDisposableEmailDomains: boolean;
  declare readonly ignoreDotsForGmailAddresses: boolean;
}

/** Settings of an instance as `instance.update` answers them. */
export class InstanceSettings extends Resource {
  declare readonly id?: string;
  declare readonly restrictedToAllowlist?: boolean;
  declare readonly fromEmailAddress?: string;
  declare readonly progressiveSignUp?: boolean;
  declare readonly enhancedEmailDeliverability?: boolean;
}

/** A DNS record that a domain needs. */
export class CnameTarget extends Resource {
  declare readonly host: string;
  declare readonly value: string;
  declare readonly required: boolean;
}

/** A domain on which the instance lives. */
export class Domain extends Resource {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly isSatellite: boolean;
  declare readonly frontendApiUrl: string;
  declare readonly developmentOrigin: string;
  declare readonly accountsPortalUrl?: string | null;
  declare readonly proxyUrl?: string | null;
  declare readonly cnameTargets: CnameTarget[];

  constructor(json: WireObject) {
    super(json);
    this.cnameTargets = many(CnameTarget, json["cname_targets"]);
  }
}

/** Outcome of a test of a proxy. */
export class ProxyCheck extends Resource {
  declare readonly id: string;
  declare readonly domainId: string;
  declare readonly lastRunAt: number | null;
  declare readonly proxyUrl: string;
  declare readonly successful: boolean;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
}

/** An address that native apps may be sent back to. */
export class RedirectUrl extends Resource {
  declare readonly id: string;
  declare readonly url: string;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
}

/** A template from which tokens are made. */
export class JwtTemplate extends Resource {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly claims: Record<string, any>;
  declare readonly lifetime: number;
  declare readonly allowedClockSkew: number;
  declare readonly customSigningKey: boolean;
  declare readonly signingAlgorithm: string;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
}

/** A program that signs its users in through this instance. */
export class OAuthApplication extends Resource {
  declare readonly id: string;
  declare readonly instanceId: string;
  declare readonly name: string;
  declare readonly clientId: string;
  declare readonly clientUri: string | null;
  declare readonly clientImageUrl: string | null;
  declare readonly dynamicallyRegistered: boolean;
  declare readonly consentScreenEnabled: boolean;
  declare readonly pkceRequired: boolean;
  declare readonly public: boolean;
  declare readonly scopes: string;
  declare readonly redirectUris: string[];
  declare readonly authorizeUrl: string;
  declare readonly tokenFetchUrl: string;
  declare readonly userInfoUrl: string;
  declare readonly discoveryUrl: string;
  declare readonly tokenIntrospectionUrl: string;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
  /** Only in the answers that create the application or rotate its secret. */
  declare readonly clientSecret?: string;
}

/** A sign-up that has not become a user yet. */
export class SignUpAttempt extends Resource {
  declare readonly id: string;
  declare readonly status: "missing_requirements" | "complete" | "abandoned";
  declare readonly requiredFields: string[];
  declare readonly optionalFields: string[];
  declare readonly missingFields: string[];
  declare readonly unverifiedFields: string[];
  declare readonly username: string | null;
  declare readonly emailAddress: string | null;
  declare readonly phoneNumber: string | null;
  declare readonly firstName: string | null;
  declare readonly lastName: string | null;
  declare readonly createdSessionId: string | null;
  declare readonly createdUserId: string | null;
  declare readonly externalId: string | null;
  declare readonly customAction: boolean;
}

/** A SAML identity provider. */
export class SamlConnection extends Resource {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly domain: string;
  declare readonly organizationId: string | null;
  declare readonly provider: string;
  declare readonly active: boolean;
  declare readonly acsUrl: string;
  declare readonly spEntityId: string;
  declare readonly spMetadataUrl: string;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
}

/** The identity provider of a company, SAML or OpenID Connect. */
export class EnterpriseConnection extends Resource {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly provider: string;
  declare readonly active: boolean;
  declare readonly domains: string[];
  declare readonly organizationId: string | null;
  declare readonly samlConnection: SamlConnection | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;

  constructor(json: WireObject) {
    super(json);
    this.samlConnection = json["saml_connection"] ? new SamlConnection(json["saml_connection"]) : null;
  }
}

/** A development instance that nobody has claimed yet, with its keys. */
export class AccountlessApplication extends Resource {
  declare readonly publishableKey: string;
  declare readonly secretKey: string;
  declare readonly claimUrl: string;
  declare readonly apiKeysUrl: string;
}

/** A mail that the instance sent. */
export class Message extends Resource {
  declare readonly id: string;
  declare readonly slug: string | null;
  declare readonly status?: string;
  declare readonly data: Record<string, any> | null;
  declare readonly deliveredByClerk: boolean;
}

/** A text message that the instance sent. */
export class SMSMessage extends Message {
  declare readonly fromPhoneNumber: string;
  declare readonly toPhoneNumber: string;
  declare readonly phoneNumberId: string | null;
  declare readonly message: string;
}
