import type { ClerkAPIError } from "./api-error.ts";
import { parseErrors } from "./api-error.ts";

/** What an API answer with an error status carries. */
export interface ClerkAPIResponseErrorOptions {
  /** Entries of the `errors` list as they travelled. */
  data: unknown;
  status: number;
  clerkTraceId?: string | undefined;
  /** Seconds to wait before the next try, from `Retry-After`. */
  retryAfter?: number | undefined;
}

/** An API answered with an error status, or could not be reached at all (then `errors[0].code` is `unexpected_error`). */
export class ClerkAPIResponseError extends Error {
  static kind = "ClerkAPIResponseError";
  readonly clerkError = true as const;
  readonly status: number;
  readonly clerkTraceId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly errors: ClerkAPIError[];

  constructor(message: string, options: ClerkAPIResponseErrorOptions) {
    super(message);
    this.name = "ClerkAPIResponseError";
    this.status = options.status;
    this.clerkTraceId = options.clerkTraceId;
    this.retryAfter = options.retryAfter;
    this.errors = parseErrors(options.data);
  }

  /** Code of the first error, or undefined. */
  get code(): string | undefined {
    return this.errors[0]?.code;
  }

  /** Longest text of the first error, or undefined. */
  get longMessage(): string | undefined {
    return this.errors[0]?.longMessage;
  }

  override toString(): string {
    const texts = this.errors.map((error) => JSON.stringify(error)).join("\n");
    const trace = this.clerkTraceId ? `\nTrace id: ${this.clerkTraceId}` : "";
    return `[${this.name}]\nMessage: ${this.message}\nStatus: ${this.status}\nErrors: ${texts}${trace}`;
  }
}

/**
 * Error for a non-2xx answer. `body` is the parsed JSON, or whatever else came; `headers` give the trace id and the waiting time.
 */
export function apiResponseError(status: number, body: unknown, headers?: Headers): ClerkAPIResponseError {
  const envelope = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const errors = parseErrors(envelope["errors"]);
  const traceId = envelope["clerk_trace_id"] ?? headers?.get("cf-ray") ?? undefined;
  return new ClerkAPIResponseError(errors[0]?.longMessage || errors[0]?.message || `HTTP status ${status}`, {
    data: envelope["errors"] ?? [],
    status,
    clerkTraceId: typeof traceId === "string" ? traceId : undefined,
    retryAfter: parseRetryAfter(headers?.get("retry-after")),
  });
}

/** Whole seconds of a `Retry-After` header in its delta form (RFC 9110 §10.2.3); undefined for anything else. */
export function parseRetryAfter(value: string | null | undefined): number | undefined {
  return value && /^\d+$/.test(value.trim()) ? Number(value) : undefined;
}
