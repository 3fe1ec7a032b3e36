import { z } from "zod";
import {
  clearableText,
  id,
  listOf,
  optionalFlag,
  optionalInstant,
  optionalInt,
  optionalJsonObject,
  optionalText,
  text,
  orderBy,
  page,
} from "../fields.ts";
import { BapiUser, DeletedObject, TotalCount } from "../resources/index.ts";
import { bapi } from "./routes.ts";

const userPath = z.object({ user_id: id() });

const filters = {
  email_address: listOf(),
  phone_number: listOf(),
  external_id: listOf(),
  username: listOf(),
  web3_wallet: listOf(),
  user_id: listOf(),
  organization_id: listOf(),
  query: optionalText(320),
  email_address_query: optionalText(320),
  phone_number_query: optionalText(320),
  username_query: optionalText(320),
  name_query: optionalText(320),
  banned: optionalFlag(),
  last_active_at_before: optionalInt(),
  last_active_at_after: optionalInt(),
  last_active_at_since: optionalInt(),
  created_at_before: optionalInt(),
  created_at_after: optionalInt(),
  last_sign_in_at_before: optionalInt(),
  last_sign_in_at_after: optionalInt(),
  provider: optionalText(64),
  provider_user_id: listOf(),
};

const userOrder = [
  "created_at",
  "updated_at",
  "email_address",
  "web3wallet",
  "first_name",
  "last_name",
  "phone_number",
  "username",
  "last_active_at",
  "last_sign_in_at",
] as const;

export const listUsers = bapi({
  id: "listUsers",
  method: "GET",
  path: "/v1/users",
  summary: "Users, filtered and ordered",
  query: z.object({
    ...filters,
    ...page,
    starting_after: optionalText(128),
    order_by: orderBy(userOrder, "-created_at"),
  }),
  response: z.array(BapiUser),
});

export const countUsers = bapi({
  id: "countUsers",
  method: "GET",
  path: "/v1/users/count",
  summary: "How many users match the filters",
  query: z.object(filters),
  response: TotalCount,
});

const password = () => optionalText(4_096);
const metadata = {
  public_metadata: optionalJsonObject(),
  private_metadata: optionalJsonObject(),
  unsafe_metadata: optionalJsonObject(),
};

const common = {
  external_id: clearableText(256),
  first_name: clearableText(256),
  last_name: clearableText(256),
  locale: clearableText(64),
  username: clearableText(128),
  password: password(),
  password_digest: optionalText(4_096),
  password_hasher: optionalText(64),
  skip_password_checks: optionalFlag(),
  ...metadata,
  delete_self_enabled: optionalFlag(),
  create_organization_enabled: optionalFlag(),
  create_organizations_limit: optionalInt(0, 2_147_483_647),
  legal_accepted_at: optionalInstant(),
  skip_legal_checks: optionalFlag(),
  created_at: optionalInstant(),
  bypass_client_trust: optionalFlag(),
  totp_secret: optionalText(256),
  backup_codes: listOf(100, 128),
};

export const createUser = bapi({
  id: "createUser",
  method: "POST",
  path: "/v1/users",
  summary: "Creates a user; its addresses count as verified",
  body: z.object({
    ...common,
    email_address: listOf(10, 320),
    email_address_identification_status: listOf(10, 16),
    phone_number: listOf(10, 64),
    phone_number_identification_status: listOf(10, 16),
    skip_password_requirement: optionalFlag(),
    skip_user_requirement: optionalFlag(),
    banned: optionalFlag(),
    locked: optionalFlag(),
  }),
  response: BapiUser,
  errors: [
    "form_identifier_exists",
    "form_data_missing",
    "legal_not_accepted",
    "form_param_format_invalid",
    "form_password_digest_invalid_code",
  ],
});

export const getUser = bapi({
  id: "getUser",
  method: "GET",
  path: "/v1/users/{user_id}",
  summary: "One user",
  params: userPath,
  response: BapiUser,
  errors: ["resource_not_found"],
});

export const updateUser = bapi({
  id: "updateUser",
  method: "PATCH",
  path: "/v1/users/{user_id}",
  summary: "Changes the given fields of a user",
  params: userPath,
  body: z.object({
    ...common,
    primary_email_address_id: optionalText(128),
    notify_primary_email_address_changed: optionalFlag(),
    primary_phone_number_id: optionalText(128),
    primary_web3_wallet_id: optionalText(128),
    profile_image_id: clearableText(128),
    sign_out_of_other_sessions: optionalFlag(),
  }),
  response: BapiUser,
  errors: [
    "resource_not_found",
    "form_identifier_exists",
    "form_resource_not_found",
    "form_password_digest_invalid_code",
  ],
});

export const deleteUser = bapi({
  id: "deleteUser",
  method: "DELETE",
  path: "/v1/users/{user_id}",
  summary: "Deletes a user with everything that belongs to it",
  params: userPath,
  response: DeletedObject,
  errors: ["resource_not_found"],
});

const userCommand = <const Name extends string>(name: Name, path: string, summary: string) =>
  bapi({
    id: name,
    method: "POST",
    path: `/v1/users/{user_id}/${path}`,
    summary,
    params: userPath,
    response: BapiUser,
    errors: ["resource_not_found"],
  });

export const banUser = userCommand("banUser", "ban", "Bans a user and revokes every session of it");
export const unbanUser = userCommand("unbanUser", "unban", "Lifts a ban");
export const lockUser = userCommand("lockUser", "lock", "Locks a user out of signing in");
export const unlockUser = userCommand("unlockUser", "unlock", "Lifts a lock");

const userIds = z.object({ user_ids: z.array(z.string().min(1).max(128)).min(1).max(100) });

export const banUsers = bapi({
  id: "banUsers",
  method: "POST",
  path: "/v1/users/ban",
  summary: "Bans several users",
  body: userIds,
  response: z.array(BapiUser),
  errors: ["resource_not_found"],
});

export const unbanUsers = bapi({
  ...banUsers,
  id: "unbanUsers",
  path: "/v1/users/unban",
  summary: "Lifts several bans",
});

export const updateUserMetadata = bapi({
  id: "updateUserMetadata",
  method: "PATCH",
  path: "/v1/users/{user_id}/metadata",
  summary: "Merges into a user's metadata; null removes a key",
  params: userPath,
  body: z.object(metadata),
  response: BapiUser,
  errors: ["resource_not_found", "form_param_exceeds_allowed_size"],
});

export const replaceUserMetadata = bapi({
  ...updateUserMetadata,
  id: "replaceUserMetadata",
  method: "PUT",
  summary: "Replaces each given kind of a user's metadata",
});

export const updateUserProfileImage = bapi({
  id: "updateUserProfileImage",
  method: "POST",
  path: "/v1/users/{user_id}/profile_image",
  summary: "Replaces a user's profile image",
  params: userPath,
  bodyType: "multipart",
  response: BapiUser,
  errors: ["resource_not_found", "image_too_large", "image_type_invalid"],
});

export const deleteUserProfileImage = bapi({
  id: "deleteUserProfileImage",
  method: "DELETE",
  path: "/v1/users/{user_id}/profile_image",
  summary: "Removes a user's profile image",
  params: userPath,
  response: BapiUser,
  errors: ["resource_not_found"],
});

export const verifyUserPassword = bapi({
  id: "verifyUserPassword",
  method: "POST",
  path: "/v1/users/{user_id}/verify_password",
  summary: "Whether the password is the user's; counts towards the lockout",
  params: userPath,
  body: z.object({ password: z.string().max(4_096) }),
  response: z.object({ verified: z.boolean() }),
  errors: ["resource_not_found", "incorrect_password", "no_password_set"],
});

export const removeUserPassword = bapi({
  id: "removeUserPassword",
  method: "POST",
  path: "/v1/users/{user_id}/remove_password",
  summary: "Removes a user's password",
  params: userPath,
  body: z.object({ sign_out_of_other_sessions: optionalFlag() }),
  response: BapiUser,
  errors: ["resource_not_found"],
});

export const verifyUserTotp = bapi({
  id: "verifyUserTotp",
  method: "POST",
  path: "/v1/users/{user_id}/verify_totp",
  summary: "Whether the code is one of the user's authenticator app or backup codes, which it uses up",
  params: userPath,
  body: z.object({ code: text(64) }),
  response: z.object({ verified: z.literal(true), code_type: z.enum(["totp", "backup_code"]) }),
  errors: ["resource_not_found", "totp_disabled", "totp_incorrect_code", "totp_invalid_length", "user_locked"],
});

const factorRemoval = <const Name extends string>(name: Name, path: string, summary: string) =>
  bapi({
    id: name,
    method: "DELETE",
    path: `/v1/users/{user_id}/${path}`,
    summary,
    params: userPath,
    response: z.object({ user_id: z.string() }),
    errors: ["resource_not_found"],
  });

export const disableUserMfa = factorRemoval("disableUserMfa", "mfa", "Takes every second factor from a user");
export const deleteUserTotp = factorRemoval("deleteUserTotp", "totp", "Removes a user's authenticator app");
export const deleteUserBackupCodes = factorRemoval(
  "deleteUserBackupCodes",
  "backup_code",
  "Removes a user's backup codes",
);

export const setUserPasswordCompromised = bapi({
  id: "setUserPasswordCompromised",
  method: "POST",
  path: "/v1/users/{user_id}/password/set_compromised",
  summary: "Stops trusting a user's password: it has to be replaced",
  params: userPath,
  body: z.object({ revoke_all_sessions: optionalFlag() }),
  response: BapiUser,
  errors: ["resource_not_found", "no_password_set"],
});

export const unsetUserPasswordCompromised = bapi({
  id: "unsetUserPasswordCompromised",
  method: "POST",
  path: "/v1/users/{user_id}/password/unset_compromised",
  summary: "Trusts a user's password again",
  params: userPath,
  response: BapiUser,
  errors: ["resource_not_found", "no_password_set"],
});

export const deleteUserPasskey = bapi({
  id: "deleteUserPasskey",
  method: "DELETE",
  path: "/v1/users/{user_id}/passkeys/{passkey_identification_id}",
  summary: "Removes a user's passkey",
  params: z.object({ user_id: id(), passkey_identification_id: id() }),
  response: DeletedObject,
  errors: ["resource_not_found"],
});
