import type { CheckAuthorizationWithCustomPermissions, ReverificationLevel } from "./authorization.ts";
import type { ActClaim, FactorVerificationAge } from "./jwt.ts";
import type { ClerkResource } from "./resource.ts";
import type {
  SessionVerificationResource,
  SessionVerifyAttemptFirstFactorParams,
  SessionVerifyAttemptSecondFactorParams,
  SessionVerifyPrepareFirstFactorParams,
  SessionVerifyPrepareSecondFactorParams,
} from "./session-verification.ts";
import type { GetToken, TokenResource } from "./token.ts";
import type { UserResource } from "./user.ts";

export type SessionStatus =
  | "abandoned"
  | "active"
  | "pending"
  | "ended"
  | "expired"
  | "removed"
  | "replaced"
  | "revoked";

/** Something the user must still do before the session counts as signed in. */
export interface SessionTask {
  key: "choose-organization" | "reset-password" | "setup-mfa";
}

export interface PublicUserData {
  firstName: string | null;
  lastName: string | null;
  imageUrl: string;
  hasImage: boolean;
  identifier: string;
  userId?: string;
  username?: string;
  banned?: boolean;
}

export type TouchIntent = "focus" | "select_session" | "select_org";

export interface SessionResource extends ClerkResource {
  id: string;
  status: SessionStatus;
  expireAt: Date;
  abandonAt: Date;
  factorVerificationAge: FactorVerificationAge | null;
  lastActiveToken: TokenResource | null;
  lastActiveOrganizationId: string | null;
  lastActiveAt: Date;
  actor: ActClaim | null;
  /** What is still to be done; `null` when nothing is. */
  tasks: SessionTask[] | null;
  /** The first of `tasks`. */
  currentTask?: SessionTask;
  user: UserResource | null;
  publicUserData: PublicUserData;
  createdAt: Date;
  updatedAt: Date;
  /** Ends the session and keeps it on the client's record. */
  end: () => Promise<SessionResource>;
  /** Ends the session and takes it off the client. */
  remove: () => Promise<SessionResource>;
  touch: (params?: { intent?: TouchIntent }) => Promise<SessionResource>;
  getToken: GetToken;
  checkAuthorization: CheckAuthorizationWithCustomPermissions;
  clearCache: () => void;
  startVerification: (params: { level: ReverificationLevel }) => Promise<SessionVerificationResource>;
  prepareFirstFactorVerification: (
    factor: SessionVerifyPrepareFirstFactorParams,
  ) => Promise<SessionVerificationResource>;
  attemptFirstFactorVerification: (
    attempt: SessionVerifyAttemptFirstFactorParams,
  ) => Promise<SessionVerificationResource>;
  prepareSecondFactorVerification: (
    factor: SessionVerifyPrepareSecondFactorParams,
  ) => Promise<SessionVerificationResource>;
  attemptSecondFactorVerification: (
    attempt: SessionVerifyAttemptSecondFactorParams,
  ) => Promise<SessionVerificationResource>;
  verifyWithPasskey: () => Promise<SessionVerificationResource>;
}

export type SignedInSessionResource = ActiveSessionResource | PendingSessionResource;
export interface ActiveSessionResource extends SessionResource {
  status: "active";
  user: UserResource;
}
export interface PendingSessionResource extends SessionResource {
  status: "pending";
  user: UserResource;
  currentTask: SessionTask;
}

export interface SessionActivity {
  id: string;
  browserName?: string;
  browserVersion?: string;
  deviceType?: string;
  ipAddress?: string;
  city?: string;
  country?: string;
  isMobile: boolean;
}
/** A session of the user on any device. */
export interface SessionWithActivitiesResource extends ClerkResource {
  id: string;
  status: string;
  expireAt: Date;
  abandonAt: Date;
  lastActiveAt: Date;
  latestActivity: SessionActivity;
  actor: ActClaim | null;
  revoke: () => Promise<SessionWithActivitiesResource>;
}
