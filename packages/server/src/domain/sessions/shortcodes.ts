import type { User } from "../users/index.ts";
import type { Session } from "./session.ts";

/*
 * The shortcode language of custom claims: `{{user.public_metadata.role || 'member'}}`. Shortcodes stand in string
 * values only. A string that is exactly one shortcode keeps the type of its value; in mixed text it is interpolated.
 * Paths walk own properties of plain data, never prototypes or the environment.
 */

export interface ShortcodeScope {
  readonly user: User;
  readonly session: Pick<Session, "actor">;
  readonly imageUrl: string;
  readonly hasImage: boolean;
  readonly twoFactorEnabled: boolean;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const shortcode = /\{\{(.*?)\}\}/gs;
const wholeShortcode = /^\{\{(?:(?!\}\}).)*\}\}$/s;

/** The claims with every shortcode replaced by its value; unknown or missing ones become null. */
export function renderClaims(claims: Record<string, unknown>, scope: ShortcodeScope): Record<string, unknown> {
  const values = shortcodeValues(scope);
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, render(value, values)]));
}

function render(value: unknown, values: Json): unknown {
  if (typeof value === "string") return renderText(value, values);
  if (Array.isArray(value)) return value.map((item) => render(item, values));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, render(item, values)]));
  return value;
}

function renderText(text: string, values: Json): unknown {
  const trimmed = text.trim();
  if (wholeShortcode.test(trimmed)) return evaluate(trimmed.slice(2, -2), values);
  return text.replaceAll(shortcode, (_, expression: string) => {
    const value = evaluate(expression, values);
    return typeof value === "string" ? value : JSON.stringify(value);
  });
}

/** `a || b || 'text'`: the first operand that is neither null nor false, else the last one. */
function evaluate(expression: string, values: Json): Json {
  const operands = splitOperands(expression);
  let value: Json = null;
  for (const operand of operands) {
    value = operandValue(operand.trim(), values);
    if (value !== null && value !== false) return value;
  }
  return value;
}

function splitOperands(expression: string): string[] {
  return expression.match(/(?:'[^']*'|[^|']|\|(?!\|))+/g) ?? [];
}

function operandValue(operand: string, values: Json): Json {
  if (/^'[^']*'$/.test(operand)) return operand.slice(1, -1);
  if (operand === "true" || operand === "false") return operand === "true";
  if (/^-?\d+(\.\d+)?$/.test(operand)) return Number(operand);
  return walk(operand, values);
}

function walk(path: string, values: Json): Json {
  let value: Json | undefined = values;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Record<string, Json>)[key];
  }
  return value ?? null;
}

const seconds = (date: Date): number => Math.floor(date.getTime() / 1_000);

function shortcodeValues({ user, session, imageUrl, hasImage, twoFactorEnabled }: ShortcodeScope): Json {
  const email = user.emailAddresses.find((address) => address.id === user.primaryEmailAddressId);
  const phone = user.phoneNumbers.find((number) => number.id === user.primaryPhoneNumberId);
  return {
    user: {
      id: user.id,
      external_id: user.externalId,
      username: user.username,
      first_name: user.firstName,
      last_name: user.lastName,
      full_name: [user.firstName, user.lastName].filter(Boolean).join(" ") || null,
      primary_email_address: email?.value ?? null,
      primary_phone_number: phone?.value ?? null,
      primary_web3_wallet: null,
      email_verified: email?.status === "verified",
      phone_number_verified: phone?.status === "verified",
      two_factor_enabled: twoFactorEnabled,
      image_url: imageUrl,
      profile_image_url: imageUrl,
      has_image: hasImage,
      created_at: seconds(user.createdAt),
      updated_at: seconds(user.updatedAt),
      public_metadata: user.publicMetadata as Json,
      unsafe_metadata: user.unsafeMetadata as Json,
      organizations: {},
    },
    session: { actor: session.actor as Json },
  };
}
