import type { Invitation } from "../invitations/index.ts";

export type WaitlistStatus = "pending" | "invited" | "rejected" | "completed";

/** An address that waits to be let in. */
export interface WaitlistEntry {
  readonly id: string;
  readonly emailAddress: string;
  /** `completed`: whoever owns the address has signed up. */
  readonly status: WaitlistStatus;
  readonly invitationId: string | null;
  readonly invitedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** An entry with the invitation that was sent for it; its link only where that happened just now. */
export interface InvitedEntry extends WaitlistEntry {
  readonly invitation?: (Invitation & { url?: string }) | null;
}
