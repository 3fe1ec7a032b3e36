import type { ClerkAPIError, ClerkAPIResponseError, ClerkRuntimeError } from "../errors.ts";

export type { ClerkAPIError, ClerkAPIResponseError, ClerkRuntimeError };

/** What the methods of the `{ error }` generation resolve with. */
export type ClerkError = Error & {
  code?: string;
  longMessage?: string;
  errors?: ClerkAPIError[];
};
