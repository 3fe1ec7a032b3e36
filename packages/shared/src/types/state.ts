import type { ClerkAPIError, ClerkError } from "./errors.ts";
import type { SignInFutureResource } from "./sign-in-future.ts";
import type { SignUpFutureResource } from "./sign-up-future.ts";
import type { JoinWaitlistParams } from "./waitlist.ts";

export interface FieldError {
  code: string;
  message: string;
  longMessage?: string;
  meta?: ClerkAPIError["meta"];
}
/** The errors of the last call: by field, all of them, and those of no field. */
export interface FieldErrors<Fields extends string> {
  fields: Record<Fields, FieldError | null>;
  /** Every error; `null` when the last call went well. */
  raw: FieldError[] | null;
  /** Errors of no field; `null` when there are none. */
  global: FieldError[] | null;
}
export type SignInErrors = FieldErrors<"identifier" | "password" | "code">;
export type SignUpErrors = FieldErrors<
  | "firstName"
  | "lastName"
  | "emailAddress"
  | "phoneNumber"
  | "password"
  | "username"
  | "code"
  | "captcha"
  | "legalAccepted"
>;
export type WaitlistErrors = FieldErrors<"emailAddress">;
export type FetchStatus = "idle" | "fetching";

export interface SignInSignalValue {
  signIn: SignInFutureResource;
  errors: SignInErrors;
  fetchStatus: FetchStatus;
}
export interface SignUpSignalValue {
  signUp: SignUpFutureResource;
  errors: SignUpErrors;
  fetchStatus: FetchStatus;
}

/** The place on the waitlist that `join` got; without id and times until then. */
export interface WaitlistFutureResource {
  id: string | undefined;
  createdAt: Date | null;
  updatedAt: Date | null;
  join: (params: JoinWaitlistParams) => Promise<{ error: ClerkError | null }>;
}
export interface WaitlistSignalValue {
  waitlist: WaitlistFutureResource;
  errors: WaitlistErrors;
  fetchStatus: FetchStatus;
}

/** Values that can be watched: `get` answers the same object until something changed. */
export interface Signal<Value> {
  get: () => Value;
  subscribe: (callback: () => void) => () => void;
}
export interface State {
  signIn: Signal<SignInSignalValue>;
  signUp: Signal<SignUpSignalValue>;
  waitlist: Signal<WaitlistSignalValue>;
}
