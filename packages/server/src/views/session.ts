import type {
  BapiSession,
  FapiSession,
  SessionActivity,
  SessionWithActivity,
  WebhookSession,
} from "@latchkey/contract/resources";
import type { InstanceContext } from "../context.ts";
import { effectiveStatus, factorVerificationAge, type Session } from "../domain/sessions/session.ts";
import type { User } from "../domain/users/user.ts";
import { parseUserAgent } from "../lib/user-agent.ts";
import { bapiUser, fapiUser, publicUserData } from "./user.ts";
import type { Output } from "./wire.ts";

type ViewContext = Pick<InstanceContext, "clock" | "publicUrl" | "instance">;

const times = (session: Session) => ({
  last_active_organization_id: session.lastActiveOrganizationId,
  last_active_at: session.lastActiveAt.getTime(),
  expire_at: session.expireAt.getTime(),
  abandon_at: session.abandonAt.getTime(),
  created_at: session.createdAt.getTime(),
  updated_at: session.updatedAt.getTime(),
});

const tasksView = ({ status, tasks }: Session) => (status === "pending" ? tasks.map((key) => ({ key })) : null);

/** A session of the browser's own client. `jwt` is a token minted just now; null for a session that is over. */
export function fapiSession(
  ctx: ViewContext,
  session: Session,
  user: User,
  jwt: string | null,
): Output<typeof FapiSession> {
  const now = ctx.clock.now();
  return {
    object: "session",
    id: session.id,
    status: effectiveStatus(session, now),
    ...times(session),
    last_active_token: jwt === null ? null : { object: "token", jwt },
    actor: session.actor,
    tasks: tasksView(session),
    factor_verification_age: factorVerificationAge(session, now),
    user: fapiUser(ctx, user),
    public_user_data: publicUserData(ctx, user),
  };
}

export function sessionActivity(session: Session): Output<typeof SessionActivity> {
  const agent = parseUserAgent(session.userAgent ?? "");
  return {
    object: "session_activity",
    id: `sess_activity_${session.id.slice("sess_".length)}`,
    is_mobile: agent.isMobile,
    device_type: agent.deviceType,
    browser_name: agent.browserName,
    browser_version: agent.browserVersion,
    ip_address: session.ipAddress,
    city: session.city,
    country: session.country,
  };
}

/** A session on any device of the signed-in user. */
export function sessionWithActivity(
  ctx: ViewContext,
  session: Session,
  user: User,
): Output<typeof SessionWithActivity> {
  const now = ctx.clock.now();
  return {
    object: "session",
    id: session.id,
    status: effectiveStatus(session, now),
    ...times(session),
    actor: session.actor,
    factor_verification_age: factorVerificationAge(session, now),
    public_user_data: publicUserData(ctx, user),
    latest_activity: sessionActivity(session),
  };
}

export function bapiSession(ctx: ViewContext, session: Session): Output<typeof BapiSession> {
  return {
    object: "session",
    id: session.id,
    client_id: session.clientId,
    user_id: session.userId,
    status: effectiveStatus(session, ctx.clock.now()),
    ...times(session),
    actor: session.actor,
    latest_activity: sessionActivity(session),
    tasks: tasksView(session),
  };
}

export function webhookSession(ctx: ViewContext, session: Session, user: User): Output<typeof WebhookSession> {
  return { ...bapiSession(ctx, session), user: bapiUser(ctx, user) };
}
