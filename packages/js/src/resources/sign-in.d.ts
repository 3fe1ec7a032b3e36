import type { CreateEmailLinkFlowReturn, AttemptFirstFactorParams, AttemptSecondFactorParams, AuthenticateWithPopupParams, AuthenticateWithRedirectParams, PrepareFirstFactorParams, PrepareSecondFactorParams, ResetPasswordParams, SignInCreateParams, SignInResource, SignInStartEmailLinkFlowParams, ValidatePasswordCallbacks } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
import type { ResourceArguments } from "./resource.ts";
import { Verification } from "./verification.ts";
declare const SignIn_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<SignInResource>, never>>;
/** The sign-in under way. Its methods throw; `attemptsOf` gives it methods that resolve `{ error }`. */
export declare class SignIn extends SignIn_base implements SignInResource {
    static shape: Shape;
    constructor(...args: ResourceArguments);
    create: ({ redirectUrl, ...params }: SignInCreateParams) => Promise<this>;
    prepareFirstFactor: (params: PrepareFirstFactorParams) => Promise<this>;
    attemptFirstFactor: (params: AttemptFirstFactorParams) => Promise<this>;
    prepareSecondFactor: (params: PrepareSecondFactorParams) => Promise<this>;
    attemptSecondFactor: (params: AttemptSecondFactorParams) => Promise<this>;
    resetPassword: (params: ResetPasswordParams) => Promise<this>;
    createEmailLinkFlow: () => CreateEmailLinkFlowReturn<SignInStartEmailLinkFlowParams, SignInResource>;
    authenticateWithRedirect: (params: AuthenticateWithRedirectParams) => Promise<void>;
    authenticateWithPopup: (params: AuthenticateWithPopupParams) => Promise<void>;
    authenticateWithPasskey: ({ flow }?: {
        flow?: "autofill" | "discoverable";
    }) => Promise<this>;
    validatePassword: (password: string, callbacks?: ValidatePasswordCallbacks) => void;
    /** Begins a login with somebody else and answers where to send the browser. */
    startExternal: (params: AuthenticateWithRedirectParams) => Promise<Verification>;
    private decorate;
    private decorated;
}
export {};
