/** A passkey of a user, as far as it may be shown. */
export interface Passkey {
  readonly id: string;
  readonly userId: string;
  readonly name: string | null;
  /** Null while the browser has yet to make it. */
  readonly verifiedAt: Date | null;
  readonly secretId: string | null;
  readonly lastUsedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a signature of the passkey is checked with. */
export interface StoredCredential {
  readonly passkeyId: string;
  readonly userId: string;
  readonly credentialId: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
}

export const MAX_PASSKEYS = 10;
/** How long a ceremony may take. */
export const CEREMONY_TTL_SECONDS = 300;
