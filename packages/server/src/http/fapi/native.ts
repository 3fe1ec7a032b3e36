import type { InstanceContext } from "../../context.ts";
import { requirePrimaryDomain } from "../../domain/clients/index.ts";
import { takeUpReturn } from "../../domain/oauth-callbacks/index.ts";
import { domainError } from "../../lib/errors.ts";
import type { AnswerHeaders } from "../answer-headers.ts";
import type { IncomingRequest } from "../request.ts";
import type { FapiContext, Route } from "../route.ts";

/**
 * What a native app shows in the place of the client cookie: its token, bare or as `Bearer`, and the form of the answer
 * to it. While an app has no token, extensions of browsers (which have an origin) read `Bearer`, and apps a bare one.
 */
export function readAuthorization({ request, origin }: IncomingRequest): { token: string; prefix: "" | "Bearer " } {
  const header = request.headers.get("authorization") ?? "";
  const bearer = /^Bearer(?: (.*))?$/.exec(header);
  if (bearer) return { token: bearer[1] ?? "", prefix: "Bearer " };
  return { token: header, prefix: header === "" && origin !== undefined ? "Bearer " : "" };
}

/**
 * A page sends cookies and an origin, a native app a token: which of the two a request is has to be clear. Native apps
 * are not redirected by this server, so that no page can have a browser followed without its cookies.
 *
 * @throws origin_authorization_headers_conflict, native_api_disabled, malformed_request_parameters,
 *   operation_not_allowed_on_satellite_domain
 */
export function requireOneKind(ctx: InstanceContext, incoming: IncomingRequest, { contract }: Route): void {
  if (!incoming.isNative) {
    if (incoming.origin !== undefined && incoming.request.headers.has("authorization"))
      throw domainError("origin_authorization_headers_conflict");
    return;
  }
  if (!ctx.instance.settings.native.api_enabled) throw domainError("native_api_disabled");
  requirePrimaryDomain(ctx);
  if (contract.envelope === "redirect") throw domainError("malformed_request_parameters");
}

/** Goes on with what a provider said of the person, when the app comes back with the nonce of that. */
export async function readRotatingTokenNonce(ctx: FapiContext): Promise<void> {
  const { method, url } = ctx.incoming;
  const nonce = ctx.browser.native && method === "GET" ? url.searchParams.get("rotating_token_nonce") : null;
  if (nonce) await takeUpReturn(ctx, nonce);
}

/** Tells the app the token to keep, where it is another one than it showed. */
export function appendToken(ctx: FapiContext, headers: AnswerHeaders): void {
  const { token } = ctx.browser;
  if (token) headers.set("authorization", readAuthorization(ctx.incoming).prefix + token);
}
