// @vitest-environment node
import { describe, expect, it } from "vitest";
import { enUS } from "@latchkey/localizations";
import { errorRegistry } from "@latchkey/contract/errors";

/** What the browser itself finds, and what only servers of Clerk's say. */
const others = [
  "avatar_file_size_exceeded",
  "avatar_file_type_invalid",
  "captcha_unavailable",
  "network_error",
  "passkey_operation_aborted",
  "form_password_untrusted",
];

const { passwordComplexity: _, ...errors } = enUS.unstable__errors;

describe("texts of errors", () => {
  it.each(Object.keys(errors))("%s belongs to an error that there is", (key) => {
    const [code = ""] = key.split("__");
    expect(others.includes(code) || code in errorRegistry).toBe(true);
  });

  it.each([
    "form_password_incorrect",
    "form_code_incorrect",
    "form_password_pwned",
    "form_identifier_exists",
    "form_identifier_not_found",
    "verification_expired",
    "verification_failed",
    "verification_link_token_expired",
    "verification_code_too_many_requests",
    "rate_limit_exceeded",
    "user_locked",
    "user_banned",
  ])("there is one to translate for %s, which people see every day", (code) => {
    expect(errors).toHaveProperty(code);
  });
});
