import type { ApiClient } from "../api/index.ts";
import type { ClaimRules } from "../jwt/claims.ts";
import type { TokenType } from "./reasons.ts";
import type { KeyOptions } from "./verify-token.ts";

/** Which paths belong to an organization or to the personal account; a visit there activates it. */
export interface OrganizationSyncOptions {
  /** Route patterns with a parameter `:id` or `:slug` that names the organization. They win over the personal ones. */
  organizationPatterns?: string[];
  personalAccountPatterns?: string[];
  /** Accepted for programs of an older generation; without patterns nothing is synchronised. */
  enabled?: boolean;
  syncOnRedirect?: boolean;
}

/** Kinds of token that a request may carry; the default is a session token. */
export type AcceptsToken = TokenType | readonly TokenType[] | "any";

/** How `authenticateRequest` judges a request. */
export interface AuthenticateRequestOptions extends KeyOptions, ClaimRules {
  machineSecretKey?: string | undefined;
  acceptsToken?: AcceptsToken | undefined;
  /** Domain of a satellite app. */
  domain?: string | undefined;
  isSatellite?: boolean | undefined;
  /** Absolute URL, or a path on the app's own origin. */
  proxyUrl?: string | undefined;
  signInUrl?: string | undefined;
  signUpUrl?: string | undefined;
  afterSignInUrl?: string | undefined;
  afterSignUpUrl?: string | undefined;
  organizationSyncOptions?: OrganizationSyncOptions | undefined;
  /** Lets a satellite ask its primary even when it has no cookie at all. Default false. */
  satelliteAutoSync?: boolean | undefined;
}

/** The part of the Backend API that authentication itself calls. */
export type AuthApiClient = Pick<ApiClient, "clients" | "sessions" | "apiKeys" | "m2m" | "idPOAuthAccessToken">;
