import type { FormValues } from "./form.ts";
import { encodeForm } from "./form.ts";

/** Query of a call: as a form, and a value with commas becomes repeated keys. */
export function encodeQuery(values: FormValues): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of encodeForm(values)) {
    for (const part of value.split(",")) query.append(name, part);
  }
  return query;
}
