import { boot } from "./core/boot.js";
import { Core } from "./core/core.js";
import { registerCore } from "./core/core-of.js";
import { readInstance } from "./core/instance.js";
import { signOut } from "./core/sign-out.js";
import { Organization } from "./resources/organization.js";
import { Waitlist } from "./resources/waitlist.js";
import { navigate } from "./urls/navigate.js";
import { buildAfterMultiSessionSingleSignOutUrl, buildAfterSignOutUrl, buildPageUrl, buildSignInUrl, buildSignUpUrl, buildTasksUrl, buildWaitlistUrl, } from "./urls/page-urls.js";
import { redirectAfter } from "./urls/redirect-url.js";
import { version } from "./version.js";
/**
 * The object that everything in the browser hangs on, without prebuilt components.
 * Methods are bound, so that they can be taken off the object.
 */
export class HeadlessClerk {
    static version = version;
    version = version;
    sdkMetadata = { name: "@latchkey/js", version };
    status = "loading";
    #core;
    #statusHandlers = new Set();
    #loading;
    /** @throws ClerkRuntimeError when the key is missing or is none. */
    constructor(publishableKey, options) {
        this.#core = new Core(this, readInstance(publishableKey, options));
        registerCore(this, this.#core);
    }
    get publishableKey() {
        return this.#core.instance.publishableKey;
    }
    get frontendApi() {
        return this.#core.instance.frontendApi;
    }
    get instanceType() {
        return this.#core.instance.instanceType;
    }
    get proxyUrl() {
        return this.#core.instance.proxyUrl();
    }
    get domain() {
        return this.#core.instance.domain() ?? "";
    }
    get isSatellite() {
        const { isSatellite } = this.#core.options;
        return typeof isSatellite === "function" ? isSatellite(new URL(location.href)) : (isSatellite ?? false);
    }
    get isStandardBrowser() {
        return this.#core.options.standardBrowser ?? true;
    }
    get loaded() {
        return this.status === "ready" || this.status === "degraded";
    }
    get isSignedIn() {
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
    get __unstable__environment() {
        return this.#core.environment;
    }
    load = (options = {}) => (this.#loading ??= this.#boot(options));
    async #boot(options) {
        this.sdkMetadata = options.sdkMetadata ?? this.sdkMetadata;
        const booting = boot(this.#core, options, () => this.#setStatus("ready"));
        this.#core.started = booting.catch(() => { });
        try {
            this.#setStatus(await booting);
        }
        catch (error) {
            this.#setStatus("error");
            throw error;
        }
    }
    #setStatus(status) {
        this.status = status;
        for (const handler of this.#statusHandlers)
            handler(status);
    }
    addListener = (callback, options) => this.#core.addListener(callback, options);
    on = (_event, handler, options) => {
        this.#statusHandlers.add(handler);
        if (options?.notify)
            handler(this.status);
    };
    off = (_event, handler) => {
        this.#statusHandlers.delete(handler);
    };
    setActive = (params) => this.#core.setActive(params);
    signOut = (first, second) => typeof first === "function"
        ? signOut(this.#core, first, second ?? {})
        : signOut(this.#core, undefined, first ?? second ?? {});
    handleUnauthenticated = (options) => this.#core.handleUnauthenticated(options);
    // Pages that end a login are few: what they need is loaded there.
    handleRedirectCallback = async (params = {}, customNavigate) => {
        const { handleRedirectCallback } = await import("./core/redirect-callback.js");
        return handleRedirectCallback(this.#core, params, customNavigate);
    };
    handleEmailLinkVerification = async (params, customNavigate) => {
        const { handleEmailLinkVerification } = await import("./core/email-link.js");
        return handleEmailLinkVerification(this.#core, params, customNavigate);
    };
    createOrganization = async (params) => new Organization(this.#core, await this.#post("/organizations", params));
    getOrganization = async (organizationId) => new Organization(this.#core, await this.#core.call({ path: `/organizations/${organizationId}`, readClient: true }));
    joinWaitlist = async (params) => new Waitlist(this.#core, await this.#post("/waitlist", params));
    #post(path, params) {
        return this.#core.call({ path, method: "POST", body: { ...params } });
    }
    navigate = (to, options) => navigate(to, this.#core.options, options);
    buildUrlWithAuth = (to) => this.#core.buildUrlWithAuth(to);
    buildSignInUrl = (options) => buildSignInUrl(this.#core, options);
    buildSignUpUrl = (options) => buildSignUpUrl(this.#core, options);
    buildUserProfileUrl = () => buildPageUrl(this.#core, "userProfile");
    buildCreateOrganizationUrl = () => buildPageUrl(this.#core, "createOrganization");
    buildOrganizationProfileUrl = () => buildPageUrl(this.#core, "organizationProfile");
    buildWaitlistUrl = (options) => buildWaitlistUrl(this.#core, options);
    buildTasksUrl = (options) => buildTasksUrl(this.#core, options);
    buildAfterSignInUrl = ({ params } = {}) => redirectAfter(this.#core, "signIn", {}, params);
    buildAfterSignUpUrl = ({ params } = {}) => redirectAfter(this.#core, "signUp", {}, params);
    buildAfterSignOutUrl = () => buildAfterSignOutUrl(this.#core);
    buildAfterMultiSessionSingleSignOutUrl = () => buildAfterMultiSessionSingleSignOutUrl(this.#core);
    buildNewSubscriptionRedirectUrl = () => this.#core.options.newSubscriptionRedirectUrl || this.buildAfterSignInUrl();
    redirectWithAuth = (to) => this.navigate(this.buildUrlWithAuth(to));
    redirectToSignIn = (options = {}) => this.navigate(this.buildSignInUrl({ redirectUrl: location.href, ...options }));
    redirectToSignUp = (options = {}) => this.navigate(this.buildSignUpUrl({ redirectUrl: location.href, ...options }));
    redirectToTasks = (options) => this.navigate(this.buildTasksUrl(options));
    redirectToUserProfile = () => this.navigate(this.buildUserProfileUrl());
    redirectToOrganizationProfile = () => this.navigate(this.buildOrganizationProfileUrl());
    redirectToCreateOrganization = () => this.navigate(this.buildCreateOrganizationUrl());
    redirectToWaitlist = () => this.navigate(this.buildWaitlistUrl());
    redirectToAfterSignIn = () => this.navigate(this.buildAfterSignInUrl());
    redirectToAfterSignUp = () => this.navigate(this.buildAfterSignUpUrl());
    redirectToAfterSignOut = () => this.navigate(this.buildAfterSignOutUrl());
    __internal_getOption = (key) => this.#core.options[key];
    __internal_updateProps = (params) => this.updateProps(params);
    updateProps({ options, appearance }) {
        Object.assign(this.#core.options, options, appearance && { appearance });
    }
    /** Lets a wrapper change every request before it leaves. */
    __internal_onBeforeRequest = (callback) => {
        this.#core.hooks.before.push(callback);
    };
    /** Lets a wrapper read every response. */
    __internal_onAfterResponse = (callback) => {
        this.#core.hooks.after.push(callback);
    };
}
