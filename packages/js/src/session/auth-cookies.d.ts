/** The cookies that tell an application's server who is signed in. */
export interface AuthCookies {
    session: () => string | undefined;
    /** Writes the session token, unless the cookie holds a fresher one; `null` removes it. */
    setSession: (token: string | null) => void;
    /** Seconds of the client's last change, 0 when nobody is signed in. Development only. */
    setClientUat: (seconds: number) => void;
    devBrowser: () => string | undefined;
    setDevBrowser: (token: string | null) => void;
    /** `<session>:<organization>` of the tab that owns the session cookie. */
    activeContext: () => string | undefined;
    setActiveContext: (context: string | null) => void;
    usePartitioned: (partitioned: boolean) => void;
}
/** Every cookie is written under its plain name and under its name with the key's suffix. */
export declare function createAuthCookies(suffix: string): AuthCookies;
