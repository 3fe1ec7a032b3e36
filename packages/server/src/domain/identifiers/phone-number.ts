import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { isTestPhoneNumber } from "../../crypto/codes.ts";
import { domainError } from "../../lib/errors.ts";

/** The number in E.164; undefined when it is not a possible number with its country code. */
export function parsePhone(text: string): string | undefined {
  const compact = text.normalize("NFKC").replaceAll(/[\s().-]/g, "");
  if (isTestPhoneNumber(compact)) return compact;
  const number = parsePhoneNumberFromString(compact);
  return number?.isPossible() ? number.number : undefined;
}

/** @throws form_param_format_invalid on `param`. */
export function requirePhoneNumber(text: string, param = "phone_number"): string {
  const number = parsePhone(text);
  if (!number) throw domainError("form_param_format_invalid", { param });
  return number;
}

/** The country of a number, as two letters of ISO 3166-1; undefined for numbers that belong to none, and for test numbers. */
export const countryOf = (number: string): string | undefined => parsePhoneNumberFromString(number)?.country;

/** @throws unsupported_country_code unless the number's country is in the list; null lists every country. */
export function requireServedNumber(number: string, countries: readonly string[] | null): void {
  if (countries === null) return;
  const country = countryOf(number);
  if (!country || !countries.includes(country))
    throw domainError("unsupported_country_code", { param: "phone_number" });
}

/** The number with only its last four digits. */
export const maskPhoneNumber = (number: string): string =>
  `${number.slice(0, 2)}${"*".repeat(Math.max(3, number.length - 6))}${number.slice(-4)}`;
