import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { frontendUrl } from "../instances/index.ts";
import { endSession, wasSignedIn, type Session } from "../sessions/index.ts";
import { tellOwner, type User } from "../users/index.ts";
import { consumeById, findToken, isLive, issueToken } from "../verifications/index.ts";
import { deactivateSession } from "./client-state.ts";

const TTL_SECONDS = 7 * 86_400;

/** Whether the owner has to be told of a sign-in: one that is not their first, in a browser that is new to them. */
export async function isNewDevice(ctx: InstanceContext, user: User, clientId: string | undefined): Promise<boolean> {
  if (!ctx.instance.settings.notifications.new_device_sign_in || user.lastSignInAt === null) return false;
  return clientId === undefined || !(await wasSignedIn(ctx, clientId, user.id));
}

/** Tells the owner of a session in a browser that is new to them, with a link that ends it. In its transaction. */
export async function tellOfNewDevice(tx: InstanceContext, user: User, session: Session): Promise<void> {
  const { token } = await issueToken(tx, {
    purpose: "session_revocation",
    subjectId: session.id,
    ttlSeconds: TTL_SECONDS,
  });
  const url = new URL(`${frontendUrl(tx, tx.instance)}/v1/revoke_session`);
  url.searchParams.set("token", token);
  await tellOwner(tx, user, "new_device_sign_in", url.href);
}

/** @throws verification_link_token_invalid, verification_link_token_expired */
export async function requireRevocation(
  ctx: InstanceContext,
  token: string,
): Promise<{ id: string; sessionId: string }> {
  const secret = await findToken(ctx, "session_revocation", token);
  if (!secret) throw domainError("verification_link_token_invalid");
  if (!isLive(secret, ctx.clock.now())) throw domainError("verification_link_token_expired");
  return { id: secret.id, sessionId: secret.subjectId };
}

/**
 * Ends the session that a mail told of; one that is over already stays so.
 *
 * @throws verification_link_token_invalid, verification_link_token_expired
 */
export async function revokeByLink(ctx: InstanceContext, token: string): Promise<void> {
  const { id, sessionId } = await requireRevocation(ctx, token);
  await withTransaction(ctx, async (tx) => {
    if (!(await consumeById(tx.db, tx.instance.id, id, tx.clock.now())))
      throw domainError("verification_link_token_expired");
    try {
      const session = await endSession(tx, sessionId, "revoked");
      await deactivateSession(tx, session.clientId);
    } catch (error) {
      if ((error as { code?: string }).code !== "invalid_action_for_session") throw error;
    }
  });
}
