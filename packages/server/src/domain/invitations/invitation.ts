import type { Metadata } from "../users/index.ts";

/** An offer, mailed to one address, to sign up to the application. */
export interface Invitation {
  readonly id: string;
  readonly emailAddress: string;
  /** Becomes the public metadata of whoever signs up with it. */
  readonly publicMetadata: Metadata;
  /** The page that redeems the ticket; null for the application's own sign-in or sign-up page. */
  readonly redirectUrl: string | null;
  readonly secretId: string;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type InvitationStatus = "pending" | "accepted" | "revoked" | "expired";

export function invitationStatus(
  { acceptedAt, revokedAt, expiresAt }: Pick<Invitation, "acceptedAt" | "revokedAt" | "expiresAt">,
  now: Date,
): InvitationStatus {
  if (acceptedAt) return "accepted";
  if (revokedAt) return "revoked";
  return expiresAt <= now ? "expired" : "pending";
}
