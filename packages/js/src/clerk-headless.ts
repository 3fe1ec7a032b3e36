import type {
  Clerk,
  ClerkOptions,
  ClerkStatus,
  CreateOrganizationParams,
  CustomNavigation,
  DomainOrProxyUrl,
  HandleEmailLinkVerificationParams,
  HandleOAuthCallbackParams,
  HeadlessBrowserClerk,
  JoinWaitlistParams,
  ListenerCallback,
  ListenerOptions,
  NavigateOptions,
  SDKMetadata,
  SetActiveParams,
  SignInRedirectOptions,
  SignOut,
  SignOutCallback,
  SignOutOptions,
  SignUpRedirectOptions,
  TasksRedirectOptions,
  UpdateProps,
} from "@latchkey/shared/types";

import { boot } from "./core/boot.ts";
import { Core } from "./core/core.ts";
import { registerCore } from "./core/core-of.ts";
import { evaluate, readInstance } from "./core/instance.ts";
import type { AfterResponse, BeforeRequest } from "./fapi/api.ts";
import { navigate } from "./urls/navigate.ts";
import {
  buildAfterMultiSessionSingleSignOutUrl,
  buildAfterSignOutUrl,
  buildPageUrl,
  buildSignInUrl,
  buildSignUpUrl,
  buildTasksUrl,
  buildWaitlistUrl,
} from "./urls/page-urls.ts";
import { allowedUrl, redirectAfter } from "./urls/redirect-url.ts";
import { version } from "./version.ts";

/**
 * The object that everything in the browser hangs on, without prebuilt components.
 * Methods are bound, so that they can be taken off the object.
 */
export class HeadlessClerk implements HeadlessBrowserClerk {
  static readonly version: string = version;
  readonly version: string = version;
  sdkMetadata: SDKMetadata = { name: "@latchkey/js", version };
  status: ClerkStatus = "loading";
  readonly #core: Core;
  readonly #statusHandlers = new Set<(status: ClerkStatus) => void>();
  #loading: Promise<void> | undefined;

  /** @throws ClerkRuntimeError when the key is missing or is none. */
  constructor(publishableKey: string, options?: DomainOrProxyUrl) {
    this.#core = new Core(this as unknown as Clerk, readInstance(publishableKey, options));
    registerCore(this, this.#core);
  }

  get publishableKey(): string {
    return this.#core.instance.publishableKey;
  }
  get frontendApi(): string {
    return this.#core.instance.frontendApi;
  }
  get instanceType() {
    return this.#core.instance.instanceType;
  }
  get proxyUrl(): string | undefined {
    return this.#core.instance.proxyUrl();
  }
  get domain(): string {
    return this.#core.instance.domain() ?? "";
  }
  get isSatellite(): boolean {
    return evaluate(this.#core.options.isSatellite) ?? false;
  }
  get isStandardBrowser(): boolean {
    return this.#core.options.standardBrowser ?? true;
  }
  get loaded(): boolean {
    return this.status === "ready" || this.status === "degraded";
  }
  get isSignedIn(): boolean {
    return Boolean(this.session);
  }
  get client() {
    return this.#core.client;
  }
  get session() {
    return this.#core.session;
  }
  get user() {
    return this.#core.session && this.#core.session.user;
  }
  get organization() {
    return this.#core.organization;
  }
  get __internal_lastEmittedResources() {
    return this.#core.lastEmitted;
  }
  get __unstable__environment() {
    return this.#core.environment;
  }

  load = (options: ClerkOptions = {}): Promise<void> => (this.#loading ??= this.#boot(options));

  async #boot(options: ClerkOptions): Promise<void> {
    this.sdkMetadata = options.sdkMetadata ?? this.sdkMetadata;
    const booting = boot(this.#core, options, () => this.#setStatus("ready"));
    this.#core.started = booting.catch(() => {});
    try {
      // Listeners first hear of it when everything is known and `loaded` says so.
      await this.#core.quietly(async () => this.#setStatus(await booting));
    } catch (error) {
      this.#setStatus("error");
      throw error;
    }
  }

  #setStatus(status: ClerkStatus): void {
    this.status = status;
    for (const handler of this.#statusHandlers) handler(status);
  }

  addListener = (callback: ListenerCallback, options?: ListenerOptions) => this.#core.addListener(callback, options);
  on = (_event: "status", handler: (status: ClerkStatus) => void, options?: { notify?: boolean }): void => {
    this.#statusHandlers.add(handler);
    if (options?.notify) handler(this.status);
  };
  off = (_event: "status", handler: (status: ClerkStatus) => void): void => {
    this.#statusHandlers.delete(handler);
  };

  setActive = (params: SetActiveParams) => this.#core.setActive(params);
  // Without a session there is nothing to end, and nothing loaded that could.
  signOut: SignOut = async (first?: SignOutCallback | SignOutOptions, second?: SignOutOptions) =>
    this.#core.late?.signOut(this.#core, first, second);
  handleUnauthenticated = (options?: { broadcast?: boolean }) => this.#core.handleUnauthenticated(options);
  handleRedirectCallback = async (params: HandleOAuthCallbackParams = {}, customNavigate?: CustomNavigation) =>
    (await this.#core.loadLate()).handleRedirectCallback(this.#core, params, customNavigate);
  handleEmailLinkVerification = async (params: HandleEmailLinkVerificationParams, customNavigate?: CustomNavigation) =>
    (await this.#core.loadLate()).handleEmailLinkVerification(this.#core, params, customNavigate);

  createOrganization = async (params: CreateOrganizationParams) =>
    (await this.#core.loadLate()).createOrganization(this.#core, params);
  getOrganization = async (organizationId: string) =>
    (await this.#core.loadLate()).getOrganization(this.#core, organizationId);
  joinWaitlist = async (params: JoinWaitlistParams) => (await this.#core.loadLate()).joinWaitlist(this.#core, params);

  navigate = (to: string | undefined, options?: NavigateOptions) => navigate(to, this.#core.options, options);
  buildUrlWithAuth = (to: string) => this.#core.buildUrlWithAuth(to);
  buildSignInUrl = (options?: SignInRedirectOptions) => buildSignInUrl(this.#core, options);
  buildSignUpUrl = (options?: SignUpRedirectOptions) => buildSignUpUrl(this.#core, options);
  buildUserProfileUrl = () => buildPageUrl(this.#core, "userProfile");
  buildCreateOrganizationUrl = () => buildPageUrl(this.#core, "createOrganization");
  buildOrganizationProfileUrl = () => buildPageUrl(this.#core, "organizationProfile");
  buildWaitlistUrl = (options?: { initialValues?: Record<string, string> }) => buildWaitlistUrl(this.#core, options);
  buildTasksUrl = (options?: TasksRedirectOptions) => buildTasksUrl(this.#core, options);
  buildAfterSignInUrl = ({ params }: { params?: URLSearchParams } = {}) =>
    redirectAfter(this.#core, "signIn", {}, params);
  buildAfterSignUpUrl = ({ params }: { params?: URLSearchParams } = {}) =>
    redirectAfter(this.#core, "signUp", {}, params);
  buildAfterSignOutUrl = () => buildAfterSignOutUrl(this.#core);
  buildAfterMultiSessionSingleSignOutUrl = () => buildAfterMultiSessionSingleSignOutUrl(this.#core);
  buildNewSubscriptionRedirectUrl = () => this.#core.options.newSubscriptionRedirectUrl || this.buildAfterSignInUrl();

  redirectWithAuth = (to: string) => this.navigate(this.buildUrlWithAuth(to));
  redirectToSignIn = (options: SignInRedirectOptions = {}) =>
    this.navigate(this.buildSignInUrl({ redirectUrl: location.href, ...options }));
  redirectToSignUp = (options: SignUpRedirectOptions = {}) =>
    this.navigate(this.buildSignUpUrl({ redirectUrl: location.href, ...options }));
  redirectToTasks = (options?: TasksRedirectOptions) => this.navigate(this.buildTasksUrl(options));
  redirectToUserProfile = () => this.navigate(this.buildUserProfileUrl());
  redirectToOrganizationProfile = () => this.navigate(this.buildOrganizationProfileUrl());
  redirectToCreateOrganization = () => this.navigate(this.buildCreateOrganizationUrl());
  redirectToWaitlist = () => this.navigate(this.buildWaitlistUrl());
  redirectToAfterSignIn = () => this.navigate(this.buildAfterSignInUrl());
  redirectToAfterSignUp = () => this.navigate(this.buildAfterSignUpUrl());
  redirectToAfterSignOut = () => this.navigate(this.buildAfterSignOutUrl());

  __internal_getOption = <Key extends keyof ClerkOptions>(key: Key): ClerkOptions[Key] => this.#core.options[key];
  __internal_mayRedirectTo = (address: string | null | undefined): boolean =>
    allowedUrl(this.#core, address) !== undefined;
  __internal_updateProps = (params: UpdateProps): void => this.updateProps(params);
  protected updateProps({ options, appearance }: UpdateProps): void {
    Object.assign(this.#core.options, options, appearance && { appearance });
  }
  /** Lets a wrapper, such as that of a native app, change every request before it leaves; under both generations' names. */
  __internal_onBeforeRequest = (callback: BeforeRequest) => this.#core.hooks.before.push(callback);
  __unstable__onBeforeRequest = this.__internal_onBeforeRequest;
  /** Lets a wrapper read every response, whose JSON is its `payload`. */
  __internal_onAfterResponse = (callback: AfterResponse) => this.#core.hooks.after.push(callback);
  __unstable__onAfterResponse = this.__internal_onAfterResponse;
}
