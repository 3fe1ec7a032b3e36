import type { FormValues } from "./form.ts";
/** Query of a call: as a form, and a value with commas becomes repeated keys. */
export declare function encodeQuery(values: FormValues): URLSearchParams;
