import { createTestInstance, FakeClock, startTestServer } from "@latchkey/server/testing";
import type { Answer, TestBrowser, TestInstance } from "@latchkey/server/testing";
import { beforeAll, describe, expect, it } from "vitest";

/* what links a browser on a satellite is good for one satellite, one browser, once, and leads nowhere else. */

const clock = new FakeClock();
const SHOP = "clerk.shop.example.net";
let t: TestInstance;
let other: TestInstance;

beforeAll(async () => {
  const server = await startTestServer({ clock });
  const make = async (domain: string, satellites: string[]): Promise<TestInstance> => {
    const live = {
      environment: "production",
      frontendHosts: [`clerk.${domain}`],
      homeUrl: `https://${domain}`,
    } as const;
    const instance = await createTestInstance(
      server,
      { test_mode: true },
      { ...live, frontendHosts: [`clerk.${domain}`] },
    );
    for (const name of satellites) await instance.bapi("POST", "/v1/domains", { name, is_satellite: true });
    return instance;
  };
  t = await make("tulips.example.com", ["shop.example.net", "blog.example.org"]);
  other = await make("weeds.example.com", ["weeds.example.net"]);
  return () => server.stop();
});

const refused = (code: string, status = 400) => ({ status, body: { errors: [{ code }] } });
const at = (host: string): TestBrowser => t.browser({ host });
const pathOf = (answer: Answer): string => {
  const { pathname, search } = new URL(answer.headers.get("location") ?? "");
  return `${pathname}${search}`;
};
const page = (url: string): string => `redirect_url=${encodeURIComponent(url)}`;

/** A browser on the shop sets out; the address at the primary domain. */
const setOut = async (browser: TestBrowser): Promise<string> =>
  pathOf(await browser.get(`/v1/client/sync?${page("https://shop.example.net/")}`));

let people = 0;
/** Somebody signed in on the primary domain whose browser comes from the shop, with the link that leads back. */
async function scene() {
  const primary = t.browser({ origin: "https://tulips.example.com" });
  await primary.signUp(`sync${++people}+clerk_test@example.com`);
  const shop = at(SHOP);
  const there = await setOut(shop);
  return { primary, shop, link: pathOf(await primary.get(there)) };
}

const clientOf = async (browser: TestBrowser) => (await browser.get("/v1/client")).body.response;

describe("a link", () => {
  it("is good once", async () => {
    const { shop, link } = await scene();
    const kept = shop.cookies.get("__clerk_sync") ?? "";
    expect((await shop.get(link)).status).toBe(307);
    shop.cookies.set("__clerk_sync", kept);
    expect(await shop.get(link)).toMatchObject(refused("sync_nonce_already_consumed", 403));
    expect((await clientOf(shop)).sessions).toHaveLength(1);
  });

  it("is good for one of many browsers at once", async () => {
    const { shop, link } = await scene();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => {
        const twin = at(SHOP);
        twin.cookies.set("__clerk_sync", shop.cookies.get("__clerk_sync") ?? "");
        return twin.get(link);
      }),
    );
    expect(answers.filter(({ status }) => status === 307)).toHaveLength(1);
  });

  it("is good in the browser that set out, and signs nobody else in", async () => {
    const { shop, link } = await scene();
    const victim = at(SHOP);
    expect(await victim.get(link)).toMatchObject(refused("invalid_handshake"));
    await setOut(victim);
    expect(await victim.get(link)).toMatchObject(refused("invalid_handshake"));
    expect(await clientOf(victim)).toBeNull();
    expect((await shop.get(link)).status).toBe(307);
  });

  it("is good on its satellite, on no other, not on the primary domain, not on that of another instance", async () => {
    const { shop, link } = await scene();
    for (const browser of [
      at("clerk.blog.example.org"),
      t.browser(),
      other.browser({ host: "clerk.weeds.example.net" }),
    ]) {
      browser.cookies.set("__clerk_sync", shop.cookies.get("__clerk_sync") ?? "");
      expect(await browser.get(link)).toMatchObject(refused("invalid_handshake"));
    }
    expect((await shop.get(link)).status).toBe(307);
  });

  it("is good for a minute", async () => {
    const { shop, link } = await scene();
    clock.advance(61);
    expect(await shop.get(link)).toMatchObject(refused("invalid_handshake"));
  });

  it("can not be made up", async () => {
    const { shop } = await scene();
    for (const token of ["", "x", "a".repeat(43)])
      expect(await shop.get(`/v1/client/link?__clerk_token=${token}`)).toMatchObject(refused("invalid_handshake"));
  });
});

describe("the token of a satellite", () => {
  it("is worth nothing elsewhere, nor is that of the primary domain there", async () => {
    const { primary, shop, link } = await scene();
    await shop.get(link);
    const [satellite, main] = [shop, primary].map((browser) => browser.cookies.get("__client") ?? "");
    for (const [host, token] of [
      ["clerk.tulips.example.com", satellite],
      ["clerk.blog.example.org", satellite],
      [SHOP, main],
    ] as const) {
      const thief = at(host);
      thief.cookies.set("__client", token ?? "");
      expect(await clientOf(thief)).toBeNull();
    }
    const app = t.browser({ native: "bare" });
    app.token = satellite ?? "";
    expect(await clientOf(app)).toBeNull();
    expect((await clientOf(shop)).sessions).toHaveLength(1);
  });
});

describe("the way over the primary domain", () => {
  it.each([
    "https://evil.example/",
    "https://shop.example.net.evil.example/",
    "https://evilshop.example.net/",
    "https://shop.example.net@evil.example/",
    "http://shop.example.net/",
    "https://blog.example.org/",
    "https://tulips.example.com/",
  ])("leads from the shop to no page such as %s", async (url) => {
    const refusal = refused("prohibited_redirect_url", 422);
    expect(await at(SHOP).get(`/v1/client/sync?${page(url)}`)).toMatchObject(refusal);
    expect(await t.browser().get(`/v1/client/sync?link_domain=shop.example.net&state=x&${page(url)}`)).toMatchObject(
      refusal,
    );
    expect(await at(SHOP).get(`/v1/client/handshake?format=nonce&${page(url)}`)).toMatchObject(refusal);
  });

  it.each(["javascript:alert(1)", "//evil.example", "myapp://x"])("leads to no address such as %s", async (url) => {
    expect(await at(SHOP).get(`/v1/client/sync?${page(url)}`)).toMatchObject(refused("invalid_redirect_url", 422));
  });

  it("knows the instance's own satellites only", async () => {
    const query = `state=x&${page("https://weeds.example.net/")}`;
    for (const name of ["weeds.example.net", "evil.example"])
      expect(await t.browser().get(`/v1/client/sync?link_domain=${name}&${query}`)).toMatchObject(
        refused("resource_not_found", 404),
      );
  });

  it("begins on the satellite: whoever is sent straight to the primary domain goes there first", async () => {
    const { primary } = await scene();
    const answer = await primary.get(
      `/v1/client/sync?link_domain=shop.example.net&${page("https://shop.example.net/")}`,
    );
    expect(answer.headers.get("location")).toMatch(
      /^https:\/\/clerk\.shop\.example\.net\/v1\/client\/sync\?redirect_url=/,
    );
  });
});
