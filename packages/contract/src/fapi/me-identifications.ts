import { z } from "zod";
import { id, optionalChannel, optionalFlag, optionalText, text } from "../fields.ts";
import { DeletedObject, EmailAddress, PhoneNumber } from "../resources/index.ts";
import { fapi } from "./routes.ts";

const base = { auth: "session", bodyType: "form", envelope: "piggyback" } as const;

const verificationErrors = [
  "form_code_incorrect",
  "verification_expired",
  "verification_failed",
  "verification_missing",
  "identification_claimed",
] as const;

const emailPath = z.object({ email_address_id: id() });

export const listMyEmailAddresses = fapi({
  ...base,
  id: "listMyEmailAddresses",
  method: "GET",
  path: "/v1/me/email_addresses",
  summary: "The signed-in user's e-mail addresses",
  response: z.array(EmailAddress),
  envelope: "bare",
});

export const createMyEmailAddress = fapi({
  ...base,
  id: "createMyEmailAddress",
  method: "POST",
  path: "/v1/me/email_addresses",
  summary: "Adds an e-mail address, unverified",
  body: z.object({ email_address: text(320) }),
  response: EmailAddress,
  errors: ["form_identifier_exists", "form_param_format_invalid", "too_many_unverified_identifications"],
});

export const getMyEmailAddress = fapi({
  ...base,
  id: "getMyEmailAddress",
  method: "GET",
  path: "/v1/me/email_addresses/{email_address_id}",
  summary: "One e-mail address of the signed-in user",
  params: emailPath,
  response: EmailAddress,
  errors: ["resource_not_found"],
});

export const prepareMyEmailAddress = fapi({
  ...base,
  id: "prepareMyEmailAddress",
  method: "POST",
  path: "/v1/me/email_addresses/{email_address_id}/prepare_verification",
  summary: "Sends the code that verifies the address",
  params: emailPath,
  body: z.object({ strategy: text(64), redirect_url: optionalText() }),
  response: EmailAddress,
  errors: [
    "resource_not_found",
    "verification_already_verified",
    "verification_strategy_invalid",
    "verification_code_too_many_requests",
  ],
});

export const attemptMyEmailAddress = fapi({
  ...base,
  id: "attemptMyEmailAddress",
  method: "POST",
  path: "/v1/me/email_addresses/{email_address_id}/attempt_verification",
  summary: "Verifies the address by its code",
  params: emailPath,
  body: z.object({ code: text(64) }),
  response: EmailAddress,
  errors: verificationErrors,
});

export const deleteMyEmailAddress = fapi({
  ...base,
  id: "deleteMyEmailAddress",
  method: "DELETE",
  path: "/v1/me/email_addresses/{email_address_id}",
  summary: "Removes an e-mail address",
  params: emailPath,
  response: DeletedObject,
  errors: ["resource_not_found", "last_required_identification_deletion_failed"],
});

const phonePath = z.object({ phone_number_id: id() });

export const listMyPhoneNumbers = fapi({
  ...base,
  id: "listMyPhoneNumbers",
  method: "GET",
  path: "/v1/me/phone_numbers",
  summary: "The signed-in user's phone numbers",
  response: z.array(PhoneNumber),
  envelope: "bare",
});

export const createMyPhoneNumber = fapi({
  ...base,
  id: "createMyPhoneNumber",
  method: "POST",
  path: "/v1/me/phone_numbers",
  summary: "Adds a phone number, unverified",
  body: z.object({ phone_number: text(64), reserved_for_second_factor: optionalFlag() }),
  response: PhoneNumber,
  errors: ["form_identifier_exists", "form_param_format_invalid", "too_many_unverified_identifications"],
});

export const getMyPhoneNumber = fapi({
  ...base,
  id: "getMyPhoneNumber",
  method: "GET",
  path: "/v1/me/phone_numbers/{phone_number_id}",
  summary: "One phone number of the signed-in user",
  params: phonePath,
  response: PhoneNumber,
  errors: ["resource_not_found"],
});

export const prepareMyPhoneNumber = fapi({
  ...base,
  id: "prepareMyPhoneNumber",
  method: "POST",
  path: "/v1/me/phone_numbers/{phone_number_id}/prepare_verification",
  summary: "Sends the code that verifies the number",
  params: phonePath,
  body: z.object({ strategy: text(64), channel: optionalChannel() }),
  response: PhoneNumber,
  errors: [
    "resource_not_found",
    "verification_already_verified",
    "verification_strategy_invalid",
    "verification_code_too_many_requests",
    "unsupported_country_code",
    "rate_limit_exceeded",
  ],
});

export const attemptMyPhoneNumber = fapi({
  ...base,
  id: "attemptMyPhoneNumber",
  method: "POST",
  path: "/v1/me/phone_numbers/{phone_number_id}/attempt_verification",
  summary: "Verifies the number by its code",
  params: phonePath,
  body: z.object({ code: text(64) }),
  response: PhoneNumber,
  errors: verificationErrors,
});

export const updateMyPhoneNumber = fapi({
  ...base,
  id: "updateMyPhoneNumber",
  method: "PATCH",
  path: "/v1/me/phone_numbers/{phone_number_id}",
  summary: "Makes the number a second factor, or the default one",
  params: phonePath,
  body: z.object({ reserved_for_second_factor: optionalFlag(), default_second_factor: optionalFlag() }),
  response: PhoneNumber,
  errors: [
    "resource_not_found",
    "identification_update_second_factor_unverified",
    "last_required_identification_deletion_failed",
  ],
});

export const deleteMyPhoneNumber = fapi({
  ...base,
  id: "deleteMyPhoneNumber",
  method: "DELETE",
  path: "/v1/me/phone_numbers/{phone_number_id}",
  summary: "Removes a phone number",
  params: phonePath,
  response: DeletedObject,
  errors: ["resource_not_found", "last_required_identification_deletion_failed"],
});
