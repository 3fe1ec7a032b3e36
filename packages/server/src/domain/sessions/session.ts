import type { Settings } from "@latchkey/contract/settings";
import { addSeconds } from "../../lib/clock.ts";

export type SessionStatus =
  | "active"
  | "pending"
  | "ended"
  | "expired"
  | "removed"
  | "abandoned"
  | "replaced"
  | "revoked";

export type SessionTask = "choose-organization" | "reset-password" | "setup-mfa";

/** One person signed in to one browser client. */
export interface Session {
  readonly id: string;
  readonly clientId: string;
  readonly userId: string;
  readonly status: SessionStatus;
  /** What has to be done before the session counts: it is `pending` until then. */
  readonly tasks: readonly SessionTask[];
  readonly actor: Record<string, unknown> | null;
  readonly lastActiveOrganizationId: string | null;
  readonly lastActiveAt: Date;
  readonly expireAt: Date;
  readonly abandonAt: Date;
  readonly firstFactorVerifiedAt: Date | null;
  readonly secondFactorVerifiedAt: Date | null;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a token says of a session, and what decides whether it may be minted. */
export type TokenSession = Pick<
  Session,
  "id" | "userId" | "status" | "actor" | "expireAt" | "abandonAt" | "firstFactorVerifiedAt" | "secondFactorVerifiedAt"
>;

type Lifetime = Pick<Session, "status" | "expireAt" | "abandonAt">;

/** Whether the session still lets its holder in at `now`. */
export function isLive(session: Lifetime, now: Date): boolean {
  return effectiveStatus(session, now) === "active" || effectiveStatus(session, now) === "pending";
}

/** The stored status, unless time has overtaken it. */
export function effectiveStatus(session: Lifetime, now: Date): SessionStatus {
  if (session.status !== "active" && session.status !== "pending") return session.status;
  if (session.expireAt <= now) return "expired";
  return session.abandonAt <= now ? "abandoned" : session.status;
}

/** When a session that is in use at `now` is given up for want of use. */
export function abandonAt(settings: Settings["session"], now: Date, expireAt: Date): Date {
  const { inactivity_timeout_in_seconds: timeout } = settings;
  return timeout === null ? expireAt : addSeconds(now, timeout);
}

/** Minutes since each factor was verified, as the `fva` claim; -1 for never. */
export function factorVerificationAge(
  session: Pick<Session, "firstFactorVerifiedAt" | "secondFactorVerifiedAt">,
  now: Date,
): [number, number] {
  const minutes = (date: Date | null): number =>
    date ? Math.max(0, Math.floor((now.getTime() - date.getTime()) / 60_000)) : -1;
  return [minutes(session.firstFactorVerifiedAt), minutes(session.secondFactorVerifiedAt)];
}
