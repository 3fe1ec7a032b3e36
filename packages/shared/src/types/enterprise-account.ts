import type { ClerkResource } from "./resource.ts";
import type { VerificationResource } from "./verification.ts";

export interface EnterpriseAccountConnectionResource extends ClerkResource {
  id: string;
  name: string;
  domain: string;
  active: boolean;
  protocol: "saml" | "oauth";
  provider: string;
  logoPublicUrl: string | null;
  syncUserAttributes: boolean;
  allowSubdomains: boolean;
  allowIdpInitiated: boolean;
  disableAdditionalIdentifications: boolean;
}

/** An account of the user at their company's identity provider. */
export interface EnterpriseAccountResource extends ClerkResource {
  id: string;
  active: boolean;
  emailAddress: string;
  enterpriseConnection: EnterpriseAccountConnectionResource | null;
  firstName: string | null;
  lastName: string | null;
  protocol: "saml" | "oauth";
  provider: string;
  providerUserId: string | null;
  publicMetadata: Record<string, unknown> | null;
  lastAuthenticatedAt: Date | null;
  verification: VerificationResource | null;
}
