import type { ErrorEntry } from "./define.ts";
import { formErrors } from "./forms.ts";
import { requestErrors } from "./requests.ts";
import { signInErrors } from "./sign-in.ts";
import { userErrors } from "./users.ts";

/** Every error code that Latchkey answers with, once. Codes and statuses are those of Clerk's API. */
export const errorRegistry = { ...requestErrors, ...formErrors, ...signInErrors, ...userErrors } as const;

export type ErrorCode = keyof typeof errorRegistry;

export function errorEntry(code: ErrorCode): ErrorEntry {
  return errorRegistry[code];
}

export type { ErrorEntry } from "./define.ts";
