import { z } from "zod";

/*
 * Request fields. Forms carry only strings, JSON carries types; each field here accepts both spellings of a value,
 * so that one contract serves urlencoded and JSON callers. An empty form value means null.
 */

const emptyToUndefined = (value: unknown): unknown => (value === "" || value === null ? undefined : value);
const emptyToNull = (value: unknown): unknown => (value === "" ? null : value);
const toBoolean = (value: unknown): unknown =>
  value === "true" || value === "1" ? true : value === "false" || value === "0" ? false : value;
const toNumber = (value: unknown): unknown =>
  typeof value === "string" && value.trim() !== "" ? Number(value) : value;
const toList = (value: unknown): unknown =>
  value === undefined || value === null || value === "" ? [] : Array.isArray(value) ? value : [value];
const toJson = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return isDeeperThan(MAX_JSON_DEPTH, parsed) ? value : parsed;
  } catch {
    return value;
  }
};

/** How deep JSON may nest: what goes on with it, such as writing it, does so by recursion. */
export const MAX_JSON_DEPTH = 32;

/** Whether objects and lists nest deeper than `depth` levels; never looks deeper itself. */
export function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((child) => isDeeperThan(depth - 1, child));
}

/** One string, at most `max` characters (1 to 2,000 unless said otherwise). */
export const text = (max = 2_000) => z.string().max(max);

/** An optional string; empty and null count as absent. */
export const optionalText = (max = 2_000) => z.preprocess(emptyToUndefined, z.string().max(max).optional());

/** An optional string where an empty value or null clears what is stored. */
export const clearableText = (max = 2_000) => z.preprocess(emptyToNull, z.string().max(max).nullable().optional());

export const optionalFlag = () => z.preprocess((value) => toBoolean(emptyToUndefined(value)), z.boolean().optional());

export const optionalInt = (min?: number, max?: number) => {
  let schema = z.int();
  if (min !== undefined) schema = schema.min(min);
  if (max !== undefined) schema = schema.max(max);
  return z.preprocess((value) => toNumber(emptyToUndefined(value)), schema.optional());
};

/** Repeated key, single value or JSON array; at most `max` values. */
export const listOf = (max = 100, length = 2_000) => z.preprocess(toList, z.array(z.string().max(length)).max(max));

/** A JSON object, also as the JSON text that a form carries. */
export const optionalJsonObject = () =>
  z.preprocess((value) => toJson(emptyToUndefined(value)), z.record(z.string(), z.unknown()).optional());

/** An instant as ISO 8601 text or as milliseconds since 1970. */
export const optionalInstant = () =>
  z.preprocess((value) => {
    const given = emptyToUndefined(value);
    if (typeof given === "number") return new Date(given);
    if (typeof given === "string") return new Date(/^\d+$/.test(given) ? Number(given) : given);
    return given;
  }, z.date().optional());

/** How a code travels to a phone number. */
export const optionalChannel = () => z.preprocess(emptyToUndefined, z.enum(["sms", "whatsapp"]).optional());

/** What a browser sends of a challenge against bots that it was given: the answer, or why it has none. */
export const captchaFields = {
  captcha_token: optionalText(8_000),
  captcha_widget_type: optionalText(32),
  captcha_error: optionalText(),
};

/** `limit` 1 to 500, default 10, and `offset`. */
export const page = {
  limit: z.preprocess((value) => toNumber(emptyToUndefined(value)), z.int().min(1).max(500).default(10)),
  offset: z.preprocess((value) => toNumber(emptyToUndefined(value)), z.int().min(0).max(2_147_483_647).default(0)),
};

/** `order_by`: one field with an optional `+` or `-`; a plus sign that was not encoded arrives as a space. */
export const orderBy = <const Fields extends readonly [string, ...string[]]>(
  fields: Fields,
  fallback: `${"+" | "-"}${Fields[number]}`,
) =>
  z.preprocess(
    (value) => {
      const first = Array.isArray(value) ? value[0] : value;
      if (first === undefined || first === "") return fallback;
      if (typeof first !== "string") return first;
      const trimmed = first.trim();
      return /^[+-]/.test(trimmed) ? trimmed : `+${trimmed}`;
    },
    z.enum(fields.flatMap((field) => [`+${field}`, `-${field}`]) as [string, ...string[]]),
  );

/** Path parameter: an identifier of ours. */
export const id = () => z.string().min(1).max(128);
