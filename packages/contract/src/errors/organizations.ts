import { defineErrors } from "./define.ts";

/** Errors of organizations: their members, invitations, domains and roles. */
export const organizationErrors = defineErrors({
  already_a_member_in_organization: [400, "Already a member", "This person is already a member of the organization."],
  not_a_member_in_organization: [403, "Not a member", "Only members of the organization can do this."],
  missing_organization_permission: [
    403,
    "Permission missing",
    "This needs a permission that your role in the organization does not have. Ask one of its admins.",
  ],
  organization_not_found_or_unauthorized: [
    404,
    "Organization not found",
    "There is no such organization, or you are not one of its members.",
  ],
  organization_not_enabled_in_instance: [
    403,
    "Organizations are off",
    "Turn organizations on in the settings of this instance first.",
  ],
  organizations_cannot_be_enabled: [
    403,
    "Organizations stay off",
    "Organizations can not be turned on for this instance.",
  ],
  organizations_disable_not_allowed: [
    400,
    "Organizations stay on",
    "Organizations can not be turned off while other settings depend on them.",
  ],
  organization_slugs_disabled: [403, "Slugs are off", "Leave the slug out: organizations have none in this instance."],
  organization_admin_delete_not_enabled: [
    403,
    "Deletion is off",
    "Admins can not delete this organization. Ask the operator of this application.",
  ],
  organization_creator_not_found: [400, "Unknown creator", "The user in created_by does not exist in this instance."],
  organization_minimum_permissions_needed: [
    400,
    "Someone must manage it",
    "At least one member has to keep the permissions that managing the organization takes.",
  ],
  organization_unlimited_membership_required: [
    403,
    "Member limit in the way",
    "This works only for organizations without a limit of members.",
  ],
  exclusive_organization_membership: [
    422,
    "One organization only",
    "This person belongs to an organization that does not allow others beside it.",
  ],
  exclusive_organization_membership_existing_members: [
    422,
    "Members belong elsewhere",
    "Some members belong to other organizations too. End those memberships first.",
  ],
  personal_accounts_not_allowed: [
    422,
    "Organization required",
    "Choose an organization: personal accounts are off in this instance.",
  ],
  force_organization_selection_not_allowed_when_organizations_disabled: [
    422,
    "Organizations are off",
    "An organization can be made compulsory only while organizations are turned on.",
  ],

  org_creation_limit_exceeded: [
    403,
    "No more organizations",
    "You have created as many organizations as you may. Delete one first.",
  ],
  organization_quota_exceeded: [403, "Organization limit reached", "The instance can not hold more organizations."],
  organization_membership_quota_exceeded: [
    403,
    "Member limit reached",
    "The organization is full. Remove a member or a pending invitation, or raise its limit.",
  ],
  organization_membership_quota_exceeded_for_sso: [
    403,
    "Member limit reached",
    "The organization is full, so signing in through its identity provider can not add you. Ask one of its admins.",
  ],
  organization_domain_quota_exceeded: [403, "Domain limit reached", "Remove a domain of the organization first."],
  organization_instance_roles_quota_exceeded: [403, "Role limit reached", "Delete a role that is not in use first."],
  organization_instance_role_sets_quota_exceeded: [
    403,
    "Role set limit reached",
    "Delete a role set that is not in use first.",
  ],
  organization_membership_managed_by_scim: [
    409,
    "Managed by a directory",
    "This membership follows a directory. Change it there.",
  ],
  organization_membership_enterprise_connection_cannot_remove: [
    403,
    "Membership from the identity provider",
    "This membership comes from the organization's identity provider and ends only there.",
  ],

  organization_invitation_not_found: [404, "Invitation not found", "There is no such invitation."],
  organization_invitation_not_pending: [404, "Invitation closed", "Only a pending invitation can be changed."],
  organization_invitation_not_unique: [
    400,
    "Already invited",
    "This address has a pending invitation to the organization. Revoke it before inviting again.",
  ],
  organization_invitation_already_accepted: [400, "Already accepted", "The invitation was accepted before."],
  organization_invitation_revoked_code: [
    400,
    "Invitation revoked",
    "The invitation was taken back. Ask the organization for a new one.",
  ],
  organization_invitation_to_deleted_organization: [
    400,
    "Organization deleted",
    "The organization of this invitation no longer exists.",
  ],
  organization_invitation_identification_already_exists: [
    400,
    "Account exists",
    "The invited address has an account already. Sign in to accept the invitation.",
  ],
  organization_invitation_identification_not_exist: [
    400,
    "No account yet",
    "The invited address has no account yet. Sign up to accept the invitation.",
  ],
  organization_suggestion_already_accepted: [400, "Already accepted", "You have accepted this suggestion before."],

  organization_domains_not_enabled: [
    403,
    "Domains are off",
    "Turn domains of organizations on in the settings of this instance first.",
  ],
  organization_domain_already_exists: [422, "Domain taken", "Another organization has this domain."],
  organization_domain_already_exists_same_organization: [
    422,
    "Domain already there",
    "The organization has this domain already.",
  ],
  organization_domain_blocked: [422, "Domain blocked", "This domain can not be added to an organization."],
  organization_domain_common: [
    422,
    "Public mail domain",
    "Anyone can get an address at this domain. Add a domain that only the organization uses.",
  ],
  organization_domain_mismatch: [
    422,
    "Other domain",
    "The address used for verifying does not lie in the domain of the organization.",
  ],
  organization_domain_ownership_not_verified: [
    422,
    "Domain not verified",
    "Verify that the domain is yours before using it.",
  ],
  organization_domain_last_verified_cannot_delete: [
    422,
    "Last verified domain",
    "The last verified domain can not be removed while a connection depends on it.",
  ],
  organization_domain_enrollment_mode_invalid: [
    422,
    "Unknown enrollment mode",
    "The enrollment mode is not one that domains can have.",
  ],
  organization_domain_enrollment_mode_not_enabled: [
    403,
    "Enrollment mode is off",
    "This enrollment mode is not among those that the instance allows.",
  ],
  organization_domain_exists_for_enrollment: [
    422,
    "Domain enrolls members",
    "The domain is used for enrolling members and can not serve for this as well.",
  ],
  organization_domain_exists_for_enterprise_connection: [
    422,
    "Domain belongs to a connection",
    "An enterprise connection uses the domain. Remove it there first.",
  ],
  organization_already_has_sso_connection: [
    422,
    "Connection exists",
    "The organization has an enterprise connection already.",
  ],

  organization_missing_creator_role_permissions: [
    422,
    "Creator role too weak",
    "The role of creators must hold the permissions that managing an organization takes.",
  ],
  organization_role_assigned_members: [422, "Role in use", "Give the members who have this role another one first."],
  organization_role_default_creator_role: [
    422,
    "Role of creators",
    "Creators of organizations get this role. Choose another one for them first.",
  ],
  organization_role_domain_default_role: [
    422,
    "Role of domains",
    "Members enrolled through domains get this role. Choose another one for them first.",
  ],
  organization_role_exists_in_invitations: [
    422,
    "Role in invitations",
    "Pending invitations name this role. Revoke them first.",
  ],
  organization_role_on_set_assigned_to_user: [
    422,
    "Role in use",
    "Members have this role of the set. Give them another one first.",
  ],
  organization_role_permission_association_exists: [
    409,
    "Permission already given",
    "The role has this permission already.",
  ],
  organization_role_permission_association_not_found: [
    404,
    "Permission not given",
    "The role does not have this permission.",
  ],
  organization_role_set_reassignment_contact_support: [
    422,
    "Operator needed",
    "This change of role sets can be made only by the operator of this server.",
  ],
  organization_role_set_reassignment_mappings_invalid: [
    422,
    "Mapping not valid",
    "The mapping names a role that one of the two role sets does not have.",
  ],
  organization_role_set_reassignment_mappings_missing: [
    422,
    "Mapping incomplete",
    "Say for every role in use which role of the new set takes its place.",
  ],
  organization_system_permission_not_modifiable: [
    403,
    "System permission",
    "Permissions that come with the server can not be changed or deleted.",
  ],
  role_migration_in_progress: [409, "Roles are moving", "Members are being moved to other roles. Try again shortly."],
});
