import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError, notFound, type DomainError } from "../../lib/errors.ts";
import { consumeById, revokeById } from "../verifications/index.ts";
import { invitationStatus, type Invitation } from "./invitation.ts";
import { selectInvitation, settleInvitation } from "./store.ts";

/** An invitation that nobody can accept any more. */
const refusals = {
  accepted: "invitation_already_accepted",
  revoked: "revoked_invitation",
  expired: "ticket_expired_code",
} as const;

/** @throws invitation_already_accepted, revoked_invitation, ticket_expired_code, ticket_invalid_code */
export async function requirePendingInvitation(ctx: InstanceContext, id: string): Promise<Invitation> {
  const invitation = await selectInvitation(ctx.db, ctx.instance.id, id);
  if (!invitation) throw domainError("ticket_invalid_code");
  const status = invitationStatus(invitation, ctx.clock.now());
  if (status !== "pending") throw domainError(refusals[status]);
  return invitation;
}

/**
 * Marks an invitation accepted, in the transaction that lets the person in. Of parallel calls one succeeds.
 *
 * @throws invitation_already_accepted, revoked_invitation, ticket_expired_code, ticket_invalid_code
 */
export async function acceptInvitation(tx: InstanceContext, id: string): Promise<Invitation> {
  const now = tx.clock.now();
  const accepted = await settleInvitation(tx.db, tx.instance.id, id, "accepted_at", now);
  if (!accepted) {
    await requirePendingInvitation(tx, id);
    throw domainError("ticket_invalid_code");
  }
  await consumeById(tx.db, tx.instance.id, accepted.secretId, now);
  return accepted;
}

/** @throws resource_not_found, invitation_already_accepted, invitation_already_revoked */
export function revokeInvitation(ctx: InstanceContext, id: string): Promise<Invitation> {
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const revoked = await settleInvitation(tx.db, tx.instance.id, id, "revoked_at", now);
    if (!revoked) throw await revocationRefusal(tx, id);
    await revokeById(tx.db, tx.instance.id, "invitation", revoked.secretId, now);
    return revoked;
  });
}

async function revocationRefusal(tx: InstanceContext, id: string): Promise<DomainError> {
  const invitation = await selectInvitation(tx.db, tx.instance.id, id);
  if (!invitation) return notFound("invitation");
  return domainError(invitation.acceptedAt ? "invitation_already_accepted" : "invitation_already_revoked");
}
