/**
 * What a caller may be sent to. An origin is written as `https://app.example.com[:port]`; the first label of its host may be `*`
 * and then stands for one or more labels. A regular expression is matched against the whole origin.
 */
export type AllowedOrigin = string | RegExp;

/** How `safeRedirect` reads and judges an address. */
export interface RedirectRules {
  /** Absolute URL of the current page: relative addresses resolve against it and its own origin is always allowed. */
  base: string | URL;
  /** Further origins. Compared as parsed components, never as text. */
  allowedOrigins?: readonly AllowedOrigin[];
  /** Further schemes, with their colon, such as `myapp:`. `http:` and `https:` are always readable; script schemes never are. */
  allowedProtocols?: readonly string[];
}

const scriptProtocols = new Set([
  "javascript:",
  "data:",
  "vbscript:",
  "blob:",
  "file:",
  "about:",
  "filesystem:",
  "view-source:",
]);
// Characters that URL parsers drop or turn into slashes: an address that needs them was written to be read in two ways.
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const ambiguousCharacters = /[\u0000-\u0020\u007f-\u009f\u00a0\u2028\u2029\ufeff\\]/;

/**
 * Reads an address that somebody else wrote (`redirect_url`, `after_sign_in_url`, …) and answers it only if following it is safe:
 * http(s) without credentials on an allowed origin, or an allowed custom scheme. Answers null otherwise; never throws.
 */
export function safeRedirect(address: string | null | undefined, rules: RedirectRules): URL | null {
  if (!address) return null;
  if (ambiguousCharacters.test(address)) return null;
  const base = parseUrl(rules.base);
  const url = base && parseUrl(address, base);
  if (!url || url.username || url.password || scriptProtocols.has(url.protocol)) return null;
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return rules.allowedProtocols?.includes(url.protocol) ? url : null;
  }
  if (!isCanonicalHttpAddress(address)) return null;
  return url.origin === base.origin || isAllowedOrigin(url.origin, rules.allowedOrigins) ? url : null;
}

/** True when an origin is on the list; see `AllowedOrigin`. */
export function isAllowedOrigin(origin: string, allowed: readonly AllowedOrigin[] = []): boolean {
  const url = parseUrl(origin);
  return url !== null && allowed.some((entry) => matchesOrigin(url, entry));
}

function matchesOrigin(url: URL, entry: AllowedOrigin): boolean {
  if (typeof entry !== "string") return matchesWhole(entry, url.origin);
  const wildcard = /^(https?:\/\/)\*\.(.+)$/i.exec(entry);
  const pattern = parseUrl(wildcard ? `${wildcard[1]}${wildcard[2]}` : entry);
  if (!pattern || url.protocol !== pattern.protocol || url.port !== pattern.port) return false;
  return wildcard ? url.hostname.endsWith(`.${pattern.hostname}`) : url.hostname === pattern.hostname;
}

function matchesWhole(pattern: RegExp, text: string): boolean {
  return new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace(/[gy]/g, "")).test(text);
}

// `https:evil`, `https:/evil` and `https:///evil` all parse, each browser in its own mood; only the plain forms pass.
function isCanonicalHttpAddress(address: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return /^https?:\/\/[^/]/i.test(address);
  return !address.startsWith("//");
}

/** The URL, or null when the text is none. */
export function parseUrl(address: string | URL, base?: string | URL): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
