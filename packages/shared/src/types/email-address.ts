import type { ClerkResource } from "./resource.ts";
import type {
  CreateEmailLinkFlowReturn,
  IdentificationLinkResource,
  StartEmailLinkFlowParams,
  VerificationResource,
} from "./verification.ts";

export type PrepareEmailAddressVerificationParams =
  | { strategy: "email_code" }
  | { strategy: "email_link"; redirectUrl: string }
  | { strategy: "enterprise_sso"; redirectUrl: string; actionCompleteRedirectUrl?: string };

export interface EmailAddressResource extends ClerkResource {
  id: string;
  emailAddress: string;
  verification: VerificationResource;
  matchesSsoConnection: boolean;
  linkedTo: IdentificationLinkResource[];
  createdAt: Date;
  updatedAt: Date;
  toString: () => string;
  /** Sends the code or the link. */
  prepareVerification: (params: PrepareEmailAddressVerificationParams) => Promise<EmailAddressResource>;
  attemptVerification: (params: { code: string }) => Promise<EmailAddressResource>;
  createEmailLinkFlow: () => CreateEmailLinkFlowReturn<StartEmailLinkFlowParams, EmailAddressResource>;
  destroy: () => Promise<void>;
  create: () => Promise<EmailAddressResource>;
}
