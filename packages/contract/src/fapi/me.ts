import { z } from "zod";
import { clearableText, id, optionalFlag, optionalJsonObject, optionalText, text } from "../fields.ts";
import { DeletedObject, FapiSession, FapiUser, Image, SessionWithActivity } from "../resources/index.ts";
import { fapi } from "./routes.ts";

const base = { auth: "session", bodyType: "form", envelope: "piggyback" } as const;

export const getMe = fapi({
  ...base,
  id: "getMe",
  method: "GET",
  path: "/v1/me",
  summary: "The signed-in user",
  response: FapiUser,
});

export const updateMe = fapi({
  ...base,
  id: "updateMe",
  method: "PATCH",
  path: "/v1/me",
  summary: "Changes the signed-in user's own fields",
  body: z.object({
    first_name: clearableText(256),
    last_name: clearableText(256),
    username: clearableText(128),
    primary_email_address_id: optionalText(128),
    primary_phone_number_id: optionalText(128),
    unsafe_metadata: optionalJsonObject(),
  }),
  response: FapiUser,
  errors: ["form_identifier_exists", "form_username_invalid_length", "form_param_value_invalid"],
});

export const updateMyMetadata = fapi({
  ...base,
  id: "updateMyMetadata",
  method: "PATCH",
  path: "/v1/me/metadata",
  summary: "Merges into the signed-in user's unsafe metadata; null removes a key",
  body: z.object({ unsafe_metadata: optionalJsonObject() }),
  response: FapiUser,
});

export const deleteMe = fapi({
  ...base,
  id: "deleteMe",
  method: "DELETE",
  path: "/v1/me",
  summary: "Deletes the signed-in user",
  response: DeletedObject,
  errors: ["user_delete_self_not_enabled"],
});

export const changePassword = fapi({
  ...base,
  id: "changePassword",
  method: "POST",
  path: "/v1/me/change_password",
  summary: "Sets or changes the password",
  body: z.object({
    new_password: text(4_096),
    current_password: optionalText(4_096),
    sign_out_of_other_sessions: optionalFlag(),
  }),
  response: FapiUser,
  errors: [
    "form_password_incorrect",
    "form_new_password_matches_current",
    "form_password_length_too_short",
    "form_param_missing",
  ],
});

export const removePassword = fapi({
  ...base,
  id: "removeMyPassword",
  method: "POST",
  path: "/v1/me/remove_password",
  summary: "Removes the password where the instance does not require one",
  body: z.object({ current_password: optionalText(4_096) }),
  response: FapiUser,
  errors: ["no_password_set", "password_required", "form_password_incorrect"],
});

export const updateMyProfileImage = fapi({
  ...base,
  id: "updateMyProfileImage",
  method: "POST",
  path: "/v1/me/profile_image",
  summary: "Replaces the profile image",
  bodyType: "multipart",
  response: Image,
  errors: ["image_too_large", "image_type_invalid", "form_param_missing"],
});

export const deleteMyProfileImage = fapi({
  ...base,
  id: "deleteMyProfileImage",
  method: "DELETE",
  path: "/v1/me/profile_image",
  summary: "Removes the profile image",
  response: DeletedObject,
  errors: ["image_not_found"],
});

export const listMySessions = fapi({
  ...base,
  id: "listMySessions",
  method: "GET",
  path: "/v1/me/sessions",
  summary: "Every live session of the signed-in user",
  response: z.array(SessionWithActivity),
  envelope: "bare",
});

export const listMyActiveSessions = fapi({
  ...base,
  id: "listMyActiveSessions",
  method: "GET",
  path: "/v1/me/sessions/active",
  summary: "Every live session of the signed-in user with its device",
  response: z.array(SessionWithActivity),
  envelope: "bare",
});

export const revokeMySession = fapi({
  ...base,
  id: "revokeMySession",
  method: "POST",
  path: "/v1/me/sessions/{session_id}/revoke",
  summary: "Signs another device out",
  params: z.object({ session_id: id() }),
  response: FapiSession.or(SessionWithActivity),
  errors: ["resource_not_found"],
});
