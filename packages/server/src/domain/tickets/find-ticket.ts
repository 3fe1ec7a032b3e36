import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { findTokenOf, type OneTimeSecret, type Purpose } from "../verifications/index.ts";

/** What a ticket may have been issued for. */
export type TicketPurpose = Extract<Purpose, "sign_in_token" | "invitation">;

const purposes: readonly TicketPurpose[] = ["sign_in_token", "invitation"];

export interface Ticket extends OneTimeSecret {
  readonly purpose: TicketPurpose;
}

/** The ticket as it was issued, whatever its state. @throws ticket_invalid_code for one that never was. */
export async function findTicket(ctx: InstanceContext, ticket: string): Promise<Ticket> {
  const secret = await findTokenOf(ctx, purposes, ticket);
  if (!secret) throw domainError("ticket_invalid_code");
  return secret as Ticket;
}
