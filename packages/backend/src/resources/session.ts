import type { ActClaim } from "@latchkey/shared/jwt-claims";
import type { ClientJSON, SessionActivityJSON, SessionJSON } from "@latchkey/shared/wire/bapi";
import { many, one, Resource } from "./resource.ts";

/** Device and place of a session's latest request. */
export class SessionActivity extends Resource<SessionActivityJSON> {
  declare readonly id: string;
  declare readonly isMobile: boolean;
  declare readonly ipAddress: string | null;
  declare readonly city: string | null;
  declare readonly country: string | null;
  declare readonly browserName: string | null;
  declare readonly browserVersion: string | null;
  declare readonly deviceType: string | null;
}

/** A session of a user. Times are unix milliseconds. */
export class Session extends Resource<SessionJSON> {
  declare readonly id: string;
  declare readonly clientId: string;
  declare readonly userId: string;
  declare readonly status: SessionJSON["status"];
  declare readonly lastActiveAt: number;
  declare readonly expireAt: number;
  declare readonly abandonAt: number;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
  declare readonly lastActiveOrganizationId: string | null;
  declare readonly latestActivity: SessionActivity | null;
  declare readonly actor: ActClaim | null;
  declare readonly tasks: { key: string }[] | null;

  constructor(json: SessionJSON) {
    super(json);
    this.latestActivity = one(SessionActivity, json.latest_activity);
  }
}

/** A browser or device, with the sessions it holds. */
export class Client extends Resource<ClientJSON> {
  declare readonly id: string;
  declare readonly sessionIds: string[];
  declare readonly sessions: Session[];
  declare readonly signInId: string | null;
  declare readonly signUpId: string | null;
  declare readonly lastActiveSessionId: string | null;
  declare readonly lastAuthenticationStrategy: string | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;

  constructor(json: ClientJSON) {
    super(json);
    this.sessions = many(Session, json.sessions);
  }
}
