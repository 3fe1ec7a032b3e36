import type { ClerkAPIError } from "./errors.ts";
import type { ClerkResource } from "./resource.ts";
import type { PhoneCodeChannel } from "./strategies.ts";

export type VerificationStatus = "unverified" | "verified" | "transferable" | "failed" | "expired";

/** The proof of one thing: an address, an account, a passkey. */
export interface VerificationResource extends ClerkResource {
  attempts: number | null;
  error: ClerkAPIError | null;
  expireAt: Date | null;
  /** Where to send the browser to prove it with somebody else. */
  externalVerificationRedirectURL: URL | null;
  nonce: string | null;
  /** The text a wallet signs. */
  message: string | null;
  status: VerificationStatus | null;
  strategy: string | null;
  verifiedAtClient: string | null;
  channel?: PhoneCodeChannel;
  verifiedFromTheSameClient: () => boolean;
}

export interface SignUpVerificationResource extends VerificationResource {
  supportedStrategies: string[];
  nextAction: "needs_prepare" | "needs_attempt" | "";
}
export interface SignUpVerificationsResource {
  emailAddress: SignUpVerificationResource;
  phoneNumber: SignUpVerificationResource;
  web3Wallet: SignUpVerificationResource;
  externalAccount: VerificationResource;
}

export interface IdentificationLinkResource extends ClerkResource {
  id: string;
  type: string;
}

/** Starts and stops waiting for an e-mailed link to be opened. */
export interface CreateEmailLinkFlowReturn<Params, Resource> {
  startEmailLinkFlow: (params: Params) => Promise<Resource>;
  cancelEmailLinkFlow: () => void;
}
/** Starts and stops a detour through an enterprise identity provider. */
export interface CreateEnterpriseSSOLinkFlowReturn<Params, Resource> {
  startEnterpriseSSOLinkFlow: (params: Params) => Promise<Resource>;
  cancelEnterpriseSSOLinkFlow: () => void;
}
export interface StartEmailLinkFlowParams {
  /** Where the link leads after it was verified. */
  redirectUrl: string;
}
export type SignInStartEmailLinkFlowParams = StartEmailLinkFlowParams & { emailAddressId: string };
