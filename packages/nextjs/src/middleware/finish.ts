import type { RequestState } from "@latchkey/backend/internal";
import { debugOfState } from "./debug.ts";
import { headerNames } from "@latchkey/shared/constants";
import { frontendApiUrl } from "@latchkey/shared/frontend-api-url";
import { parsePublishableKey } from "@latchkey/shared/keys";
import { logWarning } from "@latchkey/shared/logger";
import type { NextRequest } from "next/server.js";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { serverEnv } from "../env.ts";
import type { Handover } from "../server/handover.ts";
import { handoverSecret, writeHandover } from "../server/handover.ts";
import { sealSecret } from "../server/seal.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import type { ResolvedOptions } from "./options.ts";
import { setRequestHeaders } from "./request-headers.ts";

/** What the middleware knows of a request when its handler has answered. */
export interface FinishedRequest {
  request: NextRequest;
  state: RequestState;
  options: ResolvedOptions;
  url: URL;
}

/** Completes the handler's answer: cookies and reasons for the browser, the policy, and the handover to the app. */
export async function finish(response: Response, finished: FinishedRequest): Promise<Response> {
  const { request, state, options, url } = finished;
  const requestHeaders: Record<string, string> = {};
  if (options.contentSecurityPolicy) {
    const policy = contentSecurityPolicy(
      options.contentSecurityPolicy,
      frontendApiOrigin(options, url),
      isProduction(),
    );
    for (const [name, value] of Object.entries(policy.responseHeaders)) response.headers.set(name, value);
    Object.assign(requestHeaders, policy.requestHeaders);
  }
  for (const [name, value] of state.headers) response.headers.append(name, value);
  if (state.headers.has(headerNames.setCookie)) response.headers.set(headerNames.cacheControl, "private, no-store");
  if (response.headers.has(headerNames.location)) return response;
  if (options.debug) logWarning(debugOfState(request.url, state));

  const secret = handoverSecret() ?? options.secretKey;
  Object.assign(requestHeaders, writeHandover(await handoverOf(finished, secret), secret));
  setRequestHeaders(response, request, requestHeaders);
  return response;
}

function isProduction(): boolean {
  return process.env.NODE_ENV === "production";
}

function frontendApiOrigin(options: ResolvedOptions, url: URL): string {
  const key = parsePublishableKey(options.publishableKey);
  return key ? new URL(frontendApiUrl({ ...key, proxyUrl: options.proxyUrl, pageUrl: url })).origin : "'self'";
}

async function handoverOf({ state, options, url }: FinishedRequest, secret: string): Promise<Handover> {
  const { publishableKey, signInUrl, signUpUrl, domain, isSatellite, proxyUrl } = options;
  const isMachine = state.tokenType !== null && state.tokenType !== "session_token";
  const auth = state.toAuth({ treatPendingAsSignedOut: false });
  return {
    status: state.status,
    reason: state.reason,
    message: state.message,
    token: isMachine ? null : state.token,
    machine: isMachine && auth ? ({ ...auth, token: state.token } as unknown as Handover["machine"]) : undefined,
    url: url.href,
    options: { publishableKey, signInUrl, signUpUrl, domain, isSatellite, proxyUrl },
    sealedSecretKey: await sealedSecretKey(options.secretKey, secret),
  };
}

async function sealedSecretKey(secretKey: string, secret: string): Promise<string | undefined> {
  const { secretKey: ownSecretKey, encryptionKey } = serverEnv();
  if (secretKey === ownSecretKey) return undefined;
  if (!encryptionKey) {
    throw new ClerkRuntimeError(
      "clerkMiddleware was given a `secretKey`. Set CLERK_ENCRYPTION_KEY (32 random characters), so that it can be handed to the app's own code.",
      { code: "encryption_key_missing" },
    );
  }
  return sealSecret(secretKey, secret);
}
