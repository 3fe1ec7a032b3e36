import { uploadBody } from "./image.js";
import { OrganizationDomain } from "./organization-domain.js";
import { OrganizationInvitation } from "./organization-invitation.js";
import { OrganizationMembership, OrganizationMembershipRequest } from "./organization-membership.js";
import { pageQuery, readPage } from "./page.js";
import { withData } from "./resource.js";
import { Role } from "./role.js";
export class Organization extends withData() {
    static shape = { path: "/organizations" };
    update = (params) => this.send("PATCH", "", params);
    destroy = async () => {
        await this.host.call({ path: this.path(), method: "DELETE" });
    };
    setLogo = ({ file }) => file === null ? this.send("DELETE", "logo") : this.send("PUT", "logo", undefined, { body: uploadBody(file) });
    getMemberships = (params = {}) => this.list("memberships", { ...params, paginated: true }, OrganizationMembership);
    getInvitations = (params = {}) => this.list("invitations", params, OrganizationInvitation);
    getDomains = (params = {}) => this.list("domains", params, OrganizationDomain);
    getMembershipRequests = (params = {}) => this.list("membership_requests", params, OrganizationMembershipRequest);
    getRoles = (params = {}) => this.list("roles", params, Role);
    getDomain = ({ domainId }) => this.child(OrganizationDomain, { path: `domains/${domainId}` });
    addMember = (body) => this.child(OrganizationMembership, { path: "memberships", method: "POST", body: { ...body } });
    updateMember = ({ userId, role }) => this.child(OrganizationMembership, {
        path: `memberships/${userId}`,
        method: "PATCH",
        body: { role },
    });
    removeMember = (userId) => this.child(OrganizationMembership, { path: `memberships/${userId}`, method: "DELETE" });
    inviteMember = (body) => this.child(OrganizationInvitation, { path: "invitations", method: "POST", body: { ...body } });
    inviteMembers = async ({ emailAddresses, role }) => {
        const path = this.path("invitations/bulk");
        const body = { emailAddress: emailAddresses, role };
        const invitations = await this.host.call({ path, method: "POST", body });
        return invitations.map((json) => new OrganizationInvitation(this.host, json));
    };
    createDomain = (name) => this.child(OrganizationDomain, { path: "domains", method: "POST", body: { name } });
    async child(type, call) {
        return new type(this.host, await this.host.call({ ...call, path: this.path(call.path) }));
    }
    async list(action, params, type) {
        const call = { path: this.path(action), query: pageQuery(params), readClient: true };
        return readPage(this.host, await this.host.call(call), type);
    }
}
