import { z } from "zod";
import { milliseconds, resource } from "../registry.ts";

const listed = {
  id: z.string(),
  /** An address, a number, or `*@` and a domain for all addresses of it. */
  identifier: z.string(),
  identifier_type: z.enum(["email_address", "phone_number"]),
  instance_id: z.string(),
  created_at: milliseconds(),
  updated_at: milliseconds(),
};

export const AllowlistIdentifier = resource(
  "AllowlistIdentifier",
  ["bapi"],
  z.object({ object: z.literal("allowlist_identifier"), invitation_id: z.string().optional(), ...listed }),
);

export const BlocklistIdentifier = resource(
  "BlocklistIdentifier",
  ["bapi"],
  z.object({ object: z.literal("blocklist_identifier"), ...listed }),
);

export const InstanceRestrictions = resource(
  "InstanceRestrictions",
  ["bapi"],
  z.object({
    object: z.literal("instance_restrictions"),
    allowlist: z.boolean(),
    blocklist: z.boolean(),
    allowlist_blocklist_disabled_on_sign_in: z.boolean(),
    block_email_subaddresses: z.boolean(),
    block_disposable_email_domains: z.boolean(),
  }),
);
