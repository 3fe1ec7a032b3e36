/**
 * Cookies of a `Cookie` header whose names start with `__`: all that the SDK reads. The first of several with one name wins
 * (RFC 6265 §5.4 sends the most specific first).
 */
export function parseCookies(header: string | null | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  if (!header) return cookies;
  let start = 0;
  while (start < header.length) {
    const semicolon = header.indexOf(";", start);
    const end = semicolon === -1 ? header.length : semicolon;
    while (header.charCodeAt(start) === 32 || header.charCodeAt(start) === 9) start++;
    if (header.charCodeAt(start) === 95 && header.charCodeAt(start + 1) === 95) readPair(header, start, end, cookies);
    start = end + 1;
  }
  return cookies;
}

function readPair(header: string, start: number, end: number, cookies: Map<string, string>): void {
  const equals = header.indexOf("=", start);
  if (equals === -1 || equals >= end) return;
  const name = header.slice(start, equals).trimEnd();
  if (!cookies.has(name)) cookies.set(name, decodeValue(header.slice(equals + 1, end).trim()));
}

function decodeValue(value: string): string {
  const bare = value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
  if (!bare.includes("%")) return bare;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** Name of the cookie that a `Set-Cookie` value sets. */
export function setCookieName(directive: string): string {
  return directive.slice(0, directive.indexOf("=")).trim();
}

/** Value that a `Set-Cookie` value sets. */
export function setCookieValue(directive: string): string {
  const end = directive.indexOf(";");
  return directive.slice(directive.indexOf("=") + 1, end === -1 ? undefined : end).trim();
}
