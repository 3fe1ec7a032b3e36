import type { ClerkPaginatedResponse } from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";

/** Query of a list: `initialPage` (from 1) and `pageSize` become offset and limit, filters stay. */
export function pageQuery({
  initialPage = 1,
  pageSize = 10,
  ...filters
}: Record<string, any>): Record<string, unknown> {
  return { ...filters, limit: pageSize, offset: (initialPage - 1) * pageSize };
}

/** A page of resources. A plain array, as older servers answer, counts as the whole list. */
export function readPage<T>(
  host: Host,
  json: { data: object[]; total_count: number } | object[],
  type: new (host: Host, json: object) => T,
): ClerkPaginatedResponse<T> {
  const { data, total_count } = Array.isArray(json) ? { data: json, total_count: json.length } : json;
  return { data: data.map((item) => new type(host, item)), total_count };
}
