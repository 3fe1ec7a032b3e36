import { hostnameOf, isLoopbackHost, isPlainLoopbackHost, portSuffixOf } from "@latchkey/shared/loopback";
import { testingToken } from "@latchkey/shared/query-names";
import { stripTrailingSlashes } from "@latchkey/shared/url";

const anyLoopbackName = String.raw`(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])`;

/**
 * The URLs of a Frontend API. Without a scheme it speaks https; on this machine http too, under every loopback name,
 * as the browser SDK takes that of the page.
 *
 * @param frontendApi host with its port, or a URL, which may have a path (of a proxy)
 */
export function frontendApiPattern(frontendApi: string): RegExp {
  const [, scheme, host = "", path = ""] = /^(?:(https?):\/\/)?([^/]*)(.*)$/i.exec(frontendApi) ?? [];
  const isLocal = isLoopbackHost(host);
  const name = isPlainLoopbackHost(host) ? anyLoopbackName : escape(hostnameOf(host));
  const origin = `${scheme ?? (isLocal ? "https?" : "https")}://${name}${escape(portSuffixOf(host))}`;
  return new RegExp(`^${origin}${escape(stripTrailingSlashes(path))}/v1/`, "i");
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** The URL of a request with the testing token in it. */
export function addTestingToken(url: string, token: string): string {
  const changed = new URL(url);
  changed.searchParams.set(testingToken, token);
  return changed.href;
}

/** Tells the browser SDK, in an answer of the Frontend API, that this client is let past the bot check. */
export function bypassCaptcha<Body>(body: Body): Body {
  const { response, client } = Object(body) as { response?: unknown; client?: unknown };
  for (const part of [response, client]) {
    const holder = Object(part) as { captcha_bypass?: boolean };
    if (holder.captcha_bypass === false) holder.captcha_bypass = true;
  }
  return body;
}

/** Where the Frontend API is, or an error that says how to tell. */
export function requireFrontendApi(frontendApi: string | undefined): string {
  if (frontendApi) return frontendApi;
  throw new Error(
    "The address of the Frontend API is unknown. Call clerkSetup() before the tests, or pass options.frontendApiUrl.",
  );
}
