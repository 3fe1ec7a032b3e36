import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestInstance, FakeClock, startTestServer } from "../../testing/index.ts";
import type { Answer, Server, TestBrowser, TestInstance } from "../../testing/index.ts";

const PRIMARY = "clerk.tulips.example.com";
const SHOP = "https://shop.example.net";
const PAGE = `${SHOP}/cart?a=1`;
const password = "correct horse battery";
const clock = new FakeClock();
let server: Server;
let t: TestInstance;
let people = 0;

beforeAll(async () => {
  server = await startTestServer({ clock });
  t = await createTestInstance(
    server,
    { test_mode: true },
    { environment: "production", frontendHosts: [PRIMARY], homeUrl: "https://tulips.example.com" },
  );
  for (const name of ["shop.example.net", "blog.example.org"])
    await t.bapi("POST", "/v1/domains", { name, is_satellite: true });
});
afterAll(() => server.stop());

/** A browser keeps cookies for each host; navigations carry no origin. */
class Visitor {
  readonly #jars = new Map<string, Map<string, string>>();

  at(host: string, origin?: string): TestBrowser {
    const cookies = this.#jars.get(host) ?? new Map<string, string>();
    this.#jars.set(host, cookies);
    return t.browser({ host, cookies, ...(origin ? { origin } : {}) });
  }

  /** Follows redirects between the hosts of the instance; returns the hops and where it leaves them. */
  async follow(url: string): Promise<{ hops: string[]; url: URL; answer: Answer }> {
    const hops: string[] = [];
    for (let next = new URL(url); ;) {
      hops.push(`${next.host}${next.pathname}`);
      const answer = await this.at(next.host).get(`${next.pathname}${next.search}`);
      const location = answer.headers.get("location");
      if (!location) return { hops, url: next, answer };
      next = new URL(location);
      if (!next.host.startsWith("clerk.") || hops.length > 9) return { hops, url: next, answer };
    }
  }
}

const primary = (visitor: Visitor): TestBrowser => visitor.at(PRIMARY, "https://tulips.example.com");
const shop = (visitor: Visitor): TestBrowser => visitor.at("clerk.shop.example.net", SHOP);
const sync = (visitor: Visitor, redirectUrl = PAGE) =>
  visitor.follow(`https://clerk.shop.example.net/v1/client/sync?redirect_url=${encodeURIComponent(redirectUrl)}`);
const handshake = (visitor: Visitor, reason: string, host = "clerk.shop.example.net") =>
  visitor.follow(
    `https://${host}/v1/client/handshake?${new URLSearchParams({ redirect_url: PAGE, format: "nonce", suffixed_cookies: "true", __clerk_hs_reason: reason }).toString()}`,
  );
const clientOf = async (browser: TestBrowser) => (await browser.get("/v1/client")).body.response;
const codesOf = ({ status, body }: Answer) => [status, body.errors?.map(({ code }: { code: string }) => code)];

/** Somebody who is signed in on the primary domain. */
async function signedIn(): Promise<{ visitor: Visitor; email: string }> {
  const visitor = new Visitor();
  const email = `satellite${++people}+clerk_test@example.com`;
  await primary(visitor).signUp(email, password);
  return { visitor, email };
}

describe("a browser on a satellite", () => {
  it("is signed in there after a round over the primary domain", async () => {
    const { visitor } = await signedIn();
    const { hops, url } = await sync(visitor);
    expect(hops).toEqual([
      "clerk.shop.example.net/v1/client/sync",
      `${PRIMARY}/v1/client/sync`,
      "clerk.shop.example.net/v1/client/link",
    ]);
    expect(url.href).toBe(`${PAGE}&__clerk_synced=true`);
    const [here, there] = [await clientOf(shop(visitor)), await clientOf(primary(visitor))];
    expect(here.id).toBe(there.id);
    expect(here.sessions).toHaveLength(1);
    const token = await shop(visitor).post(`/v1/client/sessions/${here.sessions[0].id}/tokens`);
    expect(token.body).toMatchObject({ object: "token" });
  });

  it("has a token of its own there, with the cookies of that domain", async () => {
    const { visitor } = await signedIn();
    const { answer } = await sync(visitor);
    const lines = answer.headers.getSetCookie();
    expect(lines.find((line) => line.startsWith("__client="))).toContain("; HttpOnly");
    expect(lines.find((line) => line.startsWith("__client_uat="))).toMatch(
      /__client_uat=[1-9]\d+;.*Domain=example\.net/,
    );
    expect(shop(visitor).cookies.get("__client")).not.toBe(primary(visitor).cookies.get("__client"));
  });

  it("that nobody is signed in to stays a stranger, without a loop", async () => {
    const visitor = new Visitor();
    const { url, answer } = await sync(visitor);
    expect(url.searchParams.get("__clerk_synced")).toBe("true");
    expect(answer.headers.getSetCookie().find((line) => line.startsWith("__client_uat="))).toMatch(/^__client_uat=0;/);
    expect(await clientOf(shop(visitor))).toBeNull();
  });

  it("is signed out there with the primary domain, and the other way round", async () => {
    for (const [from, to] of [
      [primary, shop],
      [shop, primary],
    ] as const) {
      const { visitor } = await signedIn();
      await sync(visitor);
      const { sessions } = await clientOf(to(visitor));
      await from(visitor).method("DELETE", "/v1/client/sessions");
      expect((await clientOf(to(visitor))).sessions).toEqual([]);
      const token = await to(visitor).post(`/v1/client/sessions/${sessions[0].id}/tokens`);
      expect(codesOf(token as Answer)).toEqual([401, ["authentication_invalid"]]);
    }
  });

  it("has to come again after somebody signed in anew: its token ends with the one of the primary domain", async () => {
    const { visitor, email } = await signedIn();
    await sync(visitor);
    await primary(visitor).method("DELETE", "/v1/client/sessions");
    await primary(visitor).createSignIn({ identifier: email, password });
    expect(await clientOf(shop(visitor))).toBeNull();
    await sync(visitor);
    expect((await clientOf(shop(visitor))).sessions).toHaveLength(1);
  });

  it("proves nothing there: people sign in and up on the primary domain", async () => {
    const { visitor } = await signedIn();
    await sync(visitor);
    const browser = shop(visitor);
    for (const [path, fields] of [
      ["/v1/client/sign_ins", { identifier: "a@example.com" }],
      ["/v1/client/sign_ups", { email_address: "a@example.com" }],
      ["/v1/verify", { token: "x" }],
    ] as const)
      expect(codesOf((await browser.post(path, fields as Record<string, string>)) as Answer)).toEqual([
        403,
        ["operation_not_allowed_on_satellite_domain"],
      ]);
    for (const path of ["/v1/oauth_callback?state=x", "/v1/tickets/accept?ticket=x", "/v1/verify?token=x"])
      expect(codesOf(await browser.get(path))).toEqual([403, ["operation_not_allowed_on_satellite_domain"]]);
    const stranger = shop(new Visitor());
    const forbidden = [403, ["operation_not_allowed_on_satellite_domain"]];
    expect(codesOf((await stranger.post("/v1/client")) as Answer)).toEqual(forbidden);
    expect(codesOf((await stranger.post("/v1/client?_is_native=1")) as Answer)).toEqual(forbidden);
  });
});

describe("the handshake of a satellite", () => {
  it("leads over the primary domain, and brings the cookies of the satellite", async () => {
    const { visitor } = await signedIn();
    const { hops, url, answer } = await handshake(visitor, "satellite-needs-syncing");
    expect(hops.map((hop) => hop.replace("/v1/client", ""))).toEqual([
      "clerk.shop.example.net/handshake",
      `${PRIMARY}/sync`,
      "clerk.shop.example.net/link",
      "clerk.shop.example.net/handshake",
    ]);
    expect(url.href).toBe(`${PAGE}&__clerk_synced=true`);
    const line = answer.headers.getSetCookie().find((each) => each.startsWith("__clerk_handshake_nonce="));
    expect(line).toContain("Domain=example.net");
    const nonce = /=([^;]+)/.exec(line ?? "")?.[1];
    const { body } = await t.bapi("GET", `/v1/clients/handshake_payload?nonce=${nonce}`);
    expect(body.directives.some((each: string) => each.startsWith("__session=ey"))).toBe(true);
  });

  it("is answered at once where the browser is known already", async () => {
    const { visitor } = await signedIn();
    await sync(visitor);
    const { hops, url } = await handshake(visitor, "session-token-expired");
    expect(hops).toEqual(["clerk.shop.example.net/v1/client/handshake"]);
    expect(url.href).toBe(PAGE);
  });

  it("that was sent to the primary domain goes on to the satellite, whose cookies it sets", async () => {
    const { visitor } = await signedIn();
    const { hops, url } = await handshake(visitor, "session-token-and-uat-missing", PRIMARY);
    expect(hops.slice(0, 2)).toEqual([`${PRIMARY}/v1/client/handshake`, "clerk.shop.example.net/v1/client/handshake"]);
    expect(url.href).toBe(`${PAGE}&__clerk_synced=true`);
  });

  it("signs a stranger out, once", async () => {
    const { hops, url } = await handshake(new Visitor(), "satellite-needs-syncing");
    expect(hops).toHaveLength(4);
    expect(url.href).toBe(`${PAGE}&__clerk_synced=true`);
  });
});

it("a satellite behind a proxy of its own is found by the proxy's address", async () => {
  const proxyUrl = "https://forum.example.org/__clerk";
  await t.bapi("POST", "/v1/domains", { name: "forum.example.org", is_satellite: true, proxy_url: proxyUrl });
  const headers = { "clerk-proxy-url": proxyUrl, "clerk-secret-key": t.secretKey };
  const proxied = t.browser({ host: "forum.example.org" });
  const target = encodeURIComponent("https://forum.example.org/");
  const out = await proxied.get(`/v1/client/sync?redirect_url=${target}`, headers);
  const there = new URL(out.headers.get("location") ?? "");
  expect(there.host).toBe(PRIMARY);
  expect(there.searchParams.get("link_domain")).toBe("forum.example.org");
  const back = await t.browser().get(`${there.pathname}${there.search}`);
  expect(back.headers.get("location")).toMatch(
    /^https:\/\/forum\.example\.org\/__clerk\/v1\/client\/link\?__clerk_token=/,
  );
});

it("in development there is nothing to link: the development browser is the same everywhere", async () => {
  const dev = await createTestInstance(server);
  await dev.bapi("POST", "/v1/domains", { name: "localhost:3001", is_satellite: true });
  const answer = await dev
    .browser()
    .get(`/v1/client/sync?link_domain=localhost:3001&redirect_url=${encodeURIComponent("http://localhost:3001/")}`);
  expect(codesOf(answer)).toEqual([400, ["request_invalid_for_environment"]]);
});

it("in development the token of the primary's browser counts on a satellite, not the cookie of this host", async () => {
  const dev = await createTestInstance(server);
  const primary = dev.browser();
  const client = await primary.signUp(`dev${++people}+clerk_test@example.com`);
  const { body: devBrowser } = await primary.post("/v1/dev_browser");
  const token = (devBrowser as unknown as { id: string }).id;
  const satellite = dev.browser();
  await satellite.signUp(`dev${++people}+clerk_test@example.com`);
  const cookie = satellite.cookies.get("__client");
  const query = `__domain=shop.localhost&__clerk_db_jwt=${token}`;
  expect((await satellite.get(`/v1/client?${query}`)).body.response.id).toBe(client.id);
  const session = `/v1/client/sessions/${client.sessions[0]?.id}`;
  expect((await satellite.post(`${session}/tokens?${query}`)).body).toMatchObject({ object: "token" });
  await satellite.method("DELETE", `/v1/client/sessions?${query}`);
  expect(satellite.cookies.get("__client")).toBe(cookie);
  expect((await clientOf(primary)).sessions).toEqual([]);
  expect((await clientOf(satellite)).sessions).toHaveLength(1);
});
