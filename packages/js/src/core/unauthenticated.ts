import type { Core } from "./core.ts";

const rechecks = new WeakMap<Core, Promise<void>>();

/** After a call that says nobody is signed in: reads the client once for all that ask, and tells the other tabs. */
export async function handleUnauthenticated(core: Core, { broadcast = true } = {}): Promise<void> {
  if (!core.session) return;
  const recheck = rechecks.get(core) ?? readClient(core);
  rechecks.set(core, recheck);
  await recheck;
  if (!core.session && broadcast) core.tabs.post({ type: "signout" });
}

async function readClient(core: Core): Promise<void> {
  try {
    core.takeClient(await core.request<object | null>({ path: "/client" }));
  } catch {
    // Away: what is known stays.
  } finally {
    rechecks.delete(core);
  }
}
