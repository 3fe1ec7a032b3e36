import type { ClerkResource, DeletedObjectResource } from "./resource.ts";
import type { VerificationResource } from "./verification.ts";

/** An authenticator app. `secret` and `uri` are only in the answer that created it. */
export interface TOTPResource extends ClerkResource {
  id: string;
  secret?: string;
  /** `otpauth://` address for a QR code. */
  uri?: string;
  verified: boolean;
  backupCodes?: string[];
  createdAt: Date | null;
  updatedAt: Date | null;
}

export interface BackupCodeResource extends ClerkResource {
  id: string;
  codes: string[];
  createdAt: Date | null;
  updatedAt: Date | null;
}

export interface PasskeyResource extends ClerkResource {
  id: string;
  name: string | null;
  verification: VerificationResource | null;
  lastUsedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  update: (params: { name?: string }) => Promise<PasskeyResource>;
  delete: () => Promise<DeletedObjectResource>;
}
