import { describe, expect, test } from "vitest";
import { authenticate, devCookies, locationOf, tokens } from "../testing/scene.ts";

describe("the handshake", () => {
  test("names everything in the order of the wire", async () => {
    const state = await authenticate({
      url: "https://app.example.com/page?x=1&__clerk_db_jwt=dvb_url&__dev_session=old",
      cookies: devCookies(tokens.valid),
    });
    const url = locationOf(state);
    expect(url.origin + url.pathname).toBe("https://clerk.example.test/v1/client/handshake");
    expect([...url.searchParams]).toEqual([
      ["redirect_url", "https://app.example.com/page?x=1"],
      ["__clerk_api_version", "2026-05-12"],
      ["suffixed_cookies", "false"],
      ["__clerk_hs_reason", "dev-browser-sync"],
      ["format", "nonce"],
      ["__session", tokens.valid],
      ["__clerk_db_jwt", "dvb_url"],
    ]);
    expect(state.headers.get("cache-control")).toBe("no-store");
    expect(state.headers.getSetCookie()).toEqual(["__clerk_redirect_count=1; SameSite=Lax; HttpOnly; Max-Age=2"]);
    expect(state.toAuth()).toBeNull();
  });

  test.each([
    ["an absolute proxy", { proxyUrl: "http://localhost:4000" }, "http://localhost:4000/v1/client/handshake"],
    ["a proxy path", { proxyUrl: "/__clerk" }, "https://app.example.com/__clerk/v1/client/handshake"],
  ])("goes through %s", async (_name, options, expected) => {
    const url = locationOf(await authenticate({ options }));
    expect(url.origin + url.pathname).toBe(expected);
  });

  test("goes to the loopback name of the page, over http", async () => {
    const publishableKey = "pk_test_MTI3LjAuMC4xOjQwMDAk";
    const state = await authenticate({
      url: "http://localhost:3000/",
      options: { publishableKey },
    });
    expect(locationOf(state).origin).toBe("http://localhost:4000");
  });

  test("comes back to the address that the browser saw", async () => {
    const headers = {
      "x-forwarded-proto": "https, http",
      "x-forwarded-host": "public.example.com, internal",
    };
    const state = await authenticate({ url: "http://10.0.0.1:8080/page?x=1", headers });
    expect(locationOf(state).searchParams.get("redirect_url")).toBe("https://public.example.com/page?x=1");
  });

  test.each(["evil.example/path", "user@evil.example", "evil.example?x", "", " "])(
    "ignores the forwarded host %j",
    async (host) => {
      const state = await authenticate({
        headers: { "x-forwarded-host": host, host: "app.example.com" },
      });
      expect(locationOf(state).searchParams.get("redirect_url")).toBe("https://app.example.com/page?x=1");
    },
  );

  test("stops after three in a row", async () => {
    const states = await Promise.all(
      ["0", "1", "2", "3", "4"].map((count) => authenticate({ cookies: { __clerk_redirect_count: count } })),
    );
    expect(states.map((state) => state.status)).toEqual([
      "handshake",
      "handshake",
      "handshake",
      "signed-out",
      "signed-out",
    ]);
    expect(states[2]?.headers.getSetCookie()[0]).toMatch(/^__clerk_redirect_count=3;/);
    expect(states[3]?.reason).toBe("dev-browser-missing");
    expect(states[3]?.headers.has("location")).toBe(false);
  });
});
