import { z } from "zod";
import { clearableText, id, optionalFlag, optionalText, text } from "../fields.ts";
import { DeletedObject, Domain, Domains } from "../resources/index.ts";
import { bapi } from "./routes.ts";

const domainPath = z.object({ domain_id: id() });

export const listDomains = bapi({
  id: "listDomains",
  method: "GET",
  path: "/v1/domains",
  summary: "The primary domain of the instance and its satellites",
  response: Domains,
});

export const addDomain = bapi({
  id: "addDomain",
  method: "POST",
  path: "/v1/domains",
  summary: "Adds a satellite domain",
  body: z.object({ name: text(260), is_satellite: z.boolean(), proxy_url: clearableText() }),
  response: Domain,
  errors: [
    "primary_domain_already_exists",
    "form_param_format_invalid",
    "known_hosting_domain",
    "reserved_domain",
    "duplicate_record",
    "request_invalid_for_environment",
  ],
});

export const updateDomain = bapi({
  id: "updateDomain",
  method: "PATCH",
  path: "/v1/domains/{domain_id}",
  summary: "Changes the name or the proxy of a satellite, or the proxy of the primary domain",
  params: domainPath,
  body: z.object({ name: optionalText(260), proxy_url: clearableText(), is_secondary: optionalFlag() }),
  response: Domain,
  errors: [
    "resource_not_found",
    "domain_update_forbidden",
    "form_param_format_invalid",
    "known_hosting_domain",
    "reserved_domain",
    "duplicate_record",
    "request_invalid_for_environment",
  ],
});

export const deleteDomain = bapi({
  id: "deleteDomain",
  method: "DELETE",
  path: "/v1/domains/{domain_id}",
  summary: "Removes a satellite domain",
  params: domainPath,
  response: DeletedObject,
  errors: ["resource_not_found", "operation_not_allowed_on_primary_domain"],
});
