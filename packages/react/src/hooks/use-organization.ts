"use client";
import type {
  OrganizationDomainResource,
  OrganizationInvitationResource,
  OrganizationMembershipRequestResource,
  OrganizationMembershipResource,
  OrganizationResource,
  PaginatedResources,
} from "@latchkey/shared/types";

import { useClerkContext } from "../provider/clerk-context.ts";
import type { PageConfig } from "./use-paginated.ts";
import { usePaginated } from "./use-paginated.ts";

/** Which lists to read: `true` for the defaults, or page, size and filters. A list that is not asked for is not read. */
export interface UseOrganizationParams {
  domains?: true | PageConfig;
  membershipRequests?: true | PageConfig;
  memberships?: true | PageConfig;
  invitations?: true | PageConfig;
}
interface Lists {
  domains: PaginatedResources<OrganizationDomainResource>;
  membershipRequests: PaginatedResources<OrganizationMembershipRequestResource>;
  memberships: PaginatedResources<OrganizationMembershipResource>;
  invitations: PaginatedResources<OrganizationInvitationResource>;
}
type None<Value> = { [Key in keyof Lists]: Value };
export type UseOrganizationReturn =
  | ({ isLoaded: false; organization: undefined; membership: undefined } & None<undefined>)
  | ({ isLoaded: true; organization: null; membership: null } & None<null>)
  | ({
      isLoaded: true;
      organization: OrganizationResource;
      membership: OrganizationMembershipResource | undefined;
    } & Lists);

const none = <Value extends null | undefined>(value: Value) => ({
  organization: value,
  membership: value,
  domains: value,
  membershipRequests: value,
  memberships: value,
  invitations: value,
});

/** The active organization, the user's place in it, and its lists. @throws Error outside of `<ClerkProvider>`. */
export function useOrganization(params: UseOrganizationParams = {}): UseOrganizationReturn {
  const { loaded, organization, session } = useClerkContext("useOrganization").snapshot;
  const owner = organization?.id;
  const pending = (config: true | PageConfig | undefined, status: unknown): PageConfig | undefined =>
    config && { status, ...(config === true ? {} : config) };
  const lists = {
    domains: usePaginated(organization?.getDomains, params.domains, owner),
    membershipRequests: usePaginated(
      organization?.getMembershipRequests,
      pending(params.membershipRequests, "pending"),
      owner,
    ),
    memberships: usePaginated(organization?.getMemberships, params.memberships, owner),
    invitations: usePaginated(organization?.getInvitations, pending(params.invitations, ["pending"]), owner),
  };
  if (!loaded) return { isLoaded: false, ...none(undefined) };
  if (!organization) return { isLoaded: true, ...none(null) };
  const membership = session?.user.organizationMemberships.find((each) => each.organization.id === owner);
  return { isLoaded: true, organization, membership, ...(lists as unknown as Lists) };
}
