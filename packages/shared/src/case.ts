/** `publicMetadata` → `public_metadata`, `primaryEmailAddressID` → `primary_email_address_id`. */
export function camelToSnake(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
}

/** `public_metadata` → `publicMetadata`. A leading underscore stays. */
export function snakeToCamel(text: string): string {
  return text.replace(/(?!^)_([a-z0-9])/g, (_match, character: string) => character.toUpperCase());
}

/** Copy of an object with its own top-level keys in snake case; values are untouched. */
export function keysToSnake(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [camelToSnake(key), value]));
}

/** Copy of a JSON-like value with the keys of every plain object in it in snake case. */
export function deepKeysToSnake(value: unknown): unknown {
  return mapKeysDeep(value, camelToSnake);
}

/** Copy of a JSON-like value with the keys of every plain object in it in camel case. */
export function deepKeysToCamel(value: unknown): unknown {
  return mapKeysDeep(value, snakeToCamel);
}

function mapKeysDeep(value: unknown, mapKey: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapKeysDeep(item, mapKey));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [mapKey(key), mapKeysDeep(item, mapKey)]));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
