/**
 * The widest domain a page may set cookies for, found by trying: browsers refuse public suffixes.
 * `undefined` for hosts without a dot, addresses, and where cookies are off: the cookie is then for the host alone.
 */
export declare function registrableDomain(hostname?: string): string | undefined;
