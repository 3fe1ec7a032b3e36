import type {
  OrganizationInvitationResource,
  OrganizationSuggestionResource,
  UserOrganizationInvitationResource,
} from "@latchkey/shared/types";

import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";

/** An invitation as managers see it. */
export class OrganizationInvitation
  extends withData<OrganizationInvitationResource>()
  implements OrganizationInvitationResource
{
  static override shape: Shape = { path: "/organizations" };

  override get pathRoot(): string {
    return `/organizations/${this.organizationId}/invitations`;
  }
  revoke = () => this.post("revoke");
}

/** An invitation as the invited user sees it. */
export class UserOrganizationInvitation
  extends withData<UserOrganizationInvitationResource>()
  implements UserOrganizationInvitationResource
{
  static override shape: Shape = { path: "/me/organization_invitations" };

  accept = () => this.post("accept");
}

export class OrganizationSuggestion
  extends withData<OrganizationSuggestionResource>()
  implements OrganizationSuggestionResource
{
  static override shape: Shape = { path: "/me/organization_suggestions" };

  accept = () => this.post("accept");
}
