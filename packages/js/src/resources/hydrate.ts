import { deepKeysToCamel, snakeToCamel } from "@latchkey/shared/case";

import type { Host } from "../core/host.ts";

/** Turns one value of the wire into a value of the resource. */
export type Reader = (host: Host, value: any) => unknown;

/** How the JSON of one resource is read. Whatever is not mentioned follows the general rules. */
export interface Shape {
  /** The path of its collection. */
  path: string;
  /** Readers by the name on the wire. */
  readers?: Record<string, Reader>;
  /** Values of an object that was not answered yet. */
  defaults?: () => object;
}

type Constructor = new (host: Host, json?: any) => unknown;

/** A nested resource, or `null`. The class is named in a function as resources refer to each other. */
export const one =
  (type: () => Constructor): Reader =>
  (host, value) =>
    value ? new (type())(host, value) : null;
/** A nested resource that exists even where the wire says `null`. */
export const always =
  (type: () => Constructor): Reader =>
  (host, value) =>
    new (type())(host, value);
export const many =
  (type: () => Constructor): Reader =>
  (host, value) =>
    ((value as unknown[] | null) ?? []).map((item) => new (type())(host, item));
/** Taken as it is. */
export const asIs: Reader = (_host, value) => value;

/**
 * The values of a resource: names in camel case at every depth, times as dates, metadata untouched.
 */
export function hydrate(host: Host, shape: Shape, json: object): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(json)) {
    if (name === "object") continue;
    const read = shape.readers?.[name] ?? generalReader(name);
    values[snakeToCamel(name)] = read(host, value);
  }
  return values;
}

function generalReader(name: string): Reader {
  if (name.endsWith("_metadata") || name === "actor") return asIs;
  return name.endsWith("_at") ? readDate : readPlain;
}

const readDate: Reader = (_host, value) => (typeof value === "number" ? new Date(value) : null);
const readPlain: Reader = (_host, value) => deepKeysToCamel(value);
