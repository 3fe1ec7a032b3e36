import { deepKeysToCamel, snakeToCamel } from "../case.ts";

/** One entry of the `errors` list of a response, as it travels. */
export interface ClerkAPIErrorJSON {
  code: string;
  message: string;
  long_message?: string;
  meta?: Record<string, unknown>;
}

/** Details of an error that tell which part of the request it is about. */
export interface ClerkAPIErrorMeta {
  paramName?: string;
  sessionId?: string;
  emailAddresses?: string[];
  identifiers?: string[];
  zxcvbn?: { suggestions: { code: string; message: string }[] };
  plan?: unknown;
  isPlanUpgradePossible?: boolean;
  [key: string]: unknown;
}

/** One error of a response, with camelCase names. */
export interface ClerkAPIError {
  code: string;
  message: string;
  longMessage?: string;
  meta?: ClerkAPIErrorMeta;
}

/** Turns one wire error into its camelCase form. Missing texts become empty strings. */
export function parseError(json: Partial<ClerkAPIErrorJSON>): ClerkAPIError {
  return {
    code: String(json.code ?? ""),
    message: String(json.message ?? ""),
    longMessage: json.long_message,
    meta: parseMeta(json.meta),
  };
}

/** Turns the `errors` list of a response into camelCase; anything that is not a list of objects becomes `[]`. */
export function parseErrors(errors: unknown): ClerkAPIError[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter((entry) => typeof entry === "object" && entry !== null).map((entry) => parseError(entry));
}

/** The inverse of `parseError`, for code that passes an error on over the wire. */
export function errorToJSON(error: ClerkAPIError): ClerkAPIErrorJSON {
  const { paramName, sessionId, emailAddresses, isPlanUpgradePossible, ...rest } = error.meta ?? {};
  return {
    code: error.code,
    message: error.message,
    long_message: error.longMessage,
    meta: {
      ...rest,
      param_name: paramName,
      session_id: sessionId,
      email_addresses: emailAddresses,
      is_plan_upgrade_possible: isPlanUpgradePossible,
    },
  };
}

function parseMeta(meta: unknown): ClerkAPIErrorMeta {
  if (typeof meta !== "object" || meta === null) return {};
  return Object.fromEntries(
    Object.entries(meta).map(([key, value]) => [snakeToCamel(key), key === "plan" ? deepKeysToCamel(value) : value]),
  );
}
