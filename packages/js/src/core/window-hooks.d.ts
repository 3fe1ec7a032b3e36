declare global {
    interface Window {
        /** Frameworks forget what they rendered for the former visitor. */
        __internal_onBeforeSetActive?: (intent?: "select_session" | "sign-out") => void | Promise<void>;
        __internal_onAfterSetActive?: () => void | Promise<void>;
    }
}
export declare function beforeSetActive(intent: "select_session" | "sign-out"): Promise<void>;
export declare function afterSetActive(): Promise<void>;
