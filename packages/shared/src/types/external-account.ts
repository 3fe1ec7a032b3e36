import type { ClerkResource } from "./resource.ts";
import type { OAuthProvider, OAuthStrategy } from "./strategies.ts";
import type { VerificationResource } from "./verification.ts";

export interface ReauthorizeExternalAccountParams {
  additionalScopes?: string[];
  redirectUrl?: string;
  oidcPrompt?: string;
  oidcLoginHint?: string;
}

/** An account at a social login provider that the user signs in with. */
export interface ExternalAccountResource extends ClerkResource {
  id: string;
  identificationId: string;
  provider: OAuthProvider;
  providerUserId: string;
  emailAddress: string;
  /** Space separated. */
  approvedScopes: string;
  firstName: string;
  lastName: string;
  imageUrl: string;
  username?: string;
  phoneNumber?: string;
  publicMetadata: Record<string, unknown>;
  label?: string;
  verification: VerificationResource | null;
  reauthorize: (params: ReauthorizeExternalAccountParams) => Promise<ExternalAccountResource>;
  destroy: () => Promise<void>;
  providerSlug: () => OAuthProvider;
  providerTitle: () => string;
  accountIdentifier: () => string;
}

export interface CreateExternalAccountParams {
  strategy?: OAuthStrategy;
  enterpriseConnectionId?: string;
  /** Where the provider's answer ends up. */
  redirectUrl?: string;
  additionalScopes?: string[];
  oidcPrompt?: string;
  oidcLoginHint?: string;
}
