import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { findTokenOf, type OneTimeSecret, type Purpose } from "../verifications/index.ts";

/** What a ticket may have been issued for. */
export type TicketPurpose = Extract<Purpose, "sign_in_token" | "actor_token" | "invitation">;

const purposes: readonly TicketPurpose[] = ["sign_in_token", "actor_token", "invitation"];

export interface Ticket extends OneTimeSecret {
  readonly purpose: TicketPurpose;
}

export type TicketStatus = "pending" | "accepted" | "revoked";

/** The state of a ticket as operators see it; one that ran out stays pending. */
export const ticketStatus = ({ revokedAt, consumedAt }: OneTimeSecret): TicketStatus =>
  revokedAt ? "revoked" : consumedAt ? "accepted" : "pending";

/** The ticket as it was issued, whatever its state. @throws ticket_invalid_code for one that never was. */
export async function findTicket(ctx: InstanceContext, ticket: string): Promise<Ticket> {
  const secret = await findTokenOf(ctx, purposes, ticket);
  if (!secret) throw domainError("ticket_invalid_code");
  return secret as Ticket;
}
