import type {
  Clerk,
  ClerkError,
  FetchStatus,
  JoinWaitlistParams,
  Signal,
  SignInErrors,
  SignUpErrors,
  State,
  WaitlistResource,
} from "@latchkey/shared/types";

import { coreOf } from "../core/core-of.ts";
import { SignIn } from "../resources/sign-in.ts";
import { SignUp } from "../resources/sign-up.ts";
import { sortErrors } from "./field-errors.ts";
import type { Run } from "./future-helpers.ts";
import { createSignInFuture } from "./sign-in-future.ts";
import { createSignUpFuture } from "./sign-up-future.ts";

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

const states = new WeakMap<Clerk, State>();

/**
 * The sign-in and the sign-up under way, and the place on the waitlist, with methods that resolve `{ error }`, as values that can be watched.
 * Before the client is known, blank attempts stand in; what is called on them waits for it.
 */
export function attemptsOf(clerk: Clerk): State {
  const known = states.get(clerk);
  if (known) return known;
  const host = coreOf(clerk);
  const blank = { signIn: new SignIn(host), signUp: new SignUp(host) };
  const signIn = createAttempt((run) => ({
    signIn: createSignInFuture(host.client?.signIn ?? blank.signIn, host, run),
    sort: (error) => sortErrors(signInFields, error),
  }));
  const signUp = createAttempt((run) => ({
    signUp: createSignUpFuture(host.client?.signUp ?? blank.signUp, host, run),
    sort: (error) => sortErrors(signUpFields, error),
  }));
  let place: WaitlistResource | undefined;
  const join = async (params: JoinWaitlistParams) => {
    place = await clerk.joinWaitlist(params);
  };
  const waitlist = createAttempt((run) => ({
    waitlist: {
      id: place?.id,
      createdAt: place?.createdAt ?? null,
      updatedAt: place?.updatedAt ?? null,
      join: (params: JoinWaitlistParams) => run(() => join(params)),
    },
    sort: (error) => sortErrors(["emailAddress"], error),
  }));
  clerk.addListener(
    () => {
      signIn.touch();
      signUp.touch();
    },
    { skipInitialEmit: true },
  );
  const state: State = { signIn, signUp, waitlist };
  states.set(clerk, state);
  return state;
}

interface Described<Errors> {
  sort: (error: ClerkError | undefined) => Errors;
}
type Watched<Attempt extends Described<unknown>> = Omit<Attempt, "sort"> & {
  errors: ReturnType<Attempt["sort"]>;
  fetchStatus: FetchStatus;
};

/** One attempt as it can be watched. `run`, which `describe` is given, is the only way its methods run. */
function createAttempt<Attempt extends Described<any>>(
  describe: (run: Run) => Attempt,
): Signal<Watched<Attempt>> & { touch: () => void } {
  const watchers = new Set<() => void>();
  let value: Watched<Attempt> | undefined;
  let failure: ClerkError | undefined;
  let running = 0;
  const touch = () => {
    value = undefined;
    for (const watcher of watchers) watcher();
  };
  const run: Run = async (action) => {
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
  };
  const read = (): Watched<Attempt> => {
    const { sort, ...attempt } = describe(run);
    return { ...attempt, errors: sort(failure), fetchStatus: running > 0 ? "fetching" : "idle" };
  };
  return {
    get: () => (value ??= read()),
    subscribe: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    touch,
  };
}
