import type { ReverificationConfig, ReverificationLevel } from "../reverification.ts";
import type { Autocomplete } from "./utils.ts";

type Declared<Key extends string, Fallback> =
  ClerkAuthorization extends Record<Key, infer Value extends string> ? Value : Fallback;

/** Permissions the application declared on `ClerkAuthorization`, or any string. */
export type OrganizationCustomPermissionKey = Declared<"permission", string>;
/** Roles the application declared on `ClerkAuthorization`, or any string. */
export type OrganizationCustomRoleKey = Declared<"role", string>;
export type OrganizationSystemPermissionKey =
  | "org:sys_profile:manage"
  | "org:sys_profile:delete"
  | "org:sys_memberships:read"
  | "org:sys_memberships:manage"
  | "org:sys_domains:read"
  | "org:sys_domains:manage"
  | "org:sys_billing:read"
  | "org:sys_billing:manage"
  | "org:sys_api_keys:read"
  | "org:sys_api_keys:manage"
  | "org:sys_entconns:manage";
/** Those of the system and those that the application declared; any string where it declared none. */
export type OrganizationPermissionKey = ClerkAuthorization extends { permission: infer Key extends string }
  ? Key | OrganizationSystemPermissionKey
  : Autocomplete<OrganizationSystemPermissionKey>;

export type { ReverificationConfig, ReverificationLevel };
/** @deprecated The older name of {@link ReverificationLevel}. */
export type SessionVerificationLevel = ReverificationLevel;

/** What to ask for; everything asked must hold. An empty object holds for nobody. */
export interface CheckAuthorizationParams {
  role?: OrganizationCustomRoleKey;
  permission?: OrganizationPermissionKey;
  feature?: string;
  plan?: string;
  reverification?: ReverificationConfig;
}
export type CheckAuthorizationParamsWithCustomPermissions = CheckAuthorizationParams;
export type CheckAuthorizationWithCustomPermissions = (params: CheckAuthorizationParams) => boolean;
export type CheckAuthorization = CheckAuthorizationWithCustomPermissions;
export type CheckAuthorizationFn = CheckAuthorizationWithCustomPermissions;

export interface PendingSessionOptions {
  /** Treats a session with open tasks as signed out. Default true. */
  treatPendingAsSignedOut?: boolean;
}

/** Parameters of `<Protect>` and `auth.protect()`. */
export type ProtectParams =
  | {
      condition?: undefined;
      role: OrganizationCustomRoleKey;
      permission?: OrganizationPermissionKey;
      feature?: string;
      plan?: string;
    }
  | {
      condition?: undefined;
      role?: undefined;
      permission: OrganizationPermissionKey;
      feature?: string;
      plan?: string;
    }
  | {
      condition?: undefined;
      role?: undefined;
      permission?: undefined;
      feature: string;
      plan?: string;
    }
  | {
      condition?: undefined;
      role?: undefined;
      permission?: undefined;
      feature?: undefined;
      plan: string;
    }
  | {
      condition: (has: CheckAuthorizationFn) => boolean;
      role?: undefined;
      permission?: undefined;
      feature?: undefined;
      plan?: undefined;
    }
  | {
      condition?: undefined;
      role?: undefined;
      permission?: undefined;
      feature?: undefined;
      plan?: undefined;
    };

/** What `<Show when>` accepts. */
export type ShowWhen =
  | "signed-in"
  | "signed-out"
  | Omit<CheckAuthorizationParams, "reverification">
  | ((has: CheckAuthorizationFn) => boolean);
