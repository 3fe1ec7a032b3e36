export interface CookieOptions {
  maxAge: number;
  httpOnly?: boolean;
  secure?: boolean;
  domain?: string | undefined;
}

/** A Set-Cookie value. Values here are tokens: no character in them needs encoding. */
export function serializeCookie(name: string, value: string, options: CookieOptions): string {
  const parts = [`${name}=${value}`, "Path=/"];
  if (options.domain) parts.push(`Domain=${options.domain}`);
  parts.push(`Max-Age=${options.maxAge}`);
  if (options.httpOnly) parts.push("HttpOnly");
  if (options.secure) parts.push("Secure");
  parts.push("SameSite=Lax");
  return parts.join("; ");
}

export const YEAR_SECONDS = 31_536_000;
/** The longest lifetime that browsers accept: 400 days. */
export const MAX_COOKIE_SECONDS = 34_560_000;
