import type { OrganizationDomainResource, OrganizationEnrollmentMode } from "@latchkey/shared/types";

import type { Reader, Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";

const readVerification: Reader = (_host, value) =>
  value && {
    status: value.status,
    strategy: value.strategy,
    attempts: value.attempts,
    expiresAt: new Date(value.expires_at ?? value.expire_at),
  };

export class OrganizationDomain extends withData<OrganizationDomainResource>() implements OrganizationDomainResource {
  static override shape: Shape = {
    path: "/organizations",
    readers: { verification: readVerification, affiliation_verification: readVerification },
  };

  override get pathRoot(): string {
    return `/organizations/${this.organizationId}/domains`;
  }
  prepareAffiliationVerification = (params: { affiliationEmailAddress: string }) =>
    this.post("prepare_affiliation_verification", params);
  attemptAffiliationVerification = (params: { code: string }) => this.post("attempt_affiliation_verification", params);
  updateEnrollmentMode = (params: { enrollmentMode: OrganizationEnrollmentMode; deletePending?: boolean }) =>
    this.post("update_enrollment_mode", params);
  delete = async (): Promise<void> => {
    await this.host.call({ path: this.path(), method: "DELETE" });
  };
}
