import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { createApiClient } from "../api/index.ts";
import { resolveApiUrl } from "../client/api-url.ts";
import { authenticateWithCookies } from "./authenticate-cookies.ts";
import { authenticateWithHeader, bearerToken } from "./authenticate-header.ts";
import { knownInstance, loadInstance } from "./instance.ts";
import type { AcceptsToken, AuthApiClient, AuthenticateRequestOptions } from "./options.ts";
import { RequestContext } from "./request-context.ts";
import type { RequestState } from "./request-state.ts";
import { invalidToken, machineSignedOut } from "./request-state.ts";
import { AuthErrorReason } from "./reasons.ts";
import { machineTypeOf } from "./machine-token.ts";
import { assertSatelliteOptions } from "./satellite.ts";

/**
 * Says who sent a request: by a token in its `Authorization` header, else by its cookies. The state may hold a redirect that must be
 * answered before the request is known (`status: "handshake"`).
 * @throws ClerkRuntimeError when keys are missing or unreadable; TokenVerificationError in development when a handshake cannot be
 *   believed, because the keys then belong to different instances.
 */
export async function authenticateRequest(
  request: Request,
  options: AuthenticateRequestOptions,
  api?: AuthApiClient,
): Promise<RequestState> {
  const acceptsToken = options.acceptsToken ?? "session_token";
  assertSecretKey(acceptsToken, options);
  const bearer = bearerToken(request.headers.get("authorization"));
  const early = answerWithoutInstance(acceptsToken, bearer, { options });
  if (early) return early;

  const { publishableKey } = options;
  const instance =
    (publishableKey && knownInstance(publishableKey)) ||
    (await loadInstance(publishableKey ?? (needsNoInstance(acceptsToken) ? machineInstance : undefined)));
  const context = new RequestContext(request, options, instance, api ?? apiFor(options));
  if (context.isSatellite) assertSatelliteOptions(context);
  return bearer ? authenticateWithHeader(context, bearer, acceptsToken) : authenticateWithCookies(context);
}

// Keys of machines are checked by the server or by signature; which instance they belong to is known from the secret key.
const machineInstance = "pk_test_bWFjaGluZS5sb2NhbGhvc3Qk";

function needsNoInstance(acceptsToken: AcceptsToken): boolean {
  return acceptsToken === "m2m_token" || acceptsToken === "api_key";
}

function assertSecretKey(acceptsToken: AcceptsToken, options: AuthenticateRequestOptions): void {
  if (options.secretKey) return;
  if (acceptsToken === "m2m_token" && options.machineSecretKey) return;
  throw new ClerkRuntimeError("The secret key is missing. Set CLERK_SECRET_KEY; `npx latchkey keys` prints it.", {
    code: "secret_key_missing",
  });
}

/** Answers that follow from the kind of token alone. */
function answerWithoutInstance(
  acceptsToken: AcceptsToken,
  bearer: string | null,
  source: { options: AuthenticateRequestOptions },
): RequestState | null {
  if (acceptsToken === "any" || acceptsToken === "session_token") return null;
  if (typeof acceptsToken === "string") {
    return bearer ? null : machineSignedOut(source, acceptsToken, "No token in header");
  }
  const type = (bearer && machineTypeOf(bearer)) || "session_token";
  return acceptsToken.includes(type) ? null : invalidToken(source, AuthErrorReason.TokenTypeMismatch);
}

const clients = new WeakMap<AuthenticateRequestOptions, AuthApiClient>();

function apiFor(options: AuthenticateRequestOptions): AuthApiClient {
  let client = clients.get(options);
  if (!client) clients.set(options, (client = createApiClient({ ...options, apiUrl: resolveApiUrl(options) }, {})));
  return client;
}
