import type { ClientResource, SignedInSessionResource } from "@latchkey/shared/types";
import type { ClientJSON } from "@latchkey/shared/wire/fapi";
import type { Shape } from "./hydrate.ts";
import { Session } from "./session.ts";
import { SignIn } from "./sign-in.ts";
import { SignUp } from "./sign-up.ts";
type Derived = "sessions" | "signedInSessions" | "activeSessions" | "signIn" | "signUp";
declare const Client_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<ClientResource>, Derived>>;
/** This browser as the server knows it. */
export declare class Client extends Client_base implements ClientResource {
    static shape: Shape;
    sessions: Session[];
    signIn: SignIn;
    signUp: SignUp;
    /**
     * Takes over the client that an answer carries. Sessions and users that did not change stay the same objects,
     * and attempts always do, so that those who hold one see it go on.
     */
    fromJSON(json?: Partial<ClientJSON> | null): this;
    private takeSession;
    get signedInSessions(): SignedInSessionResource[];
    get activeSessions(): SignedInSessionResource[];
    isNew: () => boolean;
    create: () => Promise<this>;
    removeSessions: () => Promise<this>;
    destroy: () => Promise<void>;
    clearCache: () => void;
    resetSignIn: () => void;
    resetSignUp: () => void;
    isEligibleForTouch: () => boolean;
    buildTouchUrl: ({ redirectUrl }: {
        redirectUrl: URL;
    }) => string;
    protected path(action?: string): string;
}
export {};
