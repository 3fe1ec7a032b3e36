import type { InstanceContext } from "../../context.ts";
import { emit } from "../../events/emit.ts";
import { addSeconds } from "../../lib/clock.ts";
import { newId } from "../../lib/ids.ts";
import type { User } from "../users/index.ts";
import { abandonAt, type Session } from "./session.ts";
import { insertSession } from "./store.ts";

export interface NewSession {
  clientId: string;
  user: User;
  /** When the first factor was proven; null for sessions that nobody proved anything for. */
  firstFactorVerifiedAt: Date | null;
  secondFactorVerifiedAt?: Date | null;
  actor?: Record<string, unknown> | null;
}

/** Starts a session. Inside the transaction that completes a sign-in or sign-up. */
export async function createSession(tx: InstanceContext, input: NewSession): Promise<Session> {
  const now = tx.clock.now();
  const place = tx.request && tx.geo(tx.request.ip);
  const rules = tx.instance.settings.session;
  const expireAt = addSeconds(now, rules.lifetime_in_seconds);
  const session = await insertSession(tx.db, {
    id: newId("session", now),
    instance_id: tx.instance.id,
    client_id: input.clientId,
    user_id: input.user.id,
    status: "active",
    actor: input.actor ? JSON.stringify(input.actor) : null,
    last_active_at: now,
    expire_at: expireAt,
    abandon_at: abandonAt(rules, now, expireAt),
    first_factor_verified_at: input.firstFactorVerifiedAt,
    second_factor_verified_at: input.secondFactorVerifiedAt ?? null,
    ip_address: tx.request?.ip ?? null,
    user_agent: tx.request?.userAgent ?? null,
    city: place?.city ?? null,
    country: place?.country ?? null,
    created_at: now,
    updated_at: now,
  });
  await emit(tx, "session.created", { session, user: input.user });
  return session;
}
