import type { Clerk as ClerkInterface, ClerkComponents, ClerkUI, ClerkUIConstructor, UpdateProps } from "@latchkey/shared/types";
import { HeadlessClerk } from "./clerk-headless.ts";
declare global {
    interface Window {
        /** The renderer, where it comes as its own script. */
        __internal_ClerkUICtor?: ClerkUIConstructor;
    }
}
declare const WithComponents: {
    version: string;
    new (...args: ConstructorParameters<typeof HeadlessClerk>): HeadlessClerk & Omit<ClerkComponents, `__internal_${string}`>;
};
/** The `Clerk` object with prebuilt components. They are drawn by a renderer that is given to `load` or loaded beside this script. */
export declare class Clerk extends WithComponents implements ClerkInterface {
    #private;
    constructor(...args: ConstructorParameters<typeof HeadlessClerk>);
    __internal_openReverification: ClerkComponents["__internal_openReverification"];
    __internal_closeReverification: () => void;
    protected updateProps(params: UpdateProps): void;
    /** Registers a renderer that the application makes itself, such as one that draws inside its own tree. */
    __internal_setRenderer: (renderer: ClerkUI) => void;
}
export {};
