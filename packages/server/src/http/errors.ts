import { errorEntry } from "@latchkey/contract/errors";
import type { DomainError, ErrorItem } from "../lib/errors.ts";

export interface ErrorResponse {
  status: number;
  body: { errors: object[]; clerk_trace_id: string; meta?: object };
  headers: Record<string, string>;
}

/** The error envelope of Clerk's API for a refusal. */
export function errorResponse(error: DomainError, traceId: string): ErrorResponse {
  const [first] = error.items;
  const retryAfter = error.items.find((item) => item.retryAfter !== undefined)?.retryAfter;
  return {
    status: first ? errorEntry(first.code).status : 500,
    body: { errors: error.items.map(errorItem), clerk_trace_id: traceId },
    headers: retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(retryAfter)) },
  };
}

function errorItem(item: ErrorItem): object {
  const entry = errorEntry(item.code);
  const values: Record<string, string | number> = {
    ...(item.param ? { param: readableName(item.param) } : {}),
    ...item.values,
  };
  return {
    message: sentence(fill(entry.message, values)),
    long_message: sentence(fill(entry.longMessage, values)),
    code: item.code,
    meta: { ...(item.param ? { param_name: item.param } : {}), ...item.meta },
  };
}

const fill = (text: string, values: Record<string, string | number>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
const readableName = (param: string): string => param.replaceAll("_", " ");
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
