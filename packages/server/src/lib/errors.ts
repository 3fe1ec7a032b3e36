import type { ErrorCode } from "@latchkey/shared/wire/error-codes";

export type { ErrorCode } from "@latchkey/shared/wire/error-codes";

export interface ErrorDetails {
  /** The request field at fault; becomes `meta.param_name`. */
  param?: string;
  /** Values for the placeholders of the message. */
  values?: Record<string, string | number>;
  /** Further `meta` keys. */
  meta?: Record<string, unknown>;
  /** Seconds after which the request may be repeated; becomes `Retry-After`. */
  retryAfter?: number;
  cause?: unknown;
}

export interface ErrorItem extends ErrorDetails {
  code: ErrorCode;
}

/** A refusal with one or several codes of the error registry. Everything else that is thrown is a bug and a 500. */
export class DomainError extends Error {
  override name = "DomainError";
  readonly items: readonly ErrorItem[];

  constructor(items: readonly ErrorItem[]) {
    super(items.map((item) => item.code).join(", "), { cause: items[0]?.cause });
    this.items = items;
  }

  get code(): ErrorCode | undefined {
    return this.items[0]?.code;
  }
}

/** A refusal with one code. */
export function domainError(code: ErrorCode, details: ErrorDetails = {}): DomainError {
  return new DomainError([{ code, ...details }]);
}

export const notFound = (resource: string): DomainError => domainError("resource_not_found", { values: { resource } });
