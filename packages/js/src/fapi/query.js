import { encodeForm } from "./form.js";
/** Query of a call: as a form, and a value with commas becomes repeated keys. */
export function encodeQuery(values) {
    const query = new URLSearchParams();
    for (const [name, value] of encodeForm(values)) {
        for (const part of value.split(","))
            query.append(name, part);
    }
    return query;
}
