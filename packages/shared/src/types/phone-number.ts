import type { ClerkResource } from "./resource.ts";
import type { PhoneCodeChannel } from "./strategies.ts";
import type { IdentificationLinkResource, VerificationResource } from "./verification.ts";

export interface PhoneNumberResource extends ClerkResource {
  id: string;
  /** In E.164, e.g. `+15555550100`. */
  phoneNumber: string;
  verification: VerificationResource;
  reservedForSecondFactor: boolean;
  defaultSecondFactor: boolean;
  linkedTo: IdentificationLinkResource[];
  /** Only in the answer that made this number the first second factor. */
  backupCodes?: string[];
  createdAt: Date;
  updatedAt: Date;
  toString: () => string;
  create: () => Promise<PhoneNumberResource>;
  prepareVerification: (params?: { channel?: PhoneCodeChannel }) => Promise<PhoneNumberResource>;
  attemptVerification: (params: { code: string }) => Promise<PhoneNumberResource>;
  makeDefaultSecondFactor: () => Promise<PhoneNumberResource>;
  setReservedForSecondFactor: (params: { reserved: boolean }) => Promise<PhoneNumberResource>;
  destroy: () => Promise<void>;
}
