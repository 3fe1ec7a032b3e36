import type { Settings } from "@latchkey/contract/settings";
import { domainError } from "../../lib/errors.ts";
import { parsePhone } from "./phone-number.ts";

/** @throws form_username_* on `username`. */
export function requireUsername(text: string, rules: Settings["identifiers"]["username"]): string {
  const username = text.normalize("NFKC").trim();
  if (username.length < rules.min_length || username.length > rules.max_length) {
    throw domainError("form_username_invalid_length", {
      param: "username",
      values: { min: rules.min_length, max: rules.max_length },
    });
  }
  if (!/^[A-Za-z0-9_-]+$/.test(username)) throw domainError("form_username_invalid_character", { param: "username" });
  if (/^\d+$/.test(username)) throw domainError("form_username_needs_non_number_char", { param: "username" });
  if (parsePhone(`+${username}`)) throw domainError("form_username_cannot_be_phone_number", { param: "username" });
  return username;
}
