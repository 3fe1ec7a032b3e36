import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { TestKey } from "../testing/keys.ts";
import { createTestKey, development, production, sessionClaims, testTime } from "../testing/keys.ts";
import { authenticateRequest } from "./authenticate-request.ts";
import { needsActivation, organizationTarget } from "./organization-sync.ts";
import type { AuthenticateRequestOptions } from "./options.ts";

let key: TestKey;
let token: string;
let acmeToken: string;

beforeAll(async () => {
  key = await createTestKey();
  token = await key.sign(sessionClaims());
  acmeToken = await key.sign(sessionClaims({ o: { id: "org_1", slg: "acme", rol: "admin" } }));
});
beforeEach(() => {
  vi.useFakeTimers({ now: testTime * 1000, toFake: ["Date"] });
  for (const method of ["error", "warn"] as const) vi.spyOn(console, method).mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Scene {
  url: string;
  live?: boolean;
  cookie?: string;
  headers?: Record<string, string>;
  options?: AuthenticateRequestOptions;
}

async function authenticate({ url, live, cookie = "", headers, options }: Scene) {
  const request = new Request(url, {
    headers: { "sec-fetch-dest": "document", ...headers, ...(cookie && { cookie }) },
  });
  const { publishableKey, secretKey } = live ? production : development;
  const state = await authenticateRequest(request, {
    publishableKey,
    secretKey,
    jwtKey: key.pem,
    ...options,
  });
  return { status: state.status, reason: state.reason, location: state.headers.get("location") };
}

const signedInCookie = (session: string, extra = "") =>
  `__session=${session}; __client_uat=1; __clerk_db_jwt=dvb_1${extra}`;

describe("satellites", () => {
  const satellite = {
    isSatellite: true,
    domain: "shop.example.org",
    signInUrl: "https://app.example.com/sign-in",
  };
  const url = "https://shop.example.org/cart";

  test.each<[string, Scene, string, string]>([
    ["no cookies", { url, live: true, options: satellite }, "signed-out", "session-token-and-uat-missing"],
    [
      "no cookies, automatic",
      { url, live: true, options: { ...satellite, satelliteAutoSync: true } },
      "handshake",
      "satellite-needs-syncing",
    ],
    [
      "asked to sync",
      { url: `${url}?__clerk_synced=false`, live: true, options: satellite },
      "handshake",
      "satellite-needs-syncing",
    ],
    [
      "has synced",
      { url: `${url}?__clerk_synced=true`, live: true, options: satellite },
      "signed-out",
      "session-token-and-uat-missing",
    ],
    [
      "no page",
      {
        url,
        live: true,
        options: { ...satellite, satelliteAutoSync: true },
        headers: { "sec-fetch-dest": "empty" },
      },
      "signed-out",
      "session-token-and-uat-missing",
    ],
    [
      "development, asked to sync",
      { url: `${url}?__clerk_synced=false`, options: satellite },
      "handshake",
      "satellite-needs-syncing",
    ],
    [
      "has cookies",
      { url, cookie: "__client_uat=1", live: true, options: satellite },
      "handshake",
      "client-uat-but-no-session-token",
    ],
  ])("%s", async (_name, scene, status, reason) => {
    expect(await authenticate(scene)).toMatchObject({ status, reason });
  });

  test("production asks the Frontend API of its own domain", async () => {
    const { location } = await authenticate({
      url: `${url}?__clerk_synced=false`,
      live: true,
      options: satellite,
    });
    expect(location).toMatch(/^https:\/\/clerk\.shop\.example\.org\/v1\/client\/handshake\?/);
  });

  test("development asks the primary's sign-in page", async () => {
    const { location } = await authenticate({
      url: `${url}?__clerk_synced=false`,
      options: satellite,
    });
    expect(location).toBe(
      `https://app.example.com/sign-in?__clerk_redirect_url=${encodeURIComponent(`${url}?__clerk_synced=false`)}`,
    );
  });

  test("a signed-in satellite does not mind where its visitors come from", async () => {
    const scene = {
      url,
      cookie: signedInCookie(token),
      headers: { referer: "https://b.dev/" },
      options: satellite,
    };
    expect(await authenticate(scene)).toMatchObject({ status: "signed-in" });
  });

  test.each<[AuthenticateRequestOptions, RegExp]>([
    [{ isSatellite: true, signInUrl: "https://app.example.com" }, /needs `domain` or `proxyUrl`/],
    [{ ...satellite, signInUrl: undefined }, /needs `signInUrl`/],
    [{ ...satellite, signInUrl: "/sign-in" }, /needs `signInUrl`/],
    [{ ...satellite, signInUrl: "https://shop.example.org/sign-in" }, /another origin/],
  ])("%j is refused", async (options, message) => {
    await expect(authenticate({ url, options })).rejects.toThrow(message);
  });
});

describe("the primary in development", () => {
  const back = encodeURIComponent("https://shop.example.org/cart?a=1");

  test("sends the browser back to the satellite with its id", async () => {
    const scene = {
      url: `https://app.example.com/sign-in?__clerk_redirect_url=${back}`,
      cookie: signedInCookie(token),
    };
    expect(await authenticate(scene)).toEqual({
      status: "handshake",
      reason: "primary-responds-to-syncing",
      location: "https://shop.example.org/cart?a=1&__clerk_db_jwt=dvb_1&__clerk_synced=true",
    });
  });

  test("does not redirect what is no navigation", async () => {
    const url = `https://app.example.com/api?__clerk_redirect_url=${back}`;
    const scene = { url, cookie: signedInCookie(token), headers: { "sec-fetch-dest": "empty" } };
    expect(await authenticate(scene)).toMatchObject({
      status: "signed-out",
      reason: "primary-responds-to-syncing",
      location: null,
    });
  });

  test.each(["javascript:alert(1)", "nonsense", ""])("does not follow %j", async (address) => {
    const url = `https://app.example.com/?__clerk_redirect_url=${encodeURIComponent(address)}`;
    expect(await authenticate({ url, cookie: signedInCookie(token) })).toMatchObject({
      status: "signed-in",
    });
  });

  test("production ignores the parameter", async () => {
    const live = { url: `https://app.example.com/?__clerk_redirect_url=${back}`, live: true };
    expect(await authenticate(live)).toMatchObject({ status: "signed-out", location: null });
  });
});

describe("organizations in paths", () => {
  const organizationSyncOptions = {
    organizationPatterns: ["/orgs/:slug", "/orgs/:slug/(.*)", "/by-id/:id(.*)"],
    personalAccountPatterns: ["/me", "/me/(.*)", "/orgs/none"],
  };
  const visit = (path: string, session: string, extra = "", headers?: Record<string, string>) =>
    authenticate({
      url: `https://app.example.com${path}`,
      cookie: signedInCookie(session, extra),
      headers,
      options: { organizationSyncOptions },
    });

  test.each([
    ["/orgs/acme", "none", "handshake", "acme"],
    ["/orgs/acme/settings", "acme", "signed-in", null],
    ["/orgs/other", "acme", "handshake", "other"],
    ["/me", "acme", "handshake", ""],
    ["/me/profile", "none", "signed-in", null],
    ["/orgs/none", "acme", "handshake", "none"],
    ["/elsewhere", "acme", "signed-in", null],
  ])("%s with %s active → %s %j", async (path, active, status, wanted) => {
    const state = await visit(path, active === "acme" ? acmeToken : token);
    expect(state.status).toBe(status);
    const parameters = state.location ? new URL(state.location).searchParams : null;
    expect(parameters?.get("organization_id") ?? null).toBe(wanted);
    expect(parameters?.get("__clerk_hs_reason")).toBe(parameters ? "active-organization-mismatch" : undefined);
  });

  test("calls that are no navigation stay as they are, and so does a third failure", async () => {
    expect(await visit("/orgs/other", acmeToken, "", { "sec-fetch-dest": "empty" })).toMatchObject({
      status: "signed-in",
    });
    expect(await visit("/orgs/other", acmeToken, "; __clerk_redirect_count=3")).toMatchObject({
      status: "signed-in",
    });
  });

  test("an id is compared with the id", () => {
    const target = organizationTarget(organizationSyncOptions, "/by-id/org_1");
    expect(target).toEqual({ type: "organization", kind: "id", idOrSlug: "org_1" });
    expect(target && needsActivation(target, { orgId: "org_1", orgSlug: "x" })).toBe(false);
    expect(organizationTarget({ enabled: true, syncOnRedirect: true }, "/orgs/acme")).toBeNull();
  });
});
