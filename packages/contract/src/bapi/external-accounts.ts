import { z } from "zod";
import { id, optionalFlag, page, text } from "../fields.ts";
import { DeletedObject, OAuthAccessToken } from "../resources/index.ts";
import { bapi } from "./routes.ts";

export const deleteUserExternalAccount = bapi({
  id: "deleteUserExternalAccount",
  method: "DELETE",
  path: "/v1/users/{user_id}/external_accounts/{external_account_id}",
  summary: "Disconnects a user's account with a social provider",
  params: z.object({ user_id: id(), external_account_id: id() }),
  response: DeletedObject,
  errors: ["resource_not_found", "external_account_not_found"],
});

export const listUserOAuthAccessTokens = bapi({
  id: "listUserOAuthAccessTokens",
  method: "GET",
  path: "/v1/users/{user_id}/oauth_access_tokens/{provider}",
  summary: "What a social provider gave to act for a user; renewed when it ran out",
  params: z.object({ user_id: id(), provider: text(64) }),
  query: z.object({ paginated: optionalFlag(), ...page }),
  response: z.union([z.array(OAuthAccessToken), z.object({ data: z.array(OAuthAccessToken), total_count: z.int() })]),
  errors: [
    "resource_not_found",
    "external_account_not_found",
    "external_account_missing_refresh_token",
    "oauth_token_retrieval_error",
    "oauth_token_provider_not_enabled",
  ],
});
