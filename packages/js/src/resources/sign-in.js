import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { followRedirect, followPopup } from "./external-redirect.js";
import { always } from "./hydrate.js";
import { once } from "./once.js";
import { isSettled, poll } from "./poll.js";
import { withData } from "./resource.js";
import { validatePassword } from "./validate-password.js";
import { Verification } from "./verification.js";
/** The sign-in under way. Its methods throw; `attemptsOf` gives it methods that resolve `{ error }`. */
export class SignIn extends withData() {
    static shape = {
        path: "/client/sign_ins",
        readers: {
            first_factor_verification: always(() => Verification),
            second_factor_verification: always(() => Verification),
            user_data: (_host, value) => ({
                firstName: value?.first_name,
                lastName: value?.last_name,
                imageUrl: value?.image_url,
                hasImage: value?.has_image,
            }),
        },
        defaults: () => ({
            status: null,
            supportedIdentifiers: [],
            supportedFirstFactors: [],
            supportedSecondFactors: null,
            identifier: null,
            createdSessionId: null,
            userData: {},
        }),
    };
    constructor(...args) {
        super(...args);
        this.firstFactorVerification ??= new Verification(this.host);
        this.secondFactorVerification ??= new Verification(this.host);
    }
    create = ({ redirectUrl, ...params }) => this.host
        .call({
        path: this.pathRoot,
        method: "POST",
        body: { ...params, redirectUrl: this.decorate(redirectUrl), locale: navigator.language },
    })
        .then((json) => this.fromJSON(json));
    prepareFirstFactor = (params) => once(this, `first${JSON.stringify(params)}`, () => this.post("prepare_first_factor", this.decorated(params)));
    attemptFirstFactor = (params) => this.post("attempt_first_factor", withCredential(params));
    prepareSecondFactor = (params) => once(this, `second${JSON.stringify(params)}`, () => this.post("prepare_second_factor", this.decorated(params)));
    attemptSecondFactor = (params) => this.post("attempt_second_factor", params);
    resetPassword = (params) => this.post("reset_password", params);
    createEmailLinkFlow = () => {
        const polling = poll(() => this.reload(), ({ firstFactorVerification }) => isSettled(firstFactorVerification));
        return {
            startEmailLinkFlow: async (params) => {
                await this.prepareFirstFactor({ strategy: "email_link", ...params });
                return polling.run();
            },
            cancelEmailLinkFlow: polling.stop,
        };
    };
    authenticateWithRedirect = async (params) => followRedirect(this.host, await this.startExternal(params));
    authenticateWithPopup = async (params) => followPopup(this.host, params, () => this.startExternal(params));
    authenticateWithPasskey = async ({ flow } = {}) => {
        const isKnown = this.status === "needs_first_factor" && !flow;
        const { firstFactorVerification } = isKnown
            ? await this.prepareFirstFactor({ strategy: "passkey" })
            : await this.create({ strategy: "passkey" });
        if (!firstFactorVerification.nonce) {
            throw new ClerkRuntimeError("The sign-in has no passkey options", {
                code: "passkey_invalid_options",
            });
        }
        const { getCredential } = await import("../passkeys/credentials.js");
        const publicKeyCredential = await getCredential(firstFactorVerification.nonce, flow === "autofill");
        return this.attemptFirstFactor({ strategy: "passkey", publicKeyCredential });
    };
    validatePassword = (password, callbacks) => validatePassword(this.host, password, callbacks);
    /** Begins a login with somebody else and answers where to send the browser. */
    startExternal = async (params) => {
        const { strategy, oidcPrompt, redirectUrl } = params;
        const actionCompleteRedirectUrl = this.decorate(params.redirectUrlComplete);
        if (!(this.id && params.continueSignIn)) {
            const identifier = params.identifier ?? params.emailAddress;
            await this.create({
                strategy,
                identifier,
                oidcPrompt,
                redirectUrl,
                actionCompleteRedirectUrl,
            });
        }
        if (strategy === "enterprise_sso" || strategy === "saml") {
            await this.post("prepare_first_factor", {
                strategy,
                oidcPrompt,
                redirectUrl: this.decorate(redirectUrl),
                actionCompleteRedirectUrl,
                enterpriseConnectionId: params.enterpriseConnectionId,
            });
        }
        return this.firstFactorVerification;
    };
    decorate(url) {
        return url && this.host.buildUrlWithAuth(url);
    }
    decorated(params) {
        return "redirectUrl" in params ? { ...params, redirectUrl: this.decorate(params.redirectUrl) } : params;
    }
}
function withCredential(params) {
    return "publicKeyCredential" in params
        ? { ...params, publicKeyCredential: JSON.stringify(params.publicKeyCredential) }
        : params;
}
