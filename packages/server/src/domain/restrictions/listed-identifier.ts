import { domainError } from "../../lib/errors.ts";
import { parseEmailAddress, parsePhone } from "../identifiers/index.ts";
import type { IdentificationType } from "../users/index.ts";

export type List = "allow" | "block";

/** An address, a number, or all addresses of a domain (`*@example.com`), on one of the two lists. */
export interface ListedIdentifier {
  readonly id: string;
  readonly list: List;
  readonly identifier: string;
  readonly type: IdentificationType;
  /** The invitation that was sent with it or that brought it. */
  readonly invitationId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** An address or number of somebody, normalised. */
export interface Identity {
  readonly type: IdentificationType;
  readonly value: string;
}

export const domainOf = (emailAddress: string): string => emailAddress.slice(emailAddress.lastIndexOf("@") + 1);

export const isPattern = (identifier: string): boolean => identifier.startsWith("*@");

/** What may stand on a list to mean `identity`. */
export const matchesOf = ({ type, value }: Identity): string[] =>
  type === "email_address" ? [value, `*@${domainOf(value)}`] : [value];

/** An identifier as an operator writes it: a domain may stand with `*@`, with `@` or alone. */
export function requireListable(text: string): { identifier: string; type: IdentificationType } {
  const address = parseEmailAddress(text);
  const pattern = /^(?:\*?@)?([^*@\s]+)$/.exec(text.trim());
  if (address && !address.startsWith("*@")) return { identifier: address, type: "email_address" };
  const number = parsePhone(text);
  if (number) return { identifier: number, type: "phone_number" };
  const anyone = pattern && parseEmailAddress(`any@${pattern[1]}`);
  if (!anyone) throw domainError("form_param_format_invalid", { param: "identifier" });
  return { identifier: `*@${domainOf(anyone)}`, type: "email_address" };
}
