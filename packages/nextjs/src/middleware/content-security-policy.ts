import { encodeBase64 } from "@latchkey/shared/base64";
import { headerNames } from "@latchkey/shared/constants";

/** A Content-Security-Policy made for the app and its Frontend API. */
export interface ContentSecurityPolicyOptions {
  /** Lets only scripts run that carry the request's nonce. */
  strict?: boolean;
  /** Further sources by directive, added to the defaults; `none` stands alone. */
  directives?: Record<string, string[]>;
  /** Reports breaches and blocks nothing. */
  reportOnly?: boolean;
  /** Address for reports. */
  reportTo?: string;
}

/** What to send: headers for the browser, and those that the app may read. */
export interface ContentSecurityPolicy {
  responseHeaders: Record<string, string>;
  requestHeaders: Record<string, string>;
}

const nonceLength = 16;
const keywords = new Set([
  "none",
  "self",
  "strict-dynamic",
  "unsafe-eval",
  "unsafe-hashes",
  "unsafe-inline",
  "wasm-unsafe-eval",
  "report-sample",
]);

/** Builds the policy for one request. `frontendApiHost` may stand where scripts, calls, frames and pictures come from. */
export function contentSecurityPolicy(
  options: ContentSecurityPolicyOptions,
  frontendApiHost: string,
  isProduction: boolean,
): ContentSecurityPolicy {
  const nonce = options.strict ? encodeBase64(crypto.getRandomValues(new Uint8Array(nonceLength))) : undefined;
  const directives = defaultDirectives(frontendApiHost, isProduction);
  for (const [name, sources] of Object.entries(options.directives ?? {})) addSources(directives, name, sources);
  const scripts = directives.get("script-src");
  if (nonce && scripts) {
    scripts.delete("http:");
    scripts.delete("https:");
    scripts.add("'strict-dynamic'").add(`'nonce-${nonce}'`);
  }
  const name = options.reportOnly ? "content-security-policy-report-only" : "content-security-policy";
  const policy = serialize(directives) + (options.reportTo ? "; report-to csp-endpoint" : "");
  return {
    responseHeaders: {
      [name]: policy,
      ...(options.reportTo && { "reporting-endpoints": `csp-endpoint="${options.reportTo}"` }),
    },
    requestHeaders: { [name]: policy, ...(nonce && { [headerNames.nonce]: nonce }) },
  };
}

function defaultDirectives(host: string, isProduction: boolean): Map<string, Set<string>> {
  const evaluation = isProduction ? [] : ["'unsafe-eval'"];
  return new Map(
    Object.entries({
      "connect-src": ["'self'", host],
      "default-src": ["'self'"],
      "form-action": ["'self'"],
      "frame-src": ["'self'", host, "https://challenges.cloudflare.com"],
      "img-src": ["'self'", host],
      "script-src": ["'self'", ...evaluation, "'unsafe-inline'", "https:", "http:"],
      "style-src": ["'self'", "'unsafe-inline'"],
      "worker-src": ["'self'", "blob:"],
    }).map(([name, sources]) => [name, new Set(sources)]),
  );
}

function addSources(directives: Map<string, Set<string>>, name: string, given: string[]): void {
  const sources = given.map(quoted);
  if (sources.includes("'none'")) {
    directives.set(name, new Set(["'none'"]));
    return;
  }
  const known = directives.get(name) ?? new Set();
  known.delete("'none'");
  for (const source of sources) known.add(source);
  directives.set(name, known);
}

function quoted(source: string): string {
  const bare = source.replaceAll(/^'|'$/g, "");
  const isKeyword = keywords.has(bare) || /^(nonce|sha(256|384|512))-/.test(bare);
  return isKeyword ? `'${bare}'` : source;
}

function serialize(directives: Map<string, Set<string>>): string {
  return [...directives]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, sources]) => `${name} ${[...sources].join(" ")}`)
    .join("; ");
}
