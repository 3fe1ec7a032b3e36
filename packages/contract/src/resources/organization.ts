import { z } from "zod";
import { jsonObject, milliseconds, resource } from "../registry.ts";

export const Organization = resource(
  "Organization",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.literal("organization"),
    id: z.string(),
    name: z.string(),
    slug: z.string(),
    image_url: z.string(),
    has_image: z.boolean(),
    members_count: z.int().optional(),
    pending_invitations_count: z.int().optional(),
    max_allowed_memberships: z.int(),
    admin_delete_enabled: z.boolean(),
    public_metadata: jsonObject(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);

export const OrganizationMembership = resource(
  "OrganizationMembership",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.literal("organization_membership"),
    id: z.string(),
    role: z.string(),
    role_name: z.string(),
    permissions: z.array(z.string()),
    public_metadata: jsonObject(),
    organization: Organization,
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);
