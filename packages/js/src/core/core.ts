import { frontendApiUrl } from "@latchkey/shared/frontend-api-url";
import type {
  Clerk,
  ClerkOptions,
  ListenerCallback,
  ListenerOptions,
  OrganizationResource,
  Resources,
  SetActiveParams,
  SignedInSessionResource,
} from "@latchkey/shared/types";

import type { Api, ApiHooks } from "../fapi/api.ts";
import { createApi } from "../fapi/api.ts";
import { Client } from "../resources/client.ts";
import type { Environment } from "../resources/environment.ts";
import type { AuthCookies } from "../session/auth-cookies.ts";
import type { CrossTab } from "../session/cross-tab.ts";
import type { DevBrowser } from "../session/dev-browser.ts";
import type { TokenCache } from "../session/token-cache.ts";
import { buildTouchUrl, buildUrlWithAuth } from "../urls/auth-url.ts";
import { leaveFor } from "../urls/navigate.ts";
import type { HeadStart } from "./head-start.ts";
import type { Call, Host, Late } from "./host.ts";
import type { Instance } from "./instance.ts";

/** Calls that may end in a session: what sessions need loads beside them. */
const attempts = /^\/client\/sign_/;

/** Everything behind one `Clerk` object: what is known, and how it changes. */
export class Core implements Host {
  readonly clerk: Clerk;
  readonly instance: Instance;
  readonly hooks: ApiHooks = { before: [], after: [] };
  readonly api: Api;
  /** There once a session is. */
  late: Late | undefined;
  declare tokens: TokenCache;
  options: ClerkOptions = {};
  environment: Environment | undefined;
  headStart: HeadStart | undefined;
  client: Client | undefined;
  /** `undefined` until the client is known. */
  session: SignedInSessionResource | null | undefined;
  cookies: AuthCookies | undefined;
  devBrowser: DevBrowser | undefined;
  tabs: CrossTab = { post: () => {} };
  /** Settles when the client is known; calls before wait for it. */
  started: Promise<unknown> = Promise.resolve();
  /** True once the client was read and cookies and tabs follow it. */
  isRunning = false;

  /** What listeners were told last. */
  lastEmitted: Resources | undefined;

  private readonly listeners = new Set<ListenerCallback>();
  private holds = 0;
  private lateLoading: Promise<Late> | undefined;

  constructor(clerk: Clerk, instance: Instance) {
    this.clerk = clerk;
    this.instance = instance;
    this.api = createApi({
      baseUrl: () => frontendApiUrl({ ...instance.location(), pageUrl: location.href }),
      sessionId: () => this.session?.id,
      hooks: this.hooks,
    });
  }

  async call<Json>(call: Call): Promise<Json> {
    await this.started;
    return this.request(call);
  }

  /** `call` without waiting for the start. */
  async request<Json>(call: Call): Promise<Json> {
    const request = { ...call };
    if (attempts.test(request.path)) {
      const late = this.loadLate();
      late.catch(() => {});
      if (this.environment?.userSettings.signUp.captcha_enabled)
        request.body = await (await late).withChallenge(this, call);
    }
    let answer = await this.api(request);
    if (this.devBrowser && answer.body?.errors?.[0]?.code === "dev_browser_unauthenticated") {
      await this.devBrowser.reset();
      answer = await this.api(request);
    }
    const { status, body } = answer;
    const isWrite = (request.method ?? "GET") !== "GET";
    const client = body?.client ?? body?.meta?.client;
    if ((client ?? body?.response ?? body)?.sessions?.length) await this.loadLate();
    // While it loads every answer waits: they are taken over in the order of their arrival.
    else await this.lateLoading?.catch(() => {});
    if (client && (isWrite || call.readClient)) this.takeClient(client);
    if (status >= 400) return (await this.loadLate()).settleRefusal(this, call, answer);
    return body && "response" in body ? body.response : body;
  }

  /** Takes over a client of the API; `null` is an empty one. */
  takeClient(json: object | null): void {
    if (this.client) this.client.fromJSON(json);
    else this.client = new Client(this, json);
    if (this.session) this.session = this.findSession(this.session.id);
    this.emit();
  }

  findSession(id: string | null): SignedInSessionResource | null {
    return this.client?.signedInSessions.find((session) => session.id === id) ?? null;
  }

  get organization(): OrganizationResource | null | undefined {
    const { session } = this;
    if (!session) return session;
    const memberships = session.user.organizationMemberships;
    return (
      memberships.find(({ organization }) => organization.id === session.lastActiveOrganizationId)?.organization ?? null
    );
  }

  get resources(): Resources {
    const { session, organization } = this;
    return { client: this.client as Client, session, user: session && session.user, organization };
  }

  addListener(callback: ListenerCallback, { skipInitialEmit }: ListenerOptions = {}): () => void {
    this.listeners.add(callback);
    if (this.session !== undefined && !skipInitialEmit) callback(this.resources);
    return () => this.listeners.delete(callback);
  }

  emit = (): void => {
    if (this.holds > 0 || !this.client) return;
    this.syncCookies();
    this.lastEmitted = this.resources;
    for (const listener of this.listeners) listener(this.lastEmitted);
  };

  /** Keeps changes from listeners while `action` runs; afterwards they see where it ended. */
  async quietly<T>(action: () => Promise<T>): Promise<T> {
    this.holds++;
    try {
      return await action();
    } finally {
      this.holds--;
      this.emit();
    }
  }

  /** `<session>:<organization>` of this tab. */
  get context(): string {
    return `${this.session?.id ?? ""}:${this.session?.lastActiveOrganizationId ?? ""}`;
  }

  // Several tabs may show different sessions; the cookie follows the one in use.
  private get ownsCookies(): boolean {
    const context = this.cookies?.activeContext();
    return document.hasFocus() || !context || context === this.context;
  }

  onToken = (raw: string): void => this.late?.takeToken(this, raw);

  writeSessionCookie(raw: string): void {
    if (!this.ownsCookies) return;
    this.cookies?.setSession(raw);
    // Servers take a token without the time of the last change for a leftover.
    this.syncClientUat();
  }

  private syncCookies(): void {
    if (this.session === null && this.ownsCookies) this.cookies?.setSession(null);
    this.syncClientUat();
  }

  private syncClientUat(): void {
    if (!this.instance.writesClientUat()) return;
    const updatedAt = this.client?.updatedAt;
    this.cookies?.setClientUat(this.session && updatedAt ? Math.floor(updatedAt.getTime() / 1000) : 0);
  }

  handleUnauthenticated = async (options?: { broadcast?: boolean }): Promise<void> =>
    this.late?.handleUnauthenticated(this, options);

  /** A failure to load is the caller's; the next call tries again. */
  loadLate(): Promise<Late> {
    this.lateLoading ??= import("./late.ts").then(
      (late) => {
        this.late = late;
        this.tokens = late.createTokenCache();
        if (this.isRunning) late.keepFresh(this);
        return late;
      },
      (error: unknown) => {
        this.lateLoading = undefined;
        throw error;
      },
    );
    return this.lateLoading;
  }

  setActive = async (params: SetActiveParams): Promise<void> => (await this.loadLate()).setActive(this, params);
  navigateAway = (url: URL | string): void => leaveFor(url);
  buildUrlWithAuth = (url: string): string => buildUrlWithAuth(this, url);
  buildTouchUrl = (redirectUrl: URL): string => buildTouchUrl(this, redirectUrl);
}
