import type { ClerkPaginatedResponse } from "@latchkey/shared/types";
import type { Host } from "../core/host.ts";
/** Query of a list: `initialPage` (from 1) and `pageSize` become offset and limit, filters stay. */
export declare function pageQuery({ initialPage, pageSize, ...filters }: Record<string, any>): Record<string, unknown>;
/** A page of resources. A plain array, as older servers answer, counts as the whole list. */
export declare function readPage<T>(host: Host, json: {
    data: object[];
    total_count: number;
} | object[], type: new (host: Host, json: object) => T): ClerkPaginatedResponse<T>;
