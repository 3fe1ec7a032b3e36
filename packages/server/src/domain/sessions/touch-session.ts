import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { abandonAt, isLive, type Session } from "./session.ts";
import { updateLiveSession } from "./store.ts";

/**
 * Notes that a session is in use, which puts off its inactivity timeout.
 *
 * @throws authentication_invalid when the session is over.
 */
export async function touchSession(ctx: InstanceContext, session: Session): Promise<Session> {
  const now = ctx.clock.now();
  if (!isLive(session, now)) throw domainError("authentication_invalid");
  const touched = await updateLiveSession(ctx.db, ctx.instance.id, session.id, {
    last_active_at: now,
    abandon_at: abandonAt(ctx.instance.settings.session, now, session.expireAt),
    updated_at: now,
  });
  if (!touched) throw domainError("authentication_invalid");
  return touched;
}
