import { withData } from "./resource.js";
const readVerification = (_host, value) => value && {
    status: value.status,
    strategy: value.strategy,
    attempts: value.attempts,
    expiresAt: new Date(value.expires_at ?? value.expire_at),
};
export class OrganizationDomain extends withData() {
    static shape = {
        path: "/organizations",
        readers: { verification: readVerification, affiliation_verification: readVerification },
    };
    get pathRoot() {
        return `/organizations/${this.organizationId}/domains`;
    }
    prepareAffiliationVerification = (params) => this.post("prepare_affiliation_verification", params);
    attemptAffiliationVerification = (params) => this.post("attempt_affiliation_verification", params);
    updateEnrollmentMode = (params) => this.post("update_enrollment_mode", params);
    delete = async () => {
        await this.host.call({ path: this.path(), method: "DELETE" });
    };
}
