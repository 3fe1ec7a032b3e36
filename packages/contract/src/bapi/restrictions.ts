import { z } from "zod";
import { id, optionalFlag, optionalInt, page, text } from "../fields.ts";
import { AllowlistIdentifier, BlocklistIdentifier, DeletedObject, InstanceRestrictions } from "../resources/index.ts";
import { maybePaginated, paginated } from "./lists.ts";
import { bapi } from "./routes.ts";

const identifierPath = z.object({ identifier_id: id() });
const errors = ["form_param_format_invalid", "duplicate_record"] as const;

export const updateInstanceRestrictions = bapi({
  id: "updateInstanceRestrictions",
  method: "PATCH",
  path: "/v1/instance/restrictions",
  summary: "Says who may sign up to the instance, and sign in",
  body: z.object({
    allowlist: optionalFlag(),
    blocklist: optionalFlag(),
    allowlist_blocklist_disabled_on_sign_in: optionalFlag(),
    block_email_subaddresses: optionalFlag(),
    block_disposable_email_domains: optionalFlag(),
  }),
  response: InstanceRestrictions,
});

export const listAllowlistIdentifiers = bapi({
  id: "listAllowlistIdentifiers",
  method: "GET",
  path: "/v1/allowlist_identifiers",
  summary: "Who may sign up while the allowlist is in force, newest first",
  query: z.object({ paginated: optionalFlag(), ...page }),
  response: maybePaginated(AllowlistIdentifier),
});

export const createAllowlistIdentifier = bapi({
  id: "createAllowlistIdentifier",
  method: "POST",
  path: "/v1/allowlist_identifiers",
  summary: "Allows an address, a number or, with *@ before it, a domain",
  body: z.object({ identifier: text(320), notify: optionalFlag() }),
  response: AllowlistIdentifier,
  errors,
});

export const deleteAllowlistIdentifier = bapi({
  id: "deleteAllowlistIdentifier",
  method: "DELETE",
  path: "/v1/allowlist_identifiers/{identifier_id}",
  summary: "Takes an identifier off the allowlist",
  params: identifierPath,
  response: DeletedObject,
  errors: ["resource_not_found"],
});

export const listBlocklistIdentifiers = bapi({
  id: "listBlocklistIdentifiers",
  method: "GET",
  path: "/v1/blocklist_identifiers",
  summary: "Who may not use the instance while the blocklist is in force, newest first",
  query: z.object({ limit: optionalInt(1, 500), offset: optionalInt(0, 2_147_483_647) }),
  response: paginated(BlocklistIdentifier),
});

export const createBlocklistIdentifier = bapi({
  id: "createBlocklistIdentifier",
  method: "POST",
  path: "/v1/blocklist_identifiers",
  summary: "Blocks an address, a number or, with *@ before it, a domain",
  body: z.object({ identifier: text(320) }),
  response: BlocklistIdentifier,
  errors,
});

export const deleteBlocklistIdentifier = bapi({
  id: "deleteBlocklistIdentifier",
  method: "DELETE",
  path: "/v1/blocklist_identifiers/{identifier_id}",
  summary: "Takes an identifier off the blocklist",
  params: identifierPath,
  response: DeletedObject,
  errors: ["resource_not_found"],
});
