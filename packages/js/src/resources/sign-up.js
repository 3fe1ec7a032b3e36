import { followPopup, followRedirect } from "./external-redirect.js";
import { asIs } from "./hydrate.js";
import { once } from "./once.js";
import { isSettled, poll } from "./poll.js";
import { withData } from "./resource.js";
import { readVerifications } from "./sign-up-verifications.js";
import { validatePassword } from "./validate-password.js";
/** The sign-up under way. Its methods throw; `attemptsOf` gives it methods that resolve `{ error }`. */
export class SignUp extends withData() {
    static shape = {
        path: "/client/sign_ups",
        readers: { verifications: readVerifications, abandon_at: asIs, legal_accepted_at: asIs },
        defaults: () => ({
            status: null,
            requiredFields: [],
            optionalFields: [],
            missingFields: [],
            unverifiedFields: [],
            username: null,
            firstName: null,
            lastName: null,
            emailAddress: null,
            phoneNumber: null,
            web3Wallet: null,
            hasPassword: false,
            unsafeMetadata: {},
            createdSessionId: null,
            createdUserId: null,
            abandonAt: null,
            legalAcceptedAt: null,
            locale: null,
        }),
    };
    constructor(...args) {
        super(...args);
        this.verifications ??= readVerifications(this.host, {});
    }
    /** @deprecated The older spelling of `web3Wallet`. */
    get web3wallet() {
        return this.web3Wallet;
    }
    create = (params) => this.host
        .call({ path: this.pathRoot, method: "POST", body: { ...this.body(params) } })
        .then((json) => this.fromJSON(json));
    update = (params) => this.send("PATCH", "", this.body(params));
    upsert = (params) => (this.id ? this.update(params) : this.create(params));
    prepareVerification = (params) => once(this, JSON.stringify(params), () => this.post("prepare_verification", this.decorated(params)));
    attemptVerification = (params) => this.post("attempt_verification", params);
    prepareEmailAddressVerification = (params = { strategy: "email_code" }) => this.prepareVerification(params);
    attemptEmailAddressVerification = ({ code }) => this.attemptVerification({ strategy: "email_code", code });
    preparePhoneNumberVerification = (params) => this.prepareVerification({ strategy: "phone_code", ...params });
    attemptPhoneNumberVerification = ({ code }) => this.attemptVerification({ strategy: "phone_code", code });
    createEmailLinkFlow = () => {
        const polling = poll(() => this.reload(), ({ verifications }) => isSettled(verifications.emailAddress));
        return {
            startEmailLinkFlow: async (params) => {
                await this.prepareEmailAddressVerification({ strategy: "email_link", ...params });
                return polling.run();
            },
            cancelEmailLinkFlow: polling.stop,
        };
    };
    authenticateWithRedirect = async (params) => followRedirect(this.host, await this.startExternal(params));
    authenticateWithPopup = async (params) => followPopup(this.host, params, () => this.startExternal(params));
    validatePassword = (password, callbacks) => validatePassword(this.host, password, callbacks);
    /** Begins a login with somebody else and answers where to send the browser. */
    startExternal = async (params) => {
        const body = {
            strategy: params.strategy,
            redirectUrl: params.redirectUrl,
            actionCompleteRedirectUrl: this.host.buildUrlWithAuth(params.redirectUrlComplete),
            emailAddress: params.emailAddress ?? params.identifier,
            unsafeMetadata: params.unsafeMetadata,
            legalAccepted: params.legalAccepted,
            oidcPrompt: params.oidcPrompt,
            enterpriseConnectionId: params.enterpriseConnectionId,
        };
        await (params.continueSignUp ? this.upsert(body) : this.create(body));
        return this.verifications.externalAccount;
    };
    body(params) {
        return this.decorated({ locale: navigator.language, ...params });
    }
    decorated(params) {
        const { redirectUrl } = params;
        return redirectUrl ? { ...params, redirectUrl: this.host.buildUrlWithAuth(redirectUrl) } : params;
    }
}
