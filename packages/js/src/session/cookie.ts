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
export function readCookie(name: string): string | undefined {
  for (const pair of document.cookie.split("; ")) {
    if (pair.startsWith(`${name}=`)) return decodeURIComponent(pair.slice(name.length + 1));
  }
  return undefined;
}

export function writeCookie(name: string, value: string, attributes: CookieAttributes = {}): void {
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

export function removeCookie(name: string, attributes: CookieAttributes = {}): void {
  // A write costs a browser more than a look.
  if (readCookie(name) !== undefined) writeCookie(name, "", { ...attributes, maxAge: 0 });
}
