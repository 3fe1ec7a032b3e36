import { withData } from "./resource.js";
/** An invitation as managers see it. */
export class OrganizationInvitation extends withData() {
    static shape = { path: "/organizations" };
    get pathRoot() {
        return `/organizations/${this.organizationId}/invitations`;
    }
    revoke = () => this.post("revoke");
}
/** An invitation as the invited user sees it. */
export class UserOrganizationInvitation extends withData() {
    static shape = { path: "/me/organization_invitations" };
    accept = () => this.post("accept");
}
export class OrganizationSuggestion extends withData() {
    static shape = { path: "/me/organization_suggestions" };
    accept = () => this.post("accept");
}
