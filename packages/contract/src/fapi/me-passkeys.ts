import { z } from "zod";
import { id, text } from "../fields.ts";
import { DeletedObject, Passkey } from "../resources/index.ts";
import { fapi } from "./routes.ts";

const base = { auth: "session", bodyType: "form", envelope: "piggyback" } as const;
const passkeyPath = z.object({ passkey_id: id() });

export const createMyPasskey = fapi({
  ...base,
  id: "createMyPasskey",
  method: "POST",
  path: "/v1/me/passkeys",
  summary: "Begins to register a passkey; its verification carries the options for the browser",
  response: Passkey,
  errors: ["feature_not_enabled", "passkey_quota_exceeded"],
});

export const getMyPasskey = fapi({
  ...base,
  id: "getMyPasskey",
  method: "GET",
  path: "/v1/me/passkeys/{passkey_id}",
  summary: "One passkey of the signed-in user",
  params: passkeyPath,
  response: Passkey,
  errors: ["resource_not_found"],
});

export const updateMyPasskey = fapi({
  ...base,
  id: "updateMyPasskey",
  method: "PATCH",
  path: "/v1/me/passkeys/{passkey_id}",
  summary: "Renames a passkey",
  params: passkeyPath,
  body: z.object({ name: z.string().trim().min(1).max(256) }),
  response: Passkey,
  errors: ["resource_not_found"],
});

export const deleteMyPasskey = fapi({
  ...base,
  id: "deleteMyPasskey",
  method: "DELETE",
  path: "/v1/me/passkeys/{passkey_id}",
  summary: "Removes a passkey",
  params: passkeyPath,
  response: DeletedObject,
  errors: ["resource_not_found"],
});

export const attemptMyPasskey = fapi({
  ...base,
  id: "attemptMyPasskey",
  method: "POST",
  path: "/v1/me/passkeys/{passkey_id}/attempt_verification",
  summary: "Registers the credential that the browser made",
  params: passkeyPath,
  body: z.object({ strategy: text(64), public_key_credential: text(20_000) }),
  response: Passkey,
  errors: [
    "resource_not_found",
    "passkey_invalid_public_key_credential",
    "passkey_authentication_failure",
    "verification_expired",
    "verification_already_verified",
  ],
});
