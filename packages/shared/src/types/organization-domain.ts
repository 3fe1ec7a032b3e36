import type { ClerkResource } from "./resource.ts";

export type OrganizationEnrollmentMode =
  | "manual_invitation"
  | "automatic_invitation"
  | "automatic_suggestion"
  | "enterprise_sso";

export interface OrganizationDomainVerification {
  status: "unverified" | "verified" | "failed" | "expired";
  strategy: string;
  attempts: number;
  expiresAt: Date;
}

export interface OrganizationDomainResource extends ClerkResource {
  id: string;
  name: string;
  organizationId: string;
  enrollmentMode: OrganizationEnrollmentMode;
  verification: OrganizationDomainVerification | null;
  affiliationEmailAddress: string | null;
  totalPendingInvitations: number;
  totalPendingSuggestions: number;
  createdAt: Date;
  updatedAt: Date;
  prepareAffiliationVerification: (params: { affiliationEmailAddress: string }) => Promise<OrganizationDomainResource>;
  attemptAffiliationVerification: (params: { code: string }) => Promise<OrganizationDomainResource>;
  updateEnrollmentMode: (params: {
    enrollmentMode: OrganizationEnrollmentMode;
    deletePending?: boolean;
  }) => Promise<OrganizationDomainResource>;
  delete: () => Promise<void>;
}
