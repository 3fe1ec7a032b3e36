import type { Clerk, ClerkError } from "@latchkey/shared/types";

import { whenLoaded } from "../provider/when-loaded.ts";

type Method = (params: any) => Promise<{ error: ClerkError | null }>;

/**
 * The result of `useSignIn` and `useSignUp` for code of both generations. Most members do not collide. `create` and `update`
 * do: one generation throws, the other resolves `{ error }`. Who reads `isLoaded` or `setActive`, which only the older
 * generation has, gets methods that throw. Both get the attempt as the result.
 */
export function forBothGenerations<Attempt extends object>(
  clerk: Clerk,
  name: string,
  attempt: Attempt,
  shared: readonly (keyof Attempt & string)[],
  own: { isLoaded: boolean },
): object {
  let throwing = false;
  const call = async (method: Method, params: unknown) => {
    const { error } = await method(params);
    if (error && throwing) throw error;
    return Object.create(attempt, { error: { value: error, enumerable: true } });
  };
  const methods = shared.map((key) => [key, (params: unknown) => call(attempt[key] as Method, params)] as const);
  const { isLoaded, ...others } = own;
  return {
    ...others,
    [name]: Object.assign(Object.create(attempt), Object.fromEntries(methods)),
    get isLoaded() {
      throwing = true;
      return isLoaded;
    },
    get setActive() {
      throwing = true;
      return async (...args: Parameters<Clerk["setActive"]>) => {
        await whenLoaded(clerk);
        return clerk.setActive(...args);
      };
    },
  };
}
