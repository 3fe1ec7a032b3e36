import { snakeToCamel } from "@latchkey/shared/case";
import { DeletedObject } from "./deleted-object.ts";
import { resourceClasses } from "./registry.ts";
import type { WireObject } from "./resource.ts";

/** A page of a list, and how many entries there are in all. */
export interface PaginatedResourceResponse<T> {
  data: T;
  totalCount: number;
}

/**
 * Turns an answer of the Backend API into resources: an object by its `object` field, a list entry by entry, `{ data, total_count }` into
 * `{ data, totalCount }`. An object of an unknown kind keeps its wire names and gets camelCase names beside them.
 */
export function deserialize(payload: unknown): unknown {
  if (Array.isArray(payload)) return payload.map(deserializeOne);
  if (!isObject(payload)) return payload;
  const page = payload["data"] ?? payload["m2m_tokens"];
  if (Array.isArray(page) && typeof payload["total_count"] === "number") {
    return { data: page.map(deserializeOne), totalCount: payload["total_count"] };
  }
  return deserializeOne(payload);
}

function deserializeOne(item: unknown): unknown {
  if (!isObject(item)) return item;
  const kind = item["object"];
  if (typeof kind === "string" && "deleted" in item) return new DeletedObject(item);
  if (kind === "total_count") return item["total_count"];
  const resourceClass = typeof kind === "string" ? resourceClasses.get(kind) : undefined;
  return resourceClass ? new resourceClass(item) : withCamelNames(item);
}

function withCamelNames(item: WireObject): WireObject {
  const names = Object.keys(item).filter((name) => name.includes("_") && name !== "__proto__");
  return { ...item, ...Object.fromEntries(names.map((name) => [snakeToCamel(name), item[name]])) };
}

function isObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null;
}
