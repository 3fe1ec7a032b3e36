import { z } from "zod";
import { id, optionalFlag, optionalText, text } from "../fields.ts";
import { DeletedObject, EmailAddress, PhoneNumber } from "../resources/index.ts";
import { bapi } from "./routes.ts";

const emailPath = z.object({ email_address_id: id() });
const phonePath = z.object({ phone_number_id: id() });
const userPath = z.object({ user_id: id() });
const notFound = ["resource_not_found"] as const;

export const createEmailAddress = bapi({
  id: "createEmailAddress",
  method: "POST",
  path: "/v1/email_addresses",
  summary: "Adds an e-mail address to a user",
  body: z.object({
    user_id: text(128),
    email_address: text(320),
    verified: optionalFlag(),
    primary: optionalFlag(),
    notify_primary_email_address_changed: optionalFlag(),
  }),
  response: EmailAddress,
  errors: ["resource_not_found", "form_identifier_exists", "form_param_format_invalid"],
});

export const getEmailAddress = bapi({
  id: "getEmailAddress",
  method: "GET",
  path: "/v1/email_addresses/{email_address_id}",
  summary: "One e-mail address",
  params: emailPath,
  response: EmailAddress,
  errors: notFound,
});

export const updateEmailAddress = bapi({
  id: "updateEmailAddress",
  method: "PATCH",
  path: "/v1/email_addresses/{email_address_id}",
  summary: "Marks an e-mail address verified or primary",
  params: emailPath,
  body: z.object({
    verified: optionalFlag(),
    primary: optionalFlag(),
    notify_primary_email_address_changed: optionalFlag(),
  }),
  response: EmailAddress,
  errors: ["resource_not_found", "identification_claimed"],
});

export const deleteEmailAddress = bapi({
  id: "deleteEmailAddress",
  method: "DELETE",
  path: "/v1/email_addresses/{email_address_id}",
  summary: "Removes an e-mail address",
  params: emailPath,
  response: DeletedObject,
  errors: notFound,
});

export const replaceUserEmailAddress = bapi({
  id: "replaceUserEmailAddress",
  method: "PUT",
  path: "/v1/users/{user_id}/email_address",
  summary: "Makes one address the user's only e-mail address",
  params: userPath,
  body: z.object({
    email_address: text(320),
    identification_status: optionalText(16),
    notify_primary_email_address_changed: optionalFlag(),
  }),
  response: EmailAddress,
  errors: ["resource_not_found", "form_identifier_exists"],
});

export const createPhoneNumber = bapi({
  id: "createPhoneNumber",
  method: "POST",
  path: "/v1/phone_numbers",
  summary: "Adds a phone number to a user",
  body: z.object({
    user_id: text(128),
    phone_number: text(64),
    verified: optionalFlag(),
    primary: optionalFlag(),
    reserved_for_second_factor: optionalFlag(),
  }),
  response: PhoneNumber,
  errors: ["resource_not_found", "form_identifier_exists", "form_param_format_invalid"],
});

export const getPhoneNumber = bapi({
  id: "getPhoneNumber",
  method: "GET",
  path: "/v1/phone_numbers/{phone_number_id}",
  summary: "One phone number",
  params: phonePath,
  response: PhoneNumber,
  errors: notFound,
});

export const updatePhoneNumber = bapi({
  id: "updatePhoneNumber",
  method: "PATCH",
  path: "/v1/phone_numbers/{phone_number_id}",
  summary: "Marks a phone number verified, primary or a second factor",
  params: phonePath,
  body: z.object({ verified: optionalFlag(), primary: optionalFlag(), reserved_for_second_factor: optionalFlag() }),
  response: PhoneNumber,
  errors: ["resource_not_found", "identification_update_second_factor_unverified"],
});

export const deletePhoneNumber = bapi({
  id: "deletePhoneNumber",
  method: "DELETE",
  path: "/v1/phone_numbers/{phone_number_id}",
  summary: "Removes a phone number",
  params: phonePath,
  response: DeletedObject,
  errors: notFound,
});

export const replaceUserPhoneNumber = bapi({
  id: "replaceUserPhoneNumber",
  method: "PUT",
  path: "/v1/users/{user_id}/phone_number",
  summary: "Makes one number the user's only phone number",
  params: userPath,
  body: z.object({ phone_number: text(64), identification_status: optionalText(16) }),
  response: PhoneNumber,
  errors: ["resource_not_found", "form_identifier_exists"],
});
