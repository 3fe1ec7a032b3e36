import type { ClerkClient } from "@latchkey/backend";
import { environmentClient } from "./environment-client.ts";
import { currentSealedClient } from "./sealed-client.ts";

/** The client of the Backend API in every form that programs use it: an object, a function, and something to await. */
export type ClerkClientHybrid = ClerkClient & (() => AwaitableClient) & PromiseLike<ClerkClient>;

type AwaitableClient = ClerkClient & PromiseLike<ClerkClient>;

const awaited: PromiseLike<ClerkClient>["then"] = (fulfilled, rejected) =>
  currentSealedClient()
    .then((sealed) => sealed ?? environmentClient())
    .then(fulfilled, rejected);

const traps = {
  get: (_target: object, name: string | symbol) => {
    if (name === "then") return awaited;
    return typeof name === "symbol" ? undefined : environmentClient()[name as keyof ClerkClient];
  },
  has: (_target: object, name: string | symbol) => name === "then" || name in environmentClient(),
};

const awaitable = new Proxy({}, traps) as AwaitableClient;

/**
 * The Backend API: `clerkClient.users`, `clerkClient().users` and `(await clerkClient()).users` are the same, with the keys of the
 * environment. Keys that the middleware was given for a request are those of the awaited form.
 * @throws ClerkRuntimeError with the cure, when it is used, if there is no secret key
 */
export const clerkClient: ClerkClientHybrid = new Proxy<ClerkClientHybrid>(
  (() => undefined) as unknown as ClerkClientHybrid,
  {
    ...traps,
    apply: () => awaitable,
  },
);
