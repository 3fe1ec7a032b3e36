import { getCookieSuffix } from "@latchkey/shared/keys";
import type { ClerkOptions } from "@latchkey/shared/types";

import { Client } from "../resources/client.ts";
import { createAuthCookies } from "../session/auth-cookies.ts";
import { joinTabs } from "../session/cross-tab.ts";
import { takeDevBrowserFromUrl, usesDevBrowser } from "../session/dev-browser-url.ts";
import { tryDecodeToken } from "../session/jwt.ts";
import type { Core } from "./core.ts";
import { selectInitialSession } from "./select-session.ts";
import { loadEnvironment } from "./load-environment.ts";

const clientTimeout = 7_000;
const reconnectDelay = 5_000;

/** Whether everything came from the server, or something had to be made up until it answers. */
export type BootOutcome = "ready" | "degraded";

/**
 * Reads environment and client and starts what keeps them fresh.
 * @throws ClerkAPIResponseError when the API refuses the client.
 */
export async function boot(core: Core, options: ClerkOptions, onRecovered: () => void): Promise<BootOutcome> {
  core.options = options;
  const suffix = await getCookieSuffix(core.instance.publishableKey);
  let isNew = false;
  if (options.standardBrowser !== false) {
    isNew = await setUpCookies(core, suffix);
    if (core.clerk.isSatellite || location.search.includes("_satellite_url")) {
      if (isNew) await core.devBrowser?.create();
      isNew = false;
      await (await core.loadLate()).leadBetweenDomains(core, suffix);
    }
  }
  if (core.cookies?.session()) core.loadLate().catch(() => {});
  const [environmentIsFresh, clientIsFresh] = await Promise.all([
    loadEnvironment(core, suffix),
    isNew ? beginClient(core) : (core.headStart?.assumeClient(core) ?? loadClient(core)),
  ]);
  core.cookies?.usePartitioned(core.environment?.partitionedCookies ?? false);
  selectInitialSession(core);
  core.tabs = joinTabs(suffix, (message) => {
    core.loadLate().then(
      (late) => late.onTabMessage(core, message),
      () => {},
    );
  });
  if (clientIsFresh) await writeToken(core);
  core.cookies?.setActiveContext(core.session ? core.context : null);
  core.isRunning = true;
  core.late?.keepFresh(core);
  if (core.environment?.displayConfig.captchaHeartbeat)
    core.loadLate().then(
      (late) => late.keepProving(core),
      () => {},
    );
  if (!clientIsFresh) void reconnect(core, onRecovered);
  return environmentIsFresh && clientIsFresh ? "ready" : "degraded";
}

/** Takes over a client that the server told of after the start. */
export async function adoptClient(core: Core, client: object | null): Promise<void> {
  core.takeClient(client);
  if (!core.session) selectInitialSession(core);
  await writeToken(core);
  core.emit();
}

async function writeToken({ session, onToken }: Core): Promise<void> {
  const token = await session?.getToken().catch(() => null);
  if (token) onToken(token);
}

/** Answers whether the browser is one that the server does not know yet. */
async function setUpCookies(core: Core, suffix: string): Promise<boolean> {
  core.cookies = createAuthCookies(suffix);
  if (usesDevBrowser(core.instance.frontendApi, core.instance.instanceType === "development")) {
    const { createDevBrowser } = await core.loadLate();
    core.devBrowser = createDevBrowser(core);
    return !core.devBrowser.find();
  }
  const handed = takeDevBrowserFromUrl();
  if (handed) core.cookies.setDevBrowser(handed);
  return false;
}

/** Makes the server know the browser, in which nobody can be signed in yet. */
async function beginClient(core: Core): Promise<true> {
  await core.devBrowser?.create();
  core.takeClient(null);
  return true;
}

/** Reads the client; where the server is away, makes one up from the session cookie. Answers whether it was read. */
async function loadClient(core: Core): Promise<boolean> {
  try {
    core.takeClient(
      await core.request({
        path: "/client",
        retries: 1,
        signal: AbortSignal.timeout(clientTimeout),
      }),
    );
    return true;
  } catch (error) {
    const { status = 500 } = error as { status?: number };
    if (status >= 400 && status < 500) throw error;
    const token = tryDecodeToken(core.cookies?.session());
    core.client = new Client(core, token ? (await core.loadLate()).clientFromToken(token) : null);
    return false;
  }
}

async function reconnect(core: Core, onRecovered: () => void): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, reconnectDelay));
    try {
      await adoptClient(core, await core.request({ path: "/client", retries: 0 }));
      onRecovered();
      return;
    } catch {
      // Still away.
    }
  }
}
