import type { CreateEmailLinkFlowReturn, AttemptVerificationParams, AuthenticateWithPopupParams, AuthenticateWithRedirectParams, PhoneCodeChannel, PrepareEmailAddressVerification, PrepareVerificationParams, SignUpCreateParams, SignUpResource, SignUpUpdateParams, StartEmailLinkFlowParams, ValidatePasswordCallbacks } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
import type { ResourceArguments } from "./resource.ts";
import type { Verification } from "./verification.ts";
declare const SignUp_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<SignUpResource>, never>>;
/** The sign-up under way. Its methods throw; `attemptsOf` gives it methods that resolve `{ error }`. */
export declare class SignUp extends SignUp_base implements SignUpResource {
    static shape: Shape;
    web3Wallet: string | null;
    constructor(...args: ResourceArguments);
    /** @deprecated The older spelling of `web3Wallet`. */
    get web3wallet(): string | null;
    create: (params: SignUpCreateParams) => Promise<this>;
    update: (params: SignUpUpdateParams) => Promise<this>;
    upsert: (params: SignUpCreateParams) => Promise<this>;
    prepareVerification: (params: PrepareVerificationParams) => Promise<this>;
    attemptVerification: (params: AttemptVerificationParams) => Promise<this>;
    prepareEmailAddressVerification: (params?: PrepareEmailAddressVerification) => Promise<this>;
    attemptEmailAddressVerification: ({ code }: {
        code: string;
    }) => Promise<this>;
    preparePhoneNumberVerification: (params?: {
        strategy?: "phone_code";
        channel?: PhoneCodeChannel;
    }) => Promise<this>;
    attemptPhoneNumberVerification: ({ code }: {
        code: string;
    }) => Promise<this>;
    createEmailLinkFlow: () => CreateEmailLinkFlowReturn<StartEmailLinkFlowParams, SignUpResource>;
    authenticateWithRedirect: (params: AuthenticateWithRedirectParams) => Promise<void>;
    authenticateWithPopup: (params: AuthenticateWithPopupParams) => Promise<void>;
    validatePassword: (password: string, callbacks?: ValidatePasswordCallbacks) => void;
    /** Begins a login with somebody else and answers where to send the browser. */
    startExternal: (params: AuthenticateWithRedirectParams) => Promise<Verification>;
    private body;
    private decorated;
}
export {};
