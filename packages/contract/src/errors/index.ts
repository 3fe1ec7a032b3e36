import { billingErrors } from "./billing.ts";
import { connectionErrors } from "./connections.ts";
import type { ErrorEntry } from "./define.ts";
import { factorErrors } from "./factors.ts";
import { formErrors } from "./forms.ts";
import { instanceErrors } from "./instances.ts";
import { organizationErrors } from "./organizations.ts";
import { requestErrors } from "./requests.ts";
import { signInErrors } from "./sign-in.ts";
import { ticketErrors } from "./tickets.ts";
import { userErrors } from "./users.ts";

/** The registry by area; no code is in two of them. */
export const errorAreas = {
  requests: requestErrors,
  forms: formErrors,
  signIn: signInErrors,
  tickets: ticketErrors,
  factors: factorErrors,
  users: userErrors,
  organizations: organizationErrors,
  connections: connectionErrors,
  instances: instanceErrors,
  billing: billingErrors,
} as const;

/** Every error code of Clerk's Frontend and Backend API, with its status, and Latchkey's own few. */
export const errorRegistry = {
  ...requestErrors,
  ...formErrors,
  ...signInErrors,
  ...ticketErrors,
  ...factorErrors,
  ...userErrors,
  ...organizationErrors,
  ...connectionErrors,
  ...instanceErrors,
  ...billingErrors,
} as const;

export type ErrorCode = keyof typeof errorRegistry;

export function errorEntry(code: ErrorCode): ErrorEntry {
  return errorRegistry[code];
}

export type { ErrorEntry } from "./define.ts";
