import { cookieNames, queryNames } from "@latchkey/shared/constants";
import { resolveProxyUrl } from "@latchkey/shared/frontend-api-url";
import type { ChosenCookies } from "./choose-cookies.ts";
import { chooseCookies } from "./choose-cookies.ts";
import { parseCookies } from "./cookies.ts";
import type { InstanceInfo } from "./instance.ts";
import { accountsFor, frontendApiFor } from "./instance.ts";
import type { AuthApiClient, AuthenticateRequestOptions } from "./options.ts";
import { clientUrl } from "./request-url.ts";

/**
 * One request under authentication, with its options. Everything is read on first use: a request with a valid token costs a few header
 * look-ups and no URL parsing.
 */
export class RequestContext {
  readonly request: Request;
  readonly options: AuthenticateRequestOptions;
  readonly instance: InstanceInfo;
  readonly api: AuthApiClient | undefined;
  readonly cookies: Map<string, string>;
  readonly chosen: ChosenCookies;
  #url: URL | undefined;

  constructor(
    request: Request,
    options: AuthenticateRequestOptions,
    instance: InstanceInfo,
    api: AuthApiClient | undefined,
  ) {
    this.request = request;
    this.options = options;
    this.instance = instance;
    this.api = api;
    this.cookies = parseCookies(request.headers.get("cookie"));
    this.chosen = chooseCookies(this.cookies, instance);
  }

  /** URL under which the browser asked. */
  get url(): URL {
    return (this.#url ??= clientUrl(this.request));
  }

  get isDevelopment(): boolean {
    return this.instance.instanceType === "development";
  }

  get isSatellite(): boolean {
    return this.options.isSatellite === true;
  }

  get proxyUrl(): string | undefined {
    const { proxyUrl } = this.options;
    return proxyUrl ? resolveProxyUrl(proxyUrl, this.url) : undefined;
  }

  /** Base of the Frontend API as the browser of this request reaches it. */
  get frontendApi(): string {
    return frontendApiFor(this.instance, this.options, this.url);
  }

  get accounts(): string {
    return accountsFor(this.instance, this.url);
  }

  header(name: string): string | null {
    return this.request.headers.get(name);
  }

  /** A query parameter. URLs without any of our names are not parsed. */
  query(name: string): string | null {
    return this.request.url.includes(name) ? this.url.searchParams.get(name) : null;
  }

  get isGet(): boolean {
    return this.request.method === "GET";
  }

  /** True when the browser will show the answer as a page of its own. */
  get isDocument(): boolean {
    return this.header("sec-fetch-dest") === "document";
  }

  /** Dev browser id: from the address first, so that a browser without cookies can be followed over one redirect. */
  get devBrowserToken(): string | undefined {
    return this.query(queryNames.devBrowser) || this.chosen.devBrowserToken;
  }

  /** Handshake result: development brings it in the address, production in a cookie, where nobody can plant it by a link. */
  get handshakeNonce(): string | undefined {
    return this.#handshakeValue(queryNames.handshakeNonce, cookieNames.handshakeNonce);
  }

  get handshakeToken(): string | undefined {
    return this.#handshakeValue(queryNames.handshake, cookieNames.handshake);
  }

  #handshakeValue(query: string, cookie: string): string | undefined {
    return (this.isDevelopment ? this.query(query) : this.cookies.get(cookie)) || undefined;
  }

  /** Handshakes that this browser has made within the last two seconds. */
  get redirectCount(): number {
    return Number.parseInt(this.cookies.get(cookieNames.redirectCount) ?? "", 10) || 0;
  }
}
