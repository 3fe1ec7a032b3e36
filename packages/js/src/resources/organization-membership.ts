import type { OrganizationMembershipRequestResource, OrganizationMembershipResource } from "@latchkey/shared/types";

import { one } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { Organization } from "./organization.ts";
import { withData } from "./resource.ts";

export class OrganizationMembership
  extends withData<OrganizationMembershipResource>()
  implements OrganizationMembershipResource
{
  static override shape: Shape = {
    path: "/organizations",
    readers: { organization: one(() => Organization) },
    defaults: () => ({ permissions: [] }),
  };

  // Memberships are addressed by organization and user, not by their own id.
  protected override path(): string {
    return `${this.pathRoot}/${this.organization.id}/memberships/${this.publicUserData?.userId}`;
  }
  update = (params: { role: string }) => this.send("PATCH", "", params);
  destroy = () => this.send("DELETE");
}

export class OrganizationMembershipRequest
  extends withData<OrganizationMembershipRequestResource>()
  implements OrganizationMembershipRequestResource
{
  override get pathRoot(): string {
    return `/organizations/${this.organizationId}/membership_requests`;
  }
  accept = () => this.post("accept");
  reject = () => this.post("reject");
}
