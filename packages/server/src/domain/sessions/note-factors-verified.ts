import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import type { Session } from "./session.ts";
import { updateLiveSession } from "./store.ts";

/**
 * Notes which factors the holder of a session has proven just now.
 *
 * @throws authentication_invalid when the session is over.
 */
export async function noteFactorsVerified(
  tx: InstanceContext,
  sessionId: string,
  verified: { first: boolean; second: boolean },
): Promise<Session> {
  const now = tx.clock.now();
  const session = await updateLiveSession(tx.db, tx.instance.id, sessionId, {
    ...(verified.first ? { first_factor_verified_at: now } : {}),
    ...(verified.second ? { second_factor_verified_at: now } : {}),
    updated_at: now,
  });
  if (!session) throw domainError("authentication_invalid");
  return session;
}
