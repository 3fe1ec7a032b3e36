/** Tokens of this page by session, template and organization. */
export interface TokenCache {
    /** A token that can still be used, and whether it is time to ask for the next. */
    read: (key: string) => {
        raw: string;
        isEnding: boolean;
    } | undefined;
    /** The last token, usable or not. */
    last: (key: string) => string | undefined;
    /** Keeps a token unless a fresher one is held. Answers whether it was kept. */
    write: (key: string, raw: string) => boolean;
    /** Runs `load` once for all that ask while it runs. */
    share: (key: string, load: () => Promise<string | null>) => Promise<string | null>;
    /** Forgets everything, or everything of one session. */
    clear: (sessionId?: string) => void;
}
/** `sess_1`, `sess_1-template`, `sess_1-org_1`, … */
export declare function tokenKey(sessionId: string, template?: string, organizationId?: string | null): string;
export declare function createTokenCache(now?: () => number): TokenCache;
