/** How a cookie is written. Host-only on `/` unless a domain is given. */
export interface CookieAttributes {
    domain?: string;
    /** Seconds; absent: until the browser is closed. */
    maxAge?: number;
    sameSite?: "Lax" | "Strict" | "None";
    secure?: boolean;
    partitioned?: boolean;
}
/** Value of a cookie of this page, decoded. */
export declare function readCookie(name: string): string | undefined;
export declare function writeCookie(name: string, value: string, attributes?: CookieAttributes): void;
export declare function removeCookie(name: string, attributes?: CookieAttributes): void;
