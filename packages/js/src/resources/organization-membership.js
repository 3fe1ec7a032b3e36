import { one } from "./hydrate.js";
import { Organization } from "./organization.js";
import { withData } from "./resource.js";
export class OrganizationMembership extends withData() {
    static shape = {
        path: "/organizations",
        readers: { organization: one(() => Organization) },
        defaults: () => ({ permissions: [] }),
    };
    // Memberships are addressed by organization and user, not by their own id.
    path() {
        return `${this.pathRoot}/${this.organization.id}/memberships/${this.publicUserData?.userId}`;
    }
    update = (params) => this.send("PATCH", "", params);
    destroy = () => this.send("DELETE");
}
export class OrganizationMembershipRequest extends withData() {
    get pathRoot() {
        return `/organizations/${this.organizationId}/membership_requests`;
    }
    accept = () => this.post("accept");
    reject = () => this.post("reject");
}
