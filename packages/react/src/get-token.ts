import type { GetToken } from "@latchkey/shared/types";

import { whenLoaded } from "./provider/when-loaded.ts";

/** The token of the active session, outside of components: waits for the provider's Clerk object. @throws ClerkRuntimeError on a server. */
export const getToken: GetToken = async (options) => {
  const { Clerk: clerk } = globalThis as { Clerk?: Parameters<typeof whenLoaded>[0] };
  if (!clerk) return null;
  await whenLoaded(clerk);
  return clerk.session ? clerk.session.getToken(options) : null;
};
