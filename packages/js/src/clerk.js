import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { HeadlessClerk } from "./clerk-headless.js";
import { report } from "./report.js";
const mountable = [
    "SignIn",
    "SignUp",
    "UserAvatar",
    "UserButton",
    "UserProfile",
    "OrganizationProfile",
    "CreateOrganization",
    "OrganizationSwitcher",
    "OrganizationList",
    "Waitlist",
    "PricingTable",
    "APIKeys",
    "OAuthConsent",
    "TaskChooseOrganization",
    "TaskResetPassword",
    "TaskSetupMFA",
];
const openable = [
    "SignIn",
    "SignUp",
    "UserProfile",
    "OrganizationProfile",
    "CreateOrganization",
    "InviteMembers",
    "Waitlist",
    "GoogleOneTap",
];
// The methods of the tables above, which the constructor makes.
const WithComponents = HeadlessClerk;
/** The `Clerk` object with prebuilt components. They are drawn by a renderer that is given to `load` or loaded beside this script. */
export class Clerk extends WithComponents {
    #renderer;
    constructor(...args) {
        super(...args);
        Object.assign(this, this.#componentMethods());
    }
    #componentMethods() {
        const methods = [];
        for (const name of mountable) {
            methods.push([
                `mount${name}`,
                (node, props) => this.#render((ui) => ui.mountComponent({ name, node, props })),
            ], [`unmount${name}`, (node) => this.#render((ui) => ui.unmountComponent({ node }))]);
        }
        for (const name of openable) {
            methods.push([`open${name}`, (props) => this.#open(name, props)], [`close${name}`, () => this.#render((ui) => ui.closeModal(name))]);
        }
        return Object.fromEntries(methods);
    }
    __internal_openReverification = (props) => this.#render((ui) => ui.openModal("Reverification", props), () => props?.afterVerificationCancelled?.());
    __internal_closeReverification = () => this.#render((ui) => ui.closeModal("Reverification"));
    updateProps(params) {
        super.updateProps(params);
        const { node, props, appearance } = params;
        const options = { ...params.options, ...(appearance && { appearance }) };
        if (this.#renderer)
            this.#render((ui) => ui.updateComponent({ node, props, options }));
    }
    /** Registers a renderer that the application makes itself, such as one that draws inside its own tree. */
    __internal_setRenderer = (renderer) => {
        this.#renderer = Promise.resolve(renderer);
    };
    // A visitor who is signed in needs no card to sign in; with one session per browser it could only fail.
    #open(name, props) {
        const isFlow = name === "SignIn" || name === "SignUp";
        if (isFlow && this.session && this.__unstable__environment?.isSingleSession()) {
            if (this.instanceType === "production")
                return;
            throw new ClerkRuntimeError(`open${name}() was called while a user is signed in`, {
                code: "cannot_render_single_session_enabled",
            });
        }
        this.#render((ui) => ui.openModal(name, props));
    }
    #render(action, onFailure) {
        this.#renderer ??= this.#createRenderer();
        this.#renderer.then(action).catch((error) => {
            report("error", error);
            onFailure?.();
        });
    }
    async #createRenderer() {
        const given = this.__internal_getOption("ui")?.ClerkUI;
        const Renderer = (await given) ?? window.__internal_ClerkUICtor;
        if (!Renderer) {
            throw new ClerkRuntimeError("Prebuilt components need a renderer: pass `ui: { ClerkUI }` to load()", {
                code: "missing_renderer",
            });
        }
        return new Renderer(this, {
            appearance: this.__internal_getOption("appearance"),
            localization: this.__internal_getOption("localization"),
            nonce: this.__internal_getOption("nonce"),
        });
    }
}
