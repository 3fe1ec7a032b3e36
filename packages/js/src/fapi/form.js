import { camelToSnake } from "@latchkey/shared/case";
/**
 * Encodes a body the way the Frontend API reads it: keys in snake case, `undefined` left out, `null` as the empty
 * string, arrays as repeated keys, other objects as JSON whose own keys stay untouched.
 */
export function encodeForm(values) {
    const form = new URLSearchParams();
    for (const [key, value] of Object.entries(values)) {
        const name = camelToSnake(key);
        for (const item of Array.isArray(value) ? value : [value]) {
            if (item !== undefined)
                form.append(name, encodeValue(item));
        }
    }
    return form;
}
function encodeValue(value) {
    if (value === null)
        return "";
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
