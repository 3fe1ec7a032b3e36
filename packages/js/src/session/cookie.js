/** Value of a cookie of this page, decoded. */
export function readCookie(name) {
    for (const pair of document.cookie.split("; ")) {
        if (pair.startsWith(`${name}=`))
            return decodeURIComponent(pair.slice(name.length + 1));
    }
    return undefined;
}
export function writeCookie(name, value, attributes = {}) {
    const { domain, maxAge, sameSite = "Lax", secure, partitioned } = attributes;
    document.cookie = [
        `${name}=${encodeURIComponent(value)}`,
        "Path=/",
        domain && `Domain=${domain}`,
        maxAge !== undefined && `Max-Age=${maxAge}`,
        `SameSite=${sameSite}`,
        secure && "Secure",
        partitioned && "Partitioned",
    ]
        .filter(Boolean)
        .join("; ");
}
export function removeCookie(name, attributes = {}) {
    writeCookie(name, "", { ...attributes, maxAge: 0 });
}
