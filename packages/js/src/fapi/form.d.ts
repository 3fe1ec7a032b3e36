export type FormValues = Readonly<Record<string, unknown>>;
/**
 * Encodes a body the way the Frontend API reads it: keys in snake case, `undefined` left out, `null` as the empty
 * string, arrays as repeated keys, other objects as JSON whose own keys stay untouched.
 */
export declare function encodeForm(values: FormValues): URLSearchParams;
