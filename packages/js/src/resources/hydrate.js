import { deepKeysToCamel, snakeToCamel } from "@latchkey/shared/case";
/** A nested resource, or `null`. The class is named in a function as resources refer to each other. */
export const one = (type) => (host, value) => value ? new (type())(host, value) : null;
/** A nested resource that exists even where the wire says `null`. */
export const always = (type) => (host, value) => new (type())(host, value);
export const many = (type) => (host, value) => (value ?? []).map((item) => new (type())(host, item));
/** Taken as it is. */
export const asIs = (_host, value) => value;
/**
 * The values of a resource: names in camel case at every depth, times as dates, metadata untouched.
 */
export function hydrate(host, shape, json) {
    const values = {};
    for (const [name, value] of Object.entries(json)) {
        if (name === "object")
            continue;
        const read = shape.readers?.[name] ?? generalReader(name);
        values[snakeToCamel(name)] = read(host, value);
    }
    return values;
}
function generalReader(name) {
    if (name.endsWith("_metadata") || name === "actor")
        return asIs;
    return name.endsWith("_at") ? readDate : readPlain;
}
const readDate = (_host, value) => (typeof value === "number" ? new Date(value) : null);
const readPlain = (_host, value) => deepKeysToCamel(value);
