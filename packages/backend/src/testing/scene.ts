import { getCookieSuffix } from "@latchkey/shared/keys";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import type { ApiServer } from "./api-server.ts";
import { startApiServer } from "./api-server.ts";
import type { TestKey } from "./keys.ts";
import { createTestKey, development, production, sessionClaims, testTime } from "./keys.ts";
import { authenticateRequest } from "../tokens/authenticate-request.ts";
import type { AuthenticateRequestOptions } from "../tokens/options.ts";
import type { RequestState } from "../tokens/request-state.ts";

/** The signing key of the instances under test. */
export let key: TestKey;
/** The API that the requests of a test reach. */
export let api: ApiServer;
/** Tokens of every kind, made once. */
export let tokens: Record<
  "valid" | "old" | "early" | "future" | "forged" | "template" | "machine" | "ignored" | "noAzp",
  string
>;
/** A valid token of the production instance. */
export let productionToken: string;

/** Cookie suffixes of the two instances. */
export const suffix = { dev: "", prod: "" };

beforeAll(async () => {
  key = await createTestKey();
  api = await startApiServer();
  suffix.dev = await getCookieSuffix(development.publishableKey);
  suffix.prod = await getCookieSuffix(production.publishableKey);
  const other = await createTestKey();
  tokens = {
    valid: await key.sign(sessionClaims()),
    old: await key.sign(sessionClaims({ exp: testTime - 60, iat: testTime - 120, nbf: testTime - 130 })),
    early: await key.sign(sessionClaims({ nbf: testTime + 60 })),
    future: await key.sign(sessionClaims({ iat: testTime + 60 })),
    forged: await other.sign(sessionClaims()),
    template: await key.sign(sessionClaims(), { cat: "cl_B7d4PD222AAA" }),
    machine: await key.sign(sessionClaims({ sub: "mch_1" })),
    ignored: await key.sign(sessionClaims(), { cat: "cl_I7d4PD111III" }),
    noAzp: await key.sign(sessionClaims({ azp: undefined })),
  };
  productionToken = await key.sign(sessionClaims({ iss: "https://clerk.example.com" }));
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(() => {
  vi.useFakeTimers({ now: testTime * 1000, toFake: ["Date"] });
  api.calls.length = 0;
  api.routes = {};
  for (const method of ["error", "warn"] as const) vi.spyOn(console, method).mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const document = { "sec-fetch-dest": "document", accept: "text/html" };

/** A request, described by what differs from a plain visit to a page in development. */
export interface Scene {
  live?: boolean;
  url?: string;
  method?: string;
  headers?: Record<string, string>;
  cookies?: Record<string, string | undefined>;
  options?: AuthenticateRequestOptions;
}

/** Authenticates the request of a scene. */
export function authenticate({
  live,
  url = "https://app.example.com/page?x=1",
  method = "GET",
  ...scene
}: Scene): Promise<RequestState> {
  const cookie = Object.entries(scene.cookies ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
  const request = new Request(url, {
    method,
    headers: { ...document, ...scene.headers, ...(cookie && { cookie }) },
  });
  const { publishableKey, secretKey } = live ? production : development;
  return authenticateRequest(request, {
    publishableKey,
    secretKey,
    jwtKey: key.pem,
    apiUrl: api.url,
    ...scene.options,
  });
}

/** Cookies of a browser in development. */
export const devCookies = (session?: string, uat: string | undefined = String(testTime - 10)) => ({
  __session: session,
  __client_uat: uat,
  __clerk_db_jwt: "dvb_1",
});

/** Status and reason. */
export const summary = (state: RequestState) => [state.status, state.reason];
/** Where a state redirects to. */
export const locationOf = (state: RequestState) => new URL(state.headers.get("location") ?? "none:");
