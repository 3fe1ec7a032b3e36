import fc from "fast-check";
import { authenticateRequest } from "@latchkey/backend/internal";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { createTestKey, development, production, sessionClaims } from "../../packages/backend/src/testing/keys.ts";

/* Our authenticateRequest against Clerk's own (3.16.10): the same request must get the same answer, whatever it carries. */

type Tokens = Record<string, string>;

const instances = { development, production };
const tokens: Record<keyof typeof instances, Tokens> = { development: {}, production: {} };
let suffixes: Record<keyof typeof instances, string>;
let jwtKey: string;
let createOfficialClient: (options: object) => { authenticateRequest: typeof authenticateRequest };

const now = Math.floor(Date.now() / 1000);

beforeAll(async () => {
  const [key, otherKey, sdk, { getCookieSuffix }] = await Promise.all([
    createTestKey(),
    createTestKey(),
    import(new URL("./backend-3/sdk.mjs", import.meta.url).href) as Promise<any>,
    import("@latchkey/shared/keys"),
  ]);
  createOfficialClient = sdk.createClerkClient;
  jwtKey = key.pem;
  suffixes = {
    development: await getCookieSuffix(development.publishableKey),
    production: await getCookieSuffix(production.publishableKey),
  };
  for (const name of ["development", "production"] as const) {
    const base = { iss: `https://${instances[name].frontendApi}`, iat: now - 20, nbf: now - 30, exp: now + 600 };
    const sign = (changes: object = {}, header?: Record<string, unknown>) =>
      key.sign(sessionClaims({ ...base, ...changes }), header);
    tokens[name] = {
      valid: await sign(),
      newer: await sign({ iat: now - 5 }),
      expired: await sign({ iat: now - 200, nbf: now - 210, exp: now - 100 }),
      early: await sign({ nbf: now + 100 }),
      future: await sign({ iat: now + 100 }),
      foreign: await sign({ iss: "https://clerk.other.com" }),
      forged: await otherKey.sign(sessionClaims(base)),
      withoutIssuer: await sign({ iss: undefined }),
      withoutParty: await sign({ azp: undefined }),
      withoutSubject: await sign({ sub: undefined }),
      template: await sign({}, { cat: "cl_B7d4PD222AAA" }),
      machine: await sign({ sub: "mch_1" }),
      accessToken: await sign({}, { typ: "at+jwt" }),
      organization: await sign({ o: { id: "org_1", slg: "acme", rol: "admin" } }),
      pending: await sign({ sts: "pending" }),
      junk: "junk",
      threeParts: "a.b.c",
    };
  }
});
beforeEach(() => {
  for (const method of ["error", "warn", "log"] as const) vi.spyOn(console, method).mockImplementation(() => {});
});

const tokenName = fc.constantFrom(
  "valid",
  "newer",
  "expired",
  "early",
  "future",
  "foreign",
  "forged",
  "withoutIssuer",
  "withoutParty",
  "withoutSubject",

  "template",
  "machine",
  "accessToken",
  "organization",
  "pending",
  "junk",
  "threeParts",
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>, frequency = 2) =>
  fc.option(arbitrary, { nil: undefined, freq: frequency });
const clientUat = maybe(fc.constantFrom("0", String(now - 100), String(now - 10), String(now - 1), "x", ""), 4);

const satelliteProxy = "https://app.example.com/__clerk";
const scene = fc.record({
  instance: fc.constantFrom("development" as const, "production" as const),
  session: maybe(tokenName, 4),
  suffixedSession: maybe(tokenName, 4),
  uat: clientUat,
  suffixedUat: clientUat,
  // Ours also takes the plain cookie where there is no suffixed one, so both are there or none.
  devBrowser: fc.boolean(),
  redirectCount: maybe(fc.constantFrom("0", "1", "2", "3"), 1),
  destination: maybe(fc.constantFrom("document", "iframe", "empty"), 5),
  accept: maybe(fc.constantFrom("text/html,*/*", "*/*"), 3),
  referer: maybe(fc.constantFrom("https://app.example.com/x", "https://shop.dev/", "https://accounts.example.com/"), 1),
  bearer: maybe(tokenName, 1),
  query: fc.constantFrom(
    "",
    "",
    "?a=1",
    "?__clerk_db_jwt=dvb_2",
    "?__clerk_synced=true",
    "?a=1&__clerk_synced=false",
    "?__clerk_redirect_url=https%3A%2F%2Fshop.example.org%2Fcart%3Fb%3D2",
  ),
  method: fc.constantFrom("GET", "GET", "GET", "POST"),
  authorizedParties: maybe(fc.constantFrom<string[]>(["https://app.example.com"], ["https://x.dev"]), 1),
  organizationPatterns: maybe(fc.constant<string[]>(["/orgs/:slug"]), 1),
  // A satellite of another domain, with or without a proxy of its own; it asks its primary when told to, or by itself.
  satellite: maybe(
    fc.record({ satelliteAutoSync: maybe(fc.boolean(), 1), proxyUrl: maybe(fc.constant(satelliteProxy), 1) }),
    1,
  ),
});

type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

function requestOf(given: Scene): Request {
  const suffix = suffixes[given.instance];
  const token = (name: string | undefined) => name && tokens[given.instance][name];
  const cookies = Object.entries({
    __session: token(given.session),
    [`__session_${suffix}`]: token(given.suffixedSession),
    __client_uat: given.uat,
    [`__client_uat_${suffix}`]: given.suffixedUat,
    __clerk_db_jwt: given.devBrowser ? "dvb_1" : undefined,
    [`__clerk_db_jwt_${suffix}`]: given.devBrowser ? "dvb_1" : undefined,
    __clerk_redirect_count: given.redirectCount,
  }).filter(([, value]) => value !== undefined);
  const headers = Object.entries({
    cookie: cookies.map((pair) => pair.join("=")).join("; ") || undefined,
    "sec-fetch-dest": given.destination,
    accept: given.accept,
    referer: given.referer,
    authorization: given.bearer && `Bearer ${token(given.bearer)}`,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Request(`https://app.example.com/orgs/acme${given.query}`, { method: given.method, headers });
}

async function answerOf(authenticate: () => Promise<Awaited<ReturnType<typeof authenticateRequest>>>, given: Scene) {
  const state = await authenticate();
  const location = state.headers.get("location");
  const url = location ? new URL(location) : null;
  // Theirs writes a token from the Authorization header into the address too; ours keeps it out.
  if (given.bearer) url?.searchParams.delete("__session");
  const { status, reason, tokenType } = state;
  const auth: any = state.toAuth();
  return {
    status,
    reason: reason || null,
    tokenType,
    location: url?.href,
    cookies: state.headers.getSetCookie(),
    userId: auth?.userId,
    orgId: auth?.orgId,
    orgRole: auth?.orgRole,
    sessionStatus: auth?.sessionStatus,
  };
}

it("answers as Clerk's own does", async () => {
  await fc.assert(
    fc.asyncProperty(scene, async (given) => {
      const { publishableKey, secretKey } = instances[given.instance];
      const { authorizedParties, organizationPatterns } = given;
      const organizationSyncOptions = organizationPatterns && { organizationPatterns };
      const options = {
        publishableKey,
        secretKey,
        jwtKey,
        apiUrl: "http://127.0.0.1:1",
        authorizedParties,
        organizationSyncOptions,
        ...(given.satellite && {
          ...given.satellite,
          isSatellite: true,
          domain: "app.example.com",
          signInUrl: "https://primary.example.org/sign-in",
        }),
      };
      const official = createOfficialClient({ ...options, telemetry: { disabled: true } });
      const ours = await answerOf(() => authenticateRequest(requestOf(given), options), given);
      const theirs = await answerOf(() => official.authenticateRequest(requestOf(given), options), given);
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 3000 },
  );
});
