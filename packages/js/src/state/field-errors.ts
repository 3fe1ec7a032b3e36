import { snakeToCamel } from "@latchkey/shared/case";
import { isClerkAPIResponseError } from "@latchkey/shared/errors";
import type { ClerkError, FieldError, FieldErrors } from "@latchkey/shared/types";

/** Sorts the errors of a failed call by the form field they belong to. `undefined`: nothing failed. */
export function sortErrors<Field extends string>(
  fields: readonly Field[],
  error: ClerkError | undefined,
): FieldErrors<Field> {
  const sorted: FieldErrors<Field> = {
    fields: Object.fromEntries(fields.map((field) => [field, null])) as FieldErrors<Field>["fields"],
    raw: null,
    global: null,
  };
  if (!error) return sorted;
  sorted.raw = isClerkAPIResponseError(error) ? error.errors : [describe(error)];
  for (const each of sorted.raw) {
    const field = snakeToCamel(each.meta?.paramName ?? "") as Field;
    if (fields.includes(field)) sorted.fields[field] ??= each;
    else (sorted.global ??= []).push(each);
  }
  return sorted;
}

function describe(error: ClerkError): FieldError {
  return {
    code: error.code ?? "unexpected_error",
    message: error.message,
    longMessage: error.longMessage,
  };
}
