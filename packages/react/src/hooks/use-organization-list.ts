"use client";
import type {
  CreateOrganizationParams,
  OrganizationMembershipResource,
  OrganizationResource,
  OrganizationSuggestionResource,
  PaginatedResources,
  SetActive,
  UserOrganizationInvitationResource,
} from "@latchkey/shared/types";

import { useClerkContext } from "../provider/clerk-context.ts";
import type { PageConfig } from "./use-paginated.ts";
import { usePaginated } from "./use-paginated.ts";

/** Which lists to read: `true` for the defaults, or page, size and filters. */
export interface UseOrganizationListParams {
  userMemberships?: true | PageConfig;
  userInvitations?: true | PageConfig;
  userSuggestions?: true | PageConfig;
}
interface Lists {
  userMemberships: PaginatedResources<OrganizationMembershipResource>;
  userInvitations: PaginatedResources<UserOrganizationInvitationResource>;
  userSuggestions: PaginatedResources<OrganizationSuggestionResource>;
}
interface OrganizationListItem {
  organization: OrganizationResource;
  membership: OrganizationMembershipResource;
}
export type UseOrganizationListReturn =
  | ({
      isLoaded: false;
      organizationList: undefined;
      createOrganization: undefined;
      setActive: undefined;
    } & Lists)
  | ({
      isLoaded: true;
      /** Every organization of the user; the oldest form of this hook. */
      organizationList: OrganizationListItem[];
      createOrganization: (params: CreateOrganizationParams) => Promise<OrganizationResource>;
      setActive: SetActive;
    } & Lists);

/** The user's organizations, invitations and suggestions. @throws Error outside of `<ClerkProvider>`. */
export function useOrganizationList(params: UseOrganizationListParams = {}): UseOrganizationListReturn {
  const { clerk, snapshot } = useClerkContext("useOrganizationList");
  const { user } = snapshot;
  const open = (config: true | PageConfig | undefined) =>
    config && { status: "pending", ...(config === true ? {} : config) };
  const lists = {
    userMemberships: usePaginated(user?.getOrganizationMemberships, params.userMemberships, user?.id),
    userInvitations: usePaginated(user?.getOrganizationInvitations, open(params.userInvitations), user?.id),
    userSuggestions: usePaginated(user?.getOrganizationSuggestions, open(params.userSuggestions), user?.id),
  } as unknown as Lists;
  if (!snapshot.loaded) {
    return {
      isLoaded: false,
      organizationList: undefined,
      createOrganization: undefined,
      setActive: undefined,
      ...lists,
    };
  }
  return {
    isLoaded: true,
    organizationList: (user?.organizationMemberships ?? []).map((membership) => ({
      organization: membership.organization,
      membership,
    })),
    createOrganization: clerk.createOrganization,
    setActive: clerk.setActive,
    ...lists,
  };
}
