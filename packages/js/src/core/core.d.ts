import type { Clerk, ClerkOptions, ListenerCallback, ListenerOptions, OrganizationResource, Resources, SetActiveParams, SignedInSessionResource } from "@latchkey/shared/types";
import type { Api, ApiHooks } from "../fapi/api.ts";
import { Client } from "../resources/client.ts";
import type { Environment } from "../resources/environment.ts";
import type { AuthCookies } from "../session/auth-cookies.ts";
import type { CrossTab } from "../session/cross-tab.ts";
import type { DevBrowser } from "../session/dev-browser.ts";
import type { TokenCache } from "../session/token-cache.ts";
import type { Call, Host } from "./host.ts";
import type { Instance } from "./instance.ts";
/** Everything behind one `Clerk` object: what is known, and how it changes. */
export declare class Core implements Host {
    readonly clerk: Clerk;
    readonly instance: Instance;
    readonly hooks: ApiHooks;
    readonly api: Api;
    readonly tokens: TokenCache;
    options: ClerkOptions;
    environment: Environment | undefined;
    client: Client | undefined;
    /** `undefined` until the client is known. */
    session: SignedInSessionResource | null | undefined;
    cookies: AuthCookies | undefined;
    devBrowser: DevBrowser | undefined;
    tabs: CrossTab;
    /** Settles when the client is known; calls before wait for it. */
    started: Promise<unknown>;
    private readonly listeners;
    private holds;
    private recheck;
    constructor(clerk: Clerk, instance: Instance);
    call<Json>(call: Call): Promise<Json>;
    /** `call` without waiting for the start. */
    request<Json>({ readClient, skipUnauthenticated, ...request }: Call): Promise<Json>;
    /** Takes over a client of the API; `null` is an empty one. */
    takeClient(json: object | null): void;
    findSession(id: string | null): SignedInSessionResource | null;
    get organization(): OrganizationResource | null | undefined;
    get resources(): Resources;
    addListener(callback: ListenerCallback, { skipInitialEmit }?: ListenerOptions): () => void;
    emit: () => void;
    /** Keeps changes from listeners while `action` runs; afterwards they see where it ended. */
    quietly<T>(action: () => Promise<T>): Promise<T>;
    /** `<session>:<organization>` of this tab. */
    get context(): string;
    private get ownsCookies();
    onToken: (raw: string) => void;
    private syncCookies;
    handleUnauthenticated: ({ broadcast }?: {
        broadcast?: boolean | undefined;
    }) => Promise<void>;
    setActive: (params: SetActiveParams) => Promise<void>;
    navigateAway: (url: URL | string) => void;
    buildUrlWithAuth: (url: string) => string;
    buildTouchUrl: (redirectUrl: URL) => string;
}
