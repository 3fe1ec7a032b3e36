import { getCookieSuffix } from "@latchkey/shared/keys";
import { Client } from "../resources/client.js";
import { createAuthCookies } from "../session/auth-cookies.js";
import { joinTabs } from "../session/cross-tab.js";
import { takeDevBrowserFromUrl, usesDevBrowser } from "../session/dev-browser-url.js";
import { tryDecodeToken } from "../session/jwt.js";
import { startPoller } from "../session/poller.js";
import { tokenKey } from "../session/token-cache.js";
import { clientFromToken } from "./client-from-token.js";
import { loadEnvironment } from "./load-environment.js";
import { watchFocus } from "./watch-focus.js";
const clientTimeout = 7_000;
const reconnectDelay = 5_000;
/**
 * Reads environment and client and starts what keeps them fresh.
 * @throws ClerkAPIResponseError when the API refuses the client.
 */
export async function boot(core, options, onRecovered) {
    core.options = options;
    const suffix = await getCookieSuffix(core.instance.publishableKey);
    if (options.standardBrowser !== false)
        await setUpCookies(core, suffix);
    const [environmentIsFresh, clientIsFresh] = await Promise.all([loadEnvironment(core, suffix), loadClient(core)]);
    core.cookies?.usePartitioned(core.environment?.partitionedCookies ?? false);
    selectInitialSession(core);
    core.tabs = joinTabs(suffix, (message) => onTabMessage(core, message));
    if (clientIsFresh)
        await writeToken(core);
    if (options.standardBrowser !== false)
        core.cookies?.setActiveContext(core.session ? core.context : null);
    core.emit();
    if (options.polling !== false)
        startPoller(async () => core.session?.getToken());
    watchFocus(core);
    if (!clientIsFresh)
        void reconnect(core, onRecovered);
    return environmentIsFresh && clientIsFresh ? "ready" : "degraded";
}
async function writeToken({ session, onToken }) {
    const token = await session?.getToken().catch(() => null);
    if (token)
        onToken(token);
}
async function setUpCookies(core, suffix) {
    core.cookies = createAuthCookies(suffix);
    if (usesDevBrowser(core.instance.frontendApi, core.instance.instanceType === "development")) {
        const { createDevBrowser } = await import("../session/dev-browser.js");
        core.devBrowser = createDevBrowser(core.api, core.cookies, core.hooks);
        await core.devBrowser.setup();
        return;
    }
    const handed = takeDevBrowserFromUrl();
    if (handed)
        core.cookies.setDevBrowser(handed);
}
/** Reads the client; where the server is away, makes one up from the session cookie. Answers whether it was read. */
async function loadClient(core) {
    try {
        core.takeClient(await core.request({
            path: "/client",
            retries: 1,
            signal: AbortSignal.timeout(clientTimeout),
        }));
        return true;
    }
    catch (error) {
        const { status = 500 } = error;
        if (status >= 400 && status < 500)
            throw error;
        const token = tryDecodeToken(core.cookies?.session());
        core.client = new Client(core, token ? clientFromToken(token) : null);
        return false;
    }
}
async function reconnect(core, onRecovered) {
    for (;;) {
        await new Promise((resolve) => setTimeout(resolve, reconnectDelay));
        try {
            const client = await core.request({ path: "/client", retries: 0 });
            core.takeClient(client);
            if (!core.session)
                selectInitialSession(core);
            await writeToken(core);
            core.emit();
            onRecovered();
            return;
        }
        catch {
            // Still away.
        }
    }
}
function selectInitialSession(core) {
    const client = core.client;
    const chosen = core.options.selectInitialSession?.(client);
    const wanted = typeof chosen === "string" ? core.findSession(chosen) : chosen;
    core.session = wanted ?? core.findSession(client.lastActiveSessionId) ?? client.signedInSessions[0] ?? null;
}
function onTabMessage(core, message) {
    if (message.type === "token") {
        const token = tryDecodeToken(message.raw);
        if (token && token.claims.sid === core.session?.id) {
            core.tokens.write(tokenKey(token.claims.sid, undefined, core.session.lastActiveOrganizationId), message.raw);
        }
    }
    else if (message.type === "signout") {
        void core.handleUnauthenticated({ broadcast: false });
    }
    else if (!core.session) {
        void adoptSession(core);
    }
}
// Another tab signed in: a tab that shows nobody follows.
async function adoptSession(core) {
    await core.quietly(async () => {
        core.takeClient(await core.request({ path: "/client" }));
        selectInitialSession(core);
    });
}
