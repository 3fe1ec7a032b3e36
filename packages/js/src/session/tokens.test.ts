// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { openTab } from "../testing/browser.ts";
import type { FakeFapi } from "../testing/fake-fapi.ts";
import { startFakeFapi } from "../testing/fake-fapi.ts";
import { readCookie, writeCookie } from "./cookie.ts";
import { isNotStaler, tryDecodeToken } from "./jwt.ts";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
  for (const pair of document.cookie.split("; ")) document.cookie = `${pair.split("=")[0]}=; Max-Age=0; Path=/`;
});
afterEach(async () => {
  vi.useRealTimers();
  await fapi.stop();
});

async function signedIn() {
  const user = fapi.instance.addUser();
  const clerk = openTab(fapi);
  await clerk.load({ polling: false });
  const { createdSessionId } = await clerk.client!.signIn.create({
    identifier: user.email,
    password: user.password,
  });
  await clerk.setActive({ session: createdSessionId });
  return { clerk, session: clerk.session! };
}
const tokenCalls = () => fapi.calls("POST", /\/tokens(\/\w+)?$/);

describe("getToken", () => {
  it("answers the token that came with the session without a call", async () => {
    const { session } = await signedIn();
    const [first, second] = await Promise.all([session.getToken(), session.getToken()]);
    expect(first).toBe(second);
    expect(tryDecodeToken(first)?.claims.sid).toBe(session.id);
    expect(tokenCalls()).toHaveLength(0);
  });

  it("asks once for many that wait, and says who asks", async () => {
    const { session } = await signedIn();
    session.clearCache();
    await Promise.all([session.getToken(), session.getToken(), session.getToken()]);
    expect(tokenCalls()).toHaveLength(1);
    const { body } = tokenCalls()[0]!;
    expect(body.get("organization_id")).toBe("");
    expect(body.get("tab_state")).toMatch(/focused|visible/);
  });

  it("goes by the cache on request only", async () => {
    const { session } = await signedIn();
    await session.getToken({ skipCache: true });
    expect(tokenCalls()[0]?.query.get("debug")).toBe("skip_cache");
  });

  it("reads templates beside the session token and keeps them out of the cookie", async () => {
    const { session } = await signedIn();
    const before = readCookie("__session");
    await session.getToken({ template: "supabase" });
    await session.getToken({ template: "supabase" });
    expect(fapi.calls("POST", /tokens\/supabase$/)).toHaveLength(1);
    expect(readCookie("__session")).toBe(before);
  });

  it("answers the old token near its end and fetches the next behind it", async () => {
    fapi.instance.tokenLifetime = 10;
    const { session } = await signedIn();
    const before = await session.getToken();
    await vi.waitFor(() => expect(tokenCalls().length).toBeGreaterThan(0));
    expect(tryDecodeToken(before)?.claims.sid).toBe(session.id);
  });

  it("waits for a new one when the old is over", async () => {
    fapi.instance.tokenLifetime = 4;
    const { session } = await signedIn();
    fapi.instance.tokenLifetime = 60;
    const token = await session.getToken();
    const { exp, iat } = tryDecodeToken(token)!.claims;
    expect(exp - iat).toBe(60);
    expect(readCookie("__session")).toBe(token);
  });

  it("sends the expired token when the server asks for it", async () => {
    const { session } = await signedIn();
    const last = await session.getToken();
    fapi.intercept = ({ path, query }) =>
      path.endsWith("/tokens") && !query.has("expired_token")
        ? { status: 422, body: { errors: [{ code: "missing_expired_token" }] } }
        : undefined;
    await session.getToken({ skipCache: true });
    expect(tokenCalls().at(-1)?.query.get("expired_token")).toBe(last);
  });

  it("tries again when the server has a bad moment", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { session } = await signedIn();
    let failures = 2;
    fapi.intercept = ({ path }) =>
      path.endsWith("/tokens") && failures-- > 0 ? { status: 500, body: { errors: [] } } : undefined;
    session.clearCache();
    const token = session.getToken();
    for (let calls = 1; calls <= 2; calls++) {
      await vi.waitFor(() => expect(tokenCalls()).toHaveLength(calls), { interval: 5 });
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(10_000);
    }
    expect(tryDecodeToken(await token)?.claims.sid).toBe(session.id);
    expect(tokenCalls()).toHaveLength(3);
  });

  it("answers null and signs out when the session is over", async () => {
    const { clerk, session } = await signedIn();
    session.clearCache();
    for (const client of fapi.instance.clients.values()) client.sessions = [];
    expect(await session.getToken()).toBeNull();
    expect(clerk.session).toBeNull();
    expect(readCookie("__session")).toBeUndefined();
  });

  it("tells listeners when a new token says something new", async () => {
    const { clerk, session } = await signedIn();
    const roles: unknown[] = [];
    clerk.addListener(({ session: seen }) => void roles.push(seen?.lastActiveToken?.jwt?.claims["role"]), {
      skipInitialEmit: true,
    });
    await session.getToken({ skipCache: true });
    expect(roles).toEqual([]);
    fapi.instance.customClaims = { role: "admin" };
    await session.getToken({ skipCache: true });
    expect(roles).toEqual(["admin"]);
  });

  it("says so when the browser is offline and nothing is left", async () => {
    const { session } = await signedIn();
    session.clearCache();
    fapi.intercept = () => "hang up";
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await expect(session.getToken()).rejects.toMatchObject({ code: "clerk_offline" });
    vi.restoreAllMocks();
  });
});

describe("freshness", () => {
  const token = (oiat: number | undefined, iat: number, sid = "sess_1") =>
    tryDecodeToken(
      [
        { alg: "RS256", oiat },
        { sid, iat, exp: iat + 60, v: 2 },
      ]
        .map((part) => btoa(JSON.stringify(part)).replaceAll("=", ""))
        .concat("x")
        .join("."),
    )!;

  it("goes by the origin's time, then by the time of minting", () => {
    expect(isNotStaler(token(2, 1), token(1, 9))).toBe(true);
    expect(isNotStaler(token(1, 9), token(2, 1))).toBe(false);
    expect(isNotStaler(token(1, 5), token(1, 4))).toBe(true);
    expect(isNotStaler(token(undefined, 9), token(1, 1))).toBe(false);
  });

  it("compares only tokens of one session", () => {
    expect(isNotStaler(token(1, 1, "sess_2"), token(9, 9))).toBe(true);
  });
});

describe("cookies", () => {
  it("survive values with special characters", () => {
    writeCookie("odd", "a=b; c%20d");
    expect(readCookie("odd")).toBe("a=b; c%20d");
  });
});
