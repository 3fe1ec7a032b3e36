import type { Clerk } from "@latchkey/shared/types";

/*
 * As much of Cypress as is used here. Apps that have Cypress pass the real things; those that have not need no types
 * of it.
 */

export interface Chain<Subject> {
  should(check: (subject: Subject) => void): Chain<Subject>;
  then<Result>(options: { timeout: number }, work: (subject: Subject) => Result): unknown;
}

export interface InterceptedRequest {
  url: string;
  continue(change: (response: { body: unknown }) => void): void;
}

export interface Cy {
  window(): Chain<Window & { Clerk?: Clerk }>;
  intercept(pattern: RegExp, handle: (request: InterceptedRequest) => void): unknown;
}

export interface CypressGlobal {
  env(name: string): any;
  Commands: { add(name: string, command: (...args: any[]) => any): void };
}

/** What `cypress.config` hands to `setupNodeEvents`. */
export interface CypressConfig {
  env?: Record<string, any>;
}
