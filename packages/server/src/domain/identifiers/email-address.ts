import { domainError } from "../../lib/errors.ts";

// RFC 5321 dot-atom local part and host name; no quoted local parts, no comments, no address literals.
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~\u0080-\u{10ffff}-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~\u0080-\u{10ffff}-]+)*$/u;
const label = /^[a-z0-9\u0080-\u{10ffff}]([a-z0-9\u0080-\u{10ffff}-]{0,61}[a-z0-9\u0080-\u{10ffff}])?$/u;

/**
 * One address in the form in which it is stored, compared and mailed: NFKC, lower case, trimmed.
 * Normalisation comes before validation, so a look-alike `＠` can not become a second separator afterwards.
 *
 * @returns undefined when the text is not exactly one plain address.
 */
export function parseEmailAddress(text: string): string | undefined {
  const address = text.normalize("NFKC").trim().toLowerCase();
  if (address.length > 254 || /[\s,;<>"()\\[\]\p{Cc}\p{Cf}]/u.test(address)) return undefined;
  const parts = address.split("@");
  if (parts.length !== 2) return undefined;
  const [local, host] = parts as [string, string];
  const labels = host.split(".");
  if (local.length > 64 || !localPart.test(local)) return undefined;
  if (labels.length < 2 || !labels.every((part) => label.test(part)) || /^\d+$/.test(labels.at(-1) ?? ""))
    return undefined;
  return address;
}

/** @throws form_param_format_invalid on `param`. */
export function requireEmailAddress(text: string, param = "email_address"): string {
  const address = parseEmailAddress(text);
  if (!address) throw domainError("form_param_format_invalid", { param });
  return address;
}

/** The address with most of its local part hidden, for pages that show it before anybody signed in. */
export function maskEmailAddress(address: string): string {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  return `${local.slice(0, 1)}${"*".repeat(Math.max(3, Math.min(local.length - 1, 8)))}${address.slice(at)}`;
}
