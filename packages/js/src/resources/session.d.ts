import type { CheckAuthorizationParams, GetTokenOptions, ReverificationLevel, SessionResource, SessionVerifyAttemptFirstFactorParams, SessionVerifyAttemptSecondFactorParams, SessionVerifyPrepareFirstFactorParams, SessionVerifyPrepareSecondFactorParams, TouchIntent } from "@latchkey/shared/types";
import type { SessionJSON } from "@latchkey/shared/wire/fapi";
import type { Shape } from "./hydrate.ts";
import { SessionVerification } from "./session-verification.ts";
declare const Session_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<SessionResource>, "currentTask">>;
export declare class Session extends Session_base implements SessionResource {
    static shape: Shape;
    fromJSON(json?: Partial<SessionJSON> | null): this;
    private takeUser;
    private get tokenKey();
    get currentTask(): import("@latchkey/shared/types").SessionTask | undefined;
    end: () => Promise<this>;
    remove: () => Promise<this>;
    touch: ({ intent }?: {
        intent?: TouchIntent;
    }) => Promise<this>;
    getToken: (options?: GetTokenOptions) => Promise<string | null>;
    clearCache: () => void;
    /** Claims of the last token that was seen. */
    get claims(): import("@latchkey/shared/types").JwtPayload | undefined;
    checkAuthorization: (params: CheckAuthorizationParams) => boolean;
    startVerification: ({ level }: {
        level: ReverificationLevel;
    }) => Promise<SessionVerification>;
    prepareFirstFactorVerification: (factor: SessionVerifyPrepareFirstFactorParams) => Promise<SessionVerification>;
    attemptFirstFactorVerification: (attempt: SessionVerifyAttemptFirstFactorParams) => Promise<SessionVerification>;
    prepareSecondFactorVerification: (factor: SessionVerifyPrepareSecondFactorParams) => Promise<SessionVerification>;
    attemptSecondFactorVerification: (attempt: SessionVerifyAttemptSecondFactorParams) => Promise<SessionVerification>;
    verifyWithPasskey: () => Promise<SessionVerification>;
    private verify;
}
export {};
