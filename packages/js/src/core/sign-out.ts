import type { SignOutCallback, SignOutOptions } from "@latchkey/shared/types";

import { buildAfterMultiSessionSingleSignOutUrl, buildAfterSignOutUrl } from "../urls/page-urls.ts";
import type { Core } from "./core.ts";
import { afterSetActive, beforeSetActive } from "./window-hooks.ts";

/**
 * Ends one session, or all of this browser, and leaves the page; with a callback, which decides what is next, it stays.
 * See `Clerk.signOut`.
 */
export async function signOut(
  core: Core,
  first: SignOutCallback | SignOutOptions | undefined,
  second?: SignOutOptions,
): Promise<void> {
  const [callback, options = {}] = typeof first === "function" ? [first, second] : [undefined, first ?? second];
  const { client } = core;
  if (!client || client.sessions.length === 0) return;
  const single = client.sessions.find(({ id }) => id === options.sessionId);
  if (options.sessionId && !single) return;
  if (single && client.signedInSessions.length > 1) await removeOne(core, single.id, options, callback);
  else await removeAll(core, options, callback);
}

async function removeOne(
  core: Core,
  sessionId: string,
  { redirectUrl }: SignOutOptions,
  callback: SignOutCallback | undefined,
): Promise<void> {
  const isCurrent = core.session?.id === sessionId;
  const end = () => core.client?.sessions.find(({ id }) => id === sessionId)?.remove();
  if (!isCurrent) {
    await end();
    await callback?.();
    return;
  }
  await core.quietly(async () => {
    await end();
    await core.clerk.setActive({
      session: null,
      ...(!callback && { redirectUrl: redirectUrl ?? buildAfterMultiSessionSingleSignOutUrl(core) }),
    });
    await callback?.();
  });
}

async function removeAll(
  core: Core,
  { redirectUrl }: SignOutOptions,
  callback: SignOutCallback | undefined,
): Promise<void> {
  await core.quietly(async () => {
    await beforeSetActive("sign-out");
    if (core.options.experimental?.persistClient === false) await core.client?.destroy();
    else await core.client?.removeSessions();
    core.session = null;
    core.tokens.clear();
    core.cookies?.setSession(null);
    core.cookies?.setActiveContext(null);
    core.tabs.post({ type: "signout" });
    if (callback) await callback();
    else await core.clerk.navigate(redirectUrl ?? buildAfterSignOutUrl(core));
  });
  await afterSetActive();
}
