import type {
  ClerkError,
  FetchStatus,
  Signal,
  SignInErrors,
  SignInSignalValue,
  SignUpErrors,
  SignUpSignalValue,
} from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";
import { SignIn } from "../resources/sign-in.ts";
import { SignUp } from "../resources/sign-up.ts";
import { sortErrors } from "./field-errors.ts";

const signInFields = ["identifier", "password", "code"] as const satisfies (keyof SignInErrors["fields"])[];
const signUpFields = [
  "firstName",
  "lastName",
  "emailAddress",
  "phoneNumber",
  "password",
  "username",
  "code",
  "captcha",
  "legalAccepted",
] as const satisfies (keyof SignUpErrors["fields"])[];

/** One attempt as it can be watched, and the only way its `{ error }` methods run. */
export interface Attempt<Value> extends Signal<Value> {
  /** Runs one method: keeps what failed, tells watchers that something is under way, never throws. */
  run: (action: () => Promise<unknown>) => Promise<{ error: ClerkError | null }>;
  /** The attempt changed: watchers read again. */
  touch: () => void;
  clearErrors: () => void;
}
export interface AttemptState {
  signIn: Attempt<SignInSignalValue>;
  signUp: Attempt<SignUpSignalValue>;
}

/** Before the client is known, blank attempts stand in; what is called on them waits for it. */
export function createAttemptState(host: Host): AttemptState {
  const blank: { signIn?: SignIn; signUp?: SignUp } = {};
  return {
    signIn: createAttempt((error, fetchStatus) => {
      const { __internal_future: future } = host.client?.signIn ?? (blank.signIn ??= new SignIn(host));
      return {
        signIn: Object.create(future),
        errors: sortErrors(signInFields, error),
        fetchStatus,
      };
    }),
    signUp: createAttempt((error, fetchStatus) => {
      const { __internal_future: future } = host.client?.signUp ?? (blank.signUp ??= new SignUp(host));
      return {
        signUp: Object.create(future),
        errors: sortErrors(signUpFields, error),
        fetchStatus,
      };
    }),
  };
}

function createAttempt<Value>(read: (error: ClerkError | undefined, status: FetchStatus) => Value): Attempt<Value> {
  const watchers = new Set<() => void>();
  let value: Value | undefined;
  let failure: ClerkError | undefined;
  let running = 0;
  const touch = () => {
    value = undefined;
    for (const watcher of watchers) watcher();
  };
  return {
    get: () => (value ??= read(failure, running > 0 ? "fetching" : "idle")),
    subscribe: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    touch,
    clearErrors: () => {
      failure = undefined;
      touch();
    },
    run: async (action) => {
      failure = undefined;
      running++;
      touch();
      try {
        await action();
        return { error: null };
      } catch (error) {
        failure = error as ClerkError;
        return { error: failure };
      } finally {
        running--;
        touch();
      }
    },
  };
}
