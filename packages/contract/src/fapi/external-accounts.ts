import { z } from "zod";
import { id, listOf, optionalText, text } from "../fields.ts";
import { DeletedObject, ExternalAccount, FapiUser } from "../resources/index.ts";
import { fapi } from "./routes.ts";

const accountPath = z.object({ external_account_id: id() });
const base = { auth: "session", bodyType: "form", envelope: "piggyback" } as const;

const Authorization = z.object({
  redirect_url: optionalText(),
  action_complete_redirect_url: optionalText(),
  additional_scope: listOf(100, 256),
  oidc_prompt: optionalText(64),
  oidc_login_hint: optionalText(320),
});

const errors = [
  "form_param_missing",
  "invalid_redirect_url",
  "prohibited_redirect_url",
  "oauth_provider_not_enabled",
  "oauth_unsupported_provider",
  "oauth_config_missing",
] as const;

export const createMyExternalAccount = fapi({
  ...base,
  id: "createMyExternalAccount",
  method: "POST",
  path: "/v1/me/external_accounts",
  summary: "Sets out to connect an account of a social provider",
  body: Authorization.extend({ strategy: optionalText(64) }),
  response: ExternalAccount,
  errors: [...errors, "oauth_account_already_connected"],
});

export const reauthorizeMyExternalAccount = fapi({
  ...base,
  id: "reauthorizeMyExternalAccount",
  method: "PATCH",
  path: "/v1/me/external_accounts/{external_account_id}/reauthorize",
  summary: "Sends the user to the provider once more, for further scopes or fresh tokens",
  params: accountPath,
  body: Authorization.extend({ redirect_url: text() }),
  response: ExternalAccount,
  errors: [...errors, "external_account_not_found"],
});

export const deleteMyExternalAccount = fapi({
  ...base,
  id: "deleteMyExternalAccount",
  method: "DELETE",
  path: "/v1/me/external_accounts/{external_account_id}",
  summary: "Disconnects an account",
  params: accountPath,
  response: DeletedObject,
  errors: ["external_account_not_found", "last_required_identification_deletion_failed"],
});

export const deleteMyExternalAccountTokens = fapi({
  ...base,
  id: "deleteMyExternalAccountTokens",
  method: "DELETE",
  path: "/v1/me/external_accounts/{external_account_id}/tokens",
  summary: "Forgets the tokens that the provider gave",
  params: accountPath,
  response: FapiUser,
  errors: ["external_account_not_found"],
});
