import { one, Resource } from "./resource.ts";
import type { WireObject } from "./resource.ts";

/** An invitation to sign up. */
export class Invitation extends Resource {
  declare readonly id: string;
  declare readonly emailAddress: string;
  declare readonly publicMetadata: Record<string, any> | null;
  declare readonly status: "pending" | "accepted" | "revoked" | "expired";
  declare readonly url?: string;
  declare readonly revoked?: boolean;
  declare readonly expiresAt: number | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
}

/** Somebody who waits to be let in. */
export class WaitlistEntry extends Resource {
  declare readonly id: string;
  declare readonly emailAddress: string;
  declare readonly status: "pending" | "invited" | "rejected" | "completed";
  declare readonly isLocked?: boolean;
  declare readonly invitation: Invitation | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;

  constructor(json: WireObject) {
    super(json);
    this.invitation = one(Invitation, json["invitation"]);
  }
}

/** An identifier that may sign up. */
export class AllowlistIdentifier extends Resource {
  declare readonly id: string;
  declare readonly identifier: string;
  declare readonly identifierType: "email_address" | "phone_number" | "web3_wallet";
  declare readonly invitationId?: string;
  declare readonly instanceId?: string;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
}

/** An identifier that may not sign up. */
export class BlocklistIdentifier extends Resource {
  declare readonly id: string;
  declare readonly identifier: string;
  declare readonly identifierType: "email_address" | "phone_number" | "web3_wallet";
  declare readonly instanceId?: string;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
}
