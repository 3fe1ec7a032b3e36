import { apiResponseError } from "@latchkey/shared/errors";
import { frontendApiUrl } from "@latchkey/shared/frontend-api-url";
import { createApi } from "../fapi/api.js";
import { Client } from "../resources/client.js";
import { Token } from "../resources/token.js";
import { lastingClaims, tokenOrganizationId, tryDecodeToken } from "../session/jwt.js";
import { createTokenCache } from "../session/token-cache.js";
import { buildTouchUrl, buildUrlWithAuth } from "../urls/auth-url.js";
import { leaveFor } from "../urls/navigate.js";
import { setActive } from "./set-active.js";
/** Everything behind one `Clerk` object: what is known, and how it changes. */
export class Core {
    clerk;
    instance;
    hooks = { before: [], after: [] };
    api;
    tokens = createTokenCache();
    options = {};
    environment;
    client;
    /** `undefined` until the client is known. */
    session;
    cookies;
    devBrowser;
    tabs = { post: () => { } };
    /** Settles when the client is known; calls before wait for it. */
    started = Promise.resolve();
    listeners = new Set();
    holds = 0;
    recheck;
    constructor(clerk, instance) {
        this.clerk = clerk;
        this.instance = instance;
        this.api = createApi({
            baseUrl: () => frontendApiUrl({ ...instance.location(), pageUrl: location.href }),
            sessionId: () => this.session?.id,
            hooks: this.hooks,
        });
    }
    async call(call) {
        await this.started;
        return this.request(call);
    }
    /** `call` without waiting for the start. */
    async request({ readClient, skipUnauthenticated, ...request }) {
        let answer = await this.api(request);
        if (this.devBrowser && answer.body?.errors?.[0]?.code === "dev_browser_unauthenticated") {
            await this.devBrowser.reset();
            answer = await this.api(request);
        }
        const { status, body, headers } = answer;
        const isWrite = (request.method ?? "GET") !== "GET";
        const client = body?.client ?? body?.meta?.client;
        if (client && (isWrite || readClient))
            this.takeClient(client);
        if (status >= 400) {
            if (status === 401 && !skipUnauthenticated && request.path !== "/client")
                await this.handleUnauthenticated();
            throw apiResponseError(status, body, headers);
        }
        return body && "response" in body ? body.response : body;
    }
    /** Takes over a client of the API; `null` is an empty one. */
    takeClient(json) {
        if (this.client)
            this.client.fromJSON(json);
        else
            this.client = new Client(this, json);
        if (this.session)
            this.session = this.findSession(this.session.id);
        this.emit();
    }
    findSession(id) {
        return this.client?.signedInSessions.find((session) => session.id === id) ?? null;
    }
    get organization() {
        const { session } = this;
        if (!session)
            return session;
        const memberships = session.user.organizationMemberships;
        return (memberships.find(({ organization }) => organization.id === session.lastActiveOrganizationId)?.organization ?? null);
    }
    get resources() {
        const { session, organization } = this;
        return { client: this.client, session, user: session && session.user, organization };
    }
    addListener(callback, { skipInitialEmit } = {}) {
        this.listeners.add(callback);
        if (this.session !== undefined && !skipInitialEmit)
            callback(this.resources);
        return () => this.listeners.delete(callback);
    }
    emit = () => {
        if (this.holds > 0 || !this.client)
            return;
        this.syncCookies();
        const { resources } = this;
        for (const listener of this.listeners)
            listener(resources);
    };
    /** Keeps changes from listeners while `action` runs; afterwards they see where it ended. */
    async quietly(action) {
        this.holds++;
        try {
            return await action();
        }
        finally {
            this.holds--;
            this.emit();
        }
    }
    /** `<session>:<organization>` of this tab. */
    get context() {
        return `${this.session?.id ?? ""}:${this.session?.lastActiveOrganizationId ?? ""}`;
    }
    // Several tabs may show different sessions; the cookie follows the one in use.
    get ownsCookies() {
        const context = this.cookies?.activeContext();
        return document.hasFocus() || !context || context === this.context;
    }
    onToken = (raw) => {
        const token = tryDecodeToken(raw);
        const { session } = this;
        if (!token || token.claims.sid !== session?.id)
            return;
        if (tokenOrganizationId(token) !== session.lastActiveOrganizationId)
            return;
        if (this.ownsCookies)
            this.cookies?.setSession(raw);
        this.tabs.post({ type: "token", raw });
        const before = session.lastActiveToken?.jwt;
        session.lastActiveToken = new Token(this, { jwt: raw });
        if (before && lastingClaims(before) !== lastingClaims(token))
            this.emit();
    };
    syncCookies() {
        if (this.session === null && this.ownsCookies)
            this.cookies?.setSession(null);
        const { updatedAt } = this.client;
        if (this.instance.writesClientUat()) {
            this.cookies?.setClientUat(this.session && updatedAt ? Math.floor(updatedAt.getTime() / 1000) : 0);
        }
    }
    handleUnauthenticated = async ({ broadcast = true } = {}) => {
        if (!this.session)
            return;
        this.recheck ??= this.request({ path: "/client" })
            .then((client) => this.takeClient(client))
            .catch(() => { })
            .finally(() => (this.recheck = undefined));
        await this.recheck;
        if (!this.session && broadcast)
            this.tabs.post({ type: "signout" });
    };
    setActive = (params) => setActive(this, params);
    navigateAway = (url) => leaveFor(url);
    buildUrlWithAuth = (url) => buildUrlWithAuth(this, url);
    buildTouchUrl = (redirectUrl) => buildTouchUrl(this, redirectUrl);
}
