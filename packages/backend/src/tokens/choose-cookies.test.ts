import { encodeBase64UrlText } from "@latchkey/shared/base64";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseCookies } from "./choose-cookies.ts";
import { parseCookies, setCookieName, setCookieValue } from "./cookies.ts";
import type { InstanceInfo } from "./instance.ts";

const now = 1_735_689_600;

const instance = (instanceType: InstanceInfo["instanceType"]): InstanceInfo => ({
  publishableKey: "pk",
  instanceType,
  frontendApi: "clerk.example.com",
  cookieSuffix: "sfx",
});

const ours = "https://clerk.example.com";
const tokenOf = (claims: Record<string, unknown>) =>
  [{ alg: "RS256" }, claims, {}].map((part) => encodeBase64UrlText(JSON.stringify(part))).join(".");

interface Cookies {
  session?: Record<string, unknown> | "broken";
  uat?: string;
  suffixedSession?: Record<string, unknown> | "broken";
  suffixedUat?: string;
}

const text = (session: Cookies["session"]) => (session === "broken" ? "broken" : session && tokenOf(session));

function choose(cookies: Cookies, instanceType: InstanceInfo["instanceType"]) {
  const entries: [string, string | undefined][] = [
    ["__session", text(cookies.session)],
    ["__client_uat", cookies.uat],
    ["__session_sfx", text(cookies.suffixedSession)],
    ["__client_uat_sfx", cookies.suffixedUat],
  ];
  const present = entries.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chooseCookies(new Map(present), instance(instanceType), now * 1000);
}

/** The table of the rules, as literally as code can say it: an oracle for the real thing. */
function expected(
  { session, uat, suffixedSession, suffixedUat }: Cookies,
  instanceType: InstanceInfo["instanceType"],
): boolean {
  const claims = session === "broken" ? undefined : session;
  const suffixedClaims = suffixedSession === "broken" ? undefined : suffixedSession;
  const iat = (value: Record<string, unknown> | undefined) => (value?.["iat"] as number | undefined) ?? 0;
  const rules: [when: boolean, isSuffixed: boolean][] = [
    [session !== undefined && !claims?.["iss"], false],
    [session !== undefined && String(claims?.["iss"]).replace("https://", "") !== "clerk.example.com", true],
    [suffixedUat === undefined && suffixedSession === undefined, false],
    [suffixedUat !== "0" && uat !== "0" && iat(claims) > iat(suffixedClaims), false],
    [suffixedUat === "0" && uat !== "0", false],
    [
      instanceType !== "production" &&
        suffixedUat !== "0" &&
        uat === "0" &&
        suffixedClaims !== undefined &&
        (suffixedClaims["exp"] as number) <= now,
      false,
    ],
    [suffixedSession !== undefined && suffixedUat === undefined, false],
    [true, true],
  ];
  return rules.find(([when]) => when)?.[1] ?? true;
}

const session = fc.record({
  iss: fc.constantFrom(ours, "https://other.example.com", undefined),
  iat: fc.constantFrom(now - 60, now),
  exp: fc.constantFrom(now - 1, now, now + 60),
});
const maybeSession = fc.option(fc.oneof({ weight: 9, arbitrary: session }, fc.constant("broken" as const)), {
  nil: undefined,
});
const maybeUat = fc.constantFrom(undefined, "0", String(now));

describe("chooseCookies", () => {
  test("follows the table for every state of the four cookies", () => {
    const cookies = fc.record({
      session: maybeSession,
      uat: maybeUat,
      suffixedSession: maybeSession,
      suffixedUat: maybeUat,
    });
    fc.assert(
      fc.property(cookies, fc.constantFrom("development" as const, "production" as const), (state, instanceType) => {
        const chosen = choose(state, instanceType);
        const isSuffixed = expected(state, instanceType);
        expect(chosen.isSuffixed).toBe(isSuffixed);
        expect(chosen.sessionToken).toBe(text(isSuffixed ? state.suffixedSession : state.session));
        expect(chosen.clientUat).toBe(Number((isSuffixed ? state.suffixedUat : state.uat) ?? 0));
      }),
      { numRuns: 5000 },
    );
  });

  const good = { iss: ours, iat: now, exp: now + 60 };
  test.each<[string, Cookies, boolean]>([
    ["1 broken plain token", { session: "broken", suffixedSession: good, suffixedUat: "1" }, false],
    ["2 plain token of another instance", { session: { ...good, iss: "https://other" } }, true],
    ["3 nothing suffixed", { session: good, uat: "1" }, false],
    [
      "4 newer plain token",
      { session: good, uat: "1", suffixedSession: { ...good, iat: now - 1 }, suffixedUat: "1" },
      false,
    ],
    ["5 suffixed signed out", { session: good, uat: "1", suffixedUat: "0" }, false],
    [
      "6 suffixed expired",
      { session: good, uat: "0", suffixedSession: { ...good, exp: now }, suffixedUat: "1" },
      false,
    ],
    ["7 suffixed token without uat", { uat: "0", suffixedSession: good }, false],
    ["8 both agree", { session: good, uat: "1", suffixedSession: good, suffixedUat: "1" }, true],
  ])("rule %s", (_name, cookies, isSuffixed) => {
    expect(choose(cookies, "development").isSuffixed).toBe(isSuffixed);
  });

  test("the refresh token is read suffixed only, the scheme of the issuer does not matter", () => {
    const cookies = new Map([
      ["__refresh", "plain"],
      ["__session", tokenOf({ ...good, iss: "http://clerk.example.com" })],
      ["__client_uat", "1"],
    ]);
    const chosen = chooseCookies(cookies, instance("production"));
    expect([chosen.refreshToken, chosen.isSuffixed]).toEqual([undefined, false]);
    cookies.set("__refresh_sfx", "suffixed");
    expect(chooseCookies(cookies, instance("production")).refreshToken).toBe("suffixed");
  });
});

test("the dev browser is read from the plain cookie where there is no suffixed one", () => {
  const cookies = new Map([
    ["__client_uat_sfx", "1"],
    ["__clerk_db_jwt", "plain"],
  ]);
  expect(chooseCookies(cookies, instance("development"))).toMatchObject({ isSuffixed: true, devBrowserToken: "plain" });
  cookies.set("__clerk_db_jwt_sfx", "suffixed");
  expect(chooseCookies(cookies, instance("development")).devBrowserToken).toBe("suffixed");
});

describe("cookies", () => {
  test("are read as browsers write them", () => {
    const header =
      'a=1; __session=abc.def;__client_uat="5" ;  __x=%7B%22a%22%3A1%7D; __x=second; __bad=%E0%A4; __y; __z==';
    expect([...parseCookies(header)]).toEqual([
      ["__session", "abc.def"],
      ["__client_uat", "5"],
      ["__x", '{"a":1}'],
      ["__bad", "%E0%A4"],
      ["__z", "="],
    ]);
    expect(parseCookies(null).size).toBe(0);
  });

  test("any header is survived, and what a browser sends comes back", () => {
    fc.assert(fc.property(fc.string(), (header) => void parseCookies(header)));
    const value = fc.stringMatching(/^[A-Za-z0-9._-]{0,20}$/);
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^__[a-z_]{1,8}$/), value), (cookies) => {
        const header = Object.entries(cookies)
          .map(([name, text]) => `${name}=${text}`)
          .join("; ");
        expect(Object.fromEntries(parseCookies(header))).toEqual({ ...cookies });
      }),
    );
  });

  test("Set-Cookie values are taken apart", () => {
    const directive = "__session_sfx=abc; Path=/; SameSite=Lax";
    expect([setCookieName(directive), setCookieValue(directive), setCookieValue("a=b")]).toEqual([
      "__session_sfx",
      "abc",
      "b",
    ]);
  });
});
