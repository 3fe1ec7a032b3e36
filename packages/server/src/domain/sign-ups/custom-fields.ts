import type { CustomField, Settings } from "@latchkey/contract/settings";
import type { ErrorItem } from "../../lib/errors.ts";
import type { Metadata } from "../users/index.ts";
import type { SignUpFacts } from "./sign-up.ts";

export type CustomValue = string | number | boolean;
export type CustomValues = Readonly<Record<string, CustomValue>>;

/** Most characters of a text whose field sets no limit of its own. */
const MAX_TEXT = 1_000;

/** How a field is called in the lists of what is missing, and in errors. */
export const customFieldName = (key: string): string => `custom_fields.${key}`;

/**
 * The values of a sign-up's own fields after `given`; null and an empty text clear one. What is wrong with a value is
 * added to `faults`.
 */
export function applyCustomFields(
  fields: readonly CustomField[],
  stored: CustomValues,
  given: Metadata,
  faults: ErrorItem[],
): CustomValues {
  const next: Record<string, CustomValue> = { ...stored };
  for (const [key, value] of Object.entries(given)) {
    const param = customFieldName(key);
    const field = fields.find((candidate) => candidate.key === key);
    if (!field) {
      faults.push({ code: "form_param_unknown", param });
      continue;
    }
    if (value === null || value === "") {
      delete next[key];
      continue;
    }
    const parsed = parsers[field.type](value, field);
    if (typeof parsed === "object") faults.push({ ...parsed, param });
    else next[key] = parsed;
  }
  return next;
}

type Parser = (value: unknown, field: CustomField) => CustomValue | ErrorItem;

const wrongType = (expected: string): ErrorItem => ({ code: "form_param_type_invalid", values: { expected } });
const wrongValue: ErrorItem = { code: "form_param_value_invalid" };
const isBetween = <Value extends string | number>(value: Value, { min, max }: CustomField): boolean =>
  (min === undefined || value >= min) && (max === undefined || value <= max);

/** Forms carry only text, so each takes its values spelled as text too. */
const parsers: Readonly<Record<CustomField["type"], Parser>> = {
  text(value, field) {
    if (typeof value !== "string") return wrongType("a string");
    const text = value.trim();
    const max = Number(field.max ?? MAX_TEXT);
    if (text.length > max) return { code: "form_param_max_length_exceeded", values: { max } };
    return text.length < Number(field.min ?? 1) ? wrongValue : text;
  },
  number(value, field) {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number !== "number" || !Number.isFinite(number)) return wrongType("a number");
    return isBetween(number, field) ? number : wrongValue;
  },
  boolean(value) {
    if (value === true || value === "true") return true;
    return value === false || value === "false" ? false : wrongType("a boolean");
  },
  select: (value, { options = [] }) => (typeof value === "string" && options.includes(value) ? value : wrongValue),
  date(value, field) {
    if (typeof value !== "string") return wrongType("a string");
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value);
    if (!isDate) return { code: "form_param_format_invalid" };
    return isBetween(value, field) ? value : wrongValue;
  },
};

// February 30 is no day, although `Date` takes it for March 2.
function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Metadata as clients of Clerk send it, with the fields that the operator asks for taken out of it. */
export function splitMetadata(
  fields: readonly CustomField[],
  metadata: Metadata,
): { custom: Metadata; others: Metadata } {
  const isCustom = ([key]: [string, unknown]): boolean => fields.some((field) => field.key === key);
  const entries = Object.entries(metadata);
  return {
    custom: Object.fromEntries(entries.filter(isCustom)),
    others: Object.fromEntries(entries.filter((entry) => !isCustom(entry))),
  };
}

/** The metadata that the user will have. What an invitation carries is the operator's word and comes last. */
export function metadataOf(
  facts: Pick<SignUpFacts, "unsafeMetadata" | "publicMetadata" | "customFields">,
  { sign_up: { custom_fields: fields } }: Settings,
): { unsafeMetadata: Metadata; publicMetadata: Metadata } {
  const storedIn = (place: CustomField["stored_in"]): Metadata =>
    Object.fromEntries(
      fields
        .filter(({ key, stored_in }) => stored_in === place && key in facts.customFields)
        .map(({ key }) => [key, facts.customFields[key]]),
    );
  return {
    unsafeMetadata: { ...facts.unsafeMetadata, ...storedIn("unsafe_metadata") },
    publicMetadata: { ...storedIn("public_metadata"), ...facts.publicMetadata },
  };
}
