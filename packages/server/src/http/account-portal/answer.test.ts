import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestInstance, startTestServer, type Server, type TestInstance } from "../../testing/index.ts";

let server: Server;
let dev: TestInstance;
let live: TestInstance;
const directory = mkdtempSync(path.join(tmpdir(), "latchkey-accounts-"));

beforeAll(async () => {
  mkdirSync(path.join(directory, "localizations"));
  for (const locale of ["ar-SA", "nb-NO", "pt-BR", "zh-CN", "zh-TW"])
    writeFileSync(path.join(directory, "localizations", `${locale}-0a1B_2-c.json`), "{}");
  server = await startTestServer({ config: { browserDirectory: directory } });
  dev = await createTestInstance(server);
  live = await createTestInstance(
    server,
    { application_name: `Ann's <b>"app"</b>` },
    {
      environment: "production",
      frontendHosts: ["clerk.pages.example.com"],
      homeUrl: "https://app.pages.example.com",
      allowedOrigins: ["https://admin.example.net"],
    },
  );
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true });
});

const get = (host: string, address: string, headers: Record<string, string> = {}): Promise<Response> =>
  server.fetch(new Request(`http://${host}${address}`, { headers: { host, ...headers } }));
const accounts = "accounts.pages.example.com";

/** What the page tells its script. */
async function dataOf(response: Response): Promise<any> {
  const [, text = ""] = /data-page="([^"]*)"/.exec(await response.text()) ?? [];
  return JSON.parse(
    text
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&"),
  );
}

describe("hosted pages", () => {
  it.each([
    ["/sign-in", "sign-in"],
    ["/sign-in/factor-one", "sign-in"],
    ["/sign-in/tasks/setup-mfa", "sign-in"],
    ["/sign-in/sso-callback?x=1", "sign-in"],
    ["/sign-up", "sign-up"],
    ["/sign-up/verify-email-address", "sign-up"],
    ["/user", "user"],
    ["/user/security", "user"],
    ["/waitlist", "waitlist"],
    ["/popup-callback", "popup-callback"],
  ])("%s is the page of %s", async (address, kind) => {
    const response = await get(dev.host, address);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await dataOf(response)).toMatchObject({ kind, options: { signInUrl: "/sign-in", signUpUrl: "/sign-up" } });
  });

  it.each(["/sign-inn", "/sign-upx", "/users", "/waitlist/x", "/account"])("%s is none", async (address) => {
    const response = await get(dev.host, address);
    expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/json"]);
  });

  it("run nothing that they did not bring along, and are shown in no frame", async () => {
    const [one, other] = await Promise.all([get(accounts, "/sign-in"), get(accounts, "/sign-in")]);
    const policy = one.headers.get("content-security-policy") ?? "";
    const [, nonce = ""] = /'nonce-([\w-]{22})'/.exec(policy) ?? [];
    expect(policy).toContain(`script-src 'nonce-${nonce}';`);
    expect(policy).toContain(`style-src 'nonce-${nonce}';`);
    expect(policy).toContain("connect-src 'self' https://clerk.pages.example.com;");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(other.headers.get("content-security-policy")).not.toContain(nonce);
    expect(one.headers.get("cache-control")).toBe("private, no-store");
    expect(one.headers.get("referrer-policy")).toBe("no-referrer");
    expect(one.headers.get("x-content-type-options")).toBe("nosniff");
    const page = await one.text();
    for (const [tag] of page.matchAll(/<(?:script|style)[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
    expect(page).not.toMatch(/ (?:style|on\w+)=/);
    expect(page).toContain('content="noindex"');
    expect(page).toContain("<noscript>");
  });

  it("let pages of development that are named show them in a frame", async () => {
    const origin = "http://localhost:6006";
    const framed = await createTestInstance(server, {}, { allowedOrigins: [origin] });
    const policy = (await get(framed.host, "/sign-in")).headers.get("content-security-policy");
    expect(policy).toContain(`frame-ancestors ${origin}`);
  });

  it("show the name of the application as text", async () => {
    const page = await (await get(accounts, "/sign-in")).text();
    expect(page).toContain("<title>Sign in to Ann&#39;s &lt;b&gt;&quot;app&quot;&lt;/b&gt;</title>");
  });

  it("have the look that the settings give", async () => {
    const variables = { colorPrimary: "rgb(1 2 3)", fontFamily: '"Open Sans", serif', fontSize: { md: "15px" } };
    const look = await createTestInstance(server, {
      account_portal: { appearance: { theme: "dark", variables } },
      urls: { favicon_image: "https://img.example/icon.png" },
    });
    const page = await (await get(look.host, "/sign-up")).text();
    expect(page).toContain("--clerk-color-primary: rgb(1 2 3);");
    expect(page).toContain('--clerk-font-family: "Open Sans", serif;');
    expect(page).toContain("--clerk-font-size: 15px; --clerk-font-size-md: 15px;");
    expect(page).toContain('data-theme="dark"');
    expect(page).toContain('<link rel="icon" href="https://img.example/icon.png">');
  });

  it("are not there when they are turned off, and then nothing leads to them", async () => {
    const off = await createTestInstance(server, { account_portal: { enabled: false } });
    for (const address of ["/", "/sign-in", "/user"]) expect((await get(off.host, address)).status).toBe(404);
    const { body } = await off.browser({ origin: "http://localhost:3000" }).get("/v1/environment");
    expect(body.display_config.sign_in_url).toBe("http://localhost:3000/sign-in");
  });

  it("tell people who come to a host that nobody has", async () => {
    const response = await get("accounts.nobody.example", "/sign-in");
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("There is no page here");
  });

  it("say what to do after a sign-in was revoked, and keep where people were going", async () => {
    const target = "https://app.pages.example.com/a?b=%22%3E";
    const response = await get(accounts, `/unauthorized-sign-in?redirect_url=${encodeURIComponent(target)}`);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain("You have been signed out");
    expect(page).toContain(`href="/sign-in?redirect_url=${encodeURIComponent(target)}"`);
    expect(page).not.toContain("<script");
  });
});

describe("where hosted pages are", () => {
  it("is what browsers are told for pages that the app has not named", async () => {
    const { body } = await live.browser({ origin: "https://app.pages.example.com" }).get("/v1/environment");
    expect(body.display_config).toMatchObject({
      sign_in_url: `https://${accounts}/sign-in`,
      sign_up_url: `https://${accounts}/sign-up`,
      user_profile_url: `https://${accounts}/user`,
      waitlist_url: `https://${accounts}/waitlist`,
      home_url: "https://app.pages.example.com/",
    });
    const own = await createTestInstance(server, { urls: { home: "https://own.example", sign_in: "/login" } });
    const display = (await own.browser().get("/v1/environment")).body.display_config;
    expect(display.sign_in_url).toBe("https://own.example/login");
    expect(display.sign_up_url).toBe(`http://${own.host}/sign-up`);
  });

  it("can be read with their look", async () => {
    const variables = { colorPrimary: "rebeccapurple" };
    const purple = await createTestInstance(server, {
      account_portal: { appearance: { theme: "light", variables } },
      urls: { after_sign_in: "https://tulip.example/in" },
    });
    const { body } = await purple.browser({ origin: "http://localhost:3000" }).get("/v1/account_portal");
    expect(body).toMatchObject({
      object: "account_portal",
      enabled: true,
      after_sign_in_url: "https://tulip.example/in",
      after_sign_up_url: "http://localhost:3000/",
      customization: { appearance: "light", primary_color_dark: "rebeccapurple", background_color_light: null },
    });
  });

  it("keeps the loopback name of the page that asks", async () => {
    const [{ instance } = { instance: undefined }] = await server.keys();
    const port = new URL(server.url).port;
    expect(instance?.frontendHosts[0]).toBe(`127.0.0.1:${port}`);
    for (const name of ["localhost", "127.0.0.1"]) {
      const response = await fetch(`http://127.0.0.1:${port}/v1/environment`, {
        headers: { origin: `http://${name}:3000`, host: `127.0.0.1:${port}` },
      });
      const { display_config: display } = (await response.json()) as { display_config: { sign_in_url: string } };
      expect(display.sign_in_url).toBe(`http://${name}:${port}/sign-in`);
    }
  });

  it("is the primary domain, for satellites too", async () => {
    await live.bapi("POST", "/v1/domains", { name: "satellite.example", is_satellite: true });
    const response = await get("clerk.satellite.example", "/sign-in?x=1");
    expect([response.status, response.headers.get("location")]).toEqual([302, `https://${accounts}/sign-in?x=1`]);
  });
});

describe("the start page", () => {
  const at = async (host: string, address: string) => (await get(host, address)).headers.get("location");

  it("leads to where people were going, else to the app's home", async () => {
    expect(await at(accounts, "/?redirect_url=https://app.pages.example.com/x")).toBe(
      "https://app.pages.example.com/x",
    );
    expect(await at(accounts, "/")).toBe("https://app.pages.example.com/");
    const homely = await createTestInstance(server, { urls: { home: "https://tulip.example/app" } });
    expect(await at(homely.host, "/")).toBe("https://tulip.example/app");
  });

  it("asks the browser who is signed in where nobody named a home", async () => {
    expect(await dataOf(await get(dev.host, "/"))).toMatchObject({ kind: "start" });
  });
});

describe("redirects in the address of a hosted page", () => {
  const wrong = [
    "//evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://app.pages.example.com@evil.example/",
    "https://evil.example\\@app.pages.example.com/",
    "https://app.pages.example.com.evil.example/",
    "https://evil.example/#app.pages.example.com",
    "http://app.pages.example.com/",
    "javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "myapp://elsewhere",
    '"><script>alert(1)</script>//evil.example:x',
  ];
  it.each(wrong)("%j is dropped before anything sees it", async (address) => {
    const { href } = new URL(`http://x/sign-in?a=1&redirect_url=${encodeURIComponent(address)}`);
    const response = await get(accounts, href.slice("http://x".length));
    if (response.status === 302) expect(response.headers.get("location")).toBe(`https://${accounts}/sign-in?a=1`);
    // A relative address is a page of the portal itself.
    else {
      const page = await response.clone().text();
      expect(page).not.toContain("evil");
      expect((await dataOf(response)).options.allowedRedirectOrigins).toEqual([`https://${accounts}`]);
    }
  });

  it("are judged under each of their names", async () => {
    for (const name of [
      "after_sign_in_url",
      "sign_in_force_redirect_url",
      "sign_up_fallback_redirect_url",
      "return_url",
    ]) {
      const response = await get(accounts, `/sign-up?${name}=https%3A%2F%2Fevil.example`);
      expect(response.headers.get("location")).toBe(`https://${accounts}/sign-up`);
    }
  });

  it("are followed to pages of the app, of allowed origins, and to pages of native apps that are listed", async () => {
    await live.bapi("POST", "/v1/redirect_urls", { url: "myapp://callback" });
    for (const [target, options] of [
      [
        "https://app.pages.example.com/x",
        { allowedRedirectOrigins: ["https://app.pages.example.com", `https://${accounts}`] },
      ],
      ["https://admin.example.net/", { allowedRedirectOrigins: ["https://admin.example.net", `https://${accounts}`] }],
      ["myapp://callback", { allowedRedirectProtocols: ["myapp:"] }],
    ] as const) {
      const response = await get(accounts, `/sign-in?redirect_url=${encodeURIComponent(target)}`);
      expect(response.status).toBe(200);
      expect((await dataOf(response)).options).toMatchObject(options);
    }
  });

  it("of a popup name who hears its outcome; without one the pages of the app do", async () => {
    const asked = await get(accounts, "/popup-callback?return_url=https%3A%2F%2Fadmin.example.net%2Fx");
    expect((await dataOf(asked)).openerOrigins).toEqual(["https://admin.example.net"]);
    const bare = await get(accounts, "/popup-callback");
    expect((await dataOf(bare)).openerOrigins).toEqual(["https://app.pages.example.com", "https://admin.example.net"]);
  });
});

describe("the language of a hosted page", () => {
  const html = async (host: string, address: string, accept = "") => {
    const page = await (await get(host, address, { "accept-language": accept })).text();
    return /<html lang="([^"]*)" dir="([^"]*)"/.exec(page)?.slice(1);
  };

  it("is what the address says, else what the browser asks for, else what the settings say", async () => {
    expect(await html(dev.host, "/sign-in?locale=ar", "pt-BR")).toEqual(["ar-SA", "rtl"]);
    expect(await html(dev.host, "/sign-in?locale=xx%22%3E", "fr;q=0.9, pt;q=0.8, en;q=0.1")).toEqual(["pt-BR", "ltr"]);
    expect(await html(dev.host, "/sign-in", "fr")).toEqual(["en-US", "ltr"]);
    const arabic = await createTestInstance(server, { account_portal: { default_locale: "ar" } });
    expect(await html(arabic.host, "/sign-in", "fr")).toEqual(["ar-SA", "rtl"]);
    expect(await html(arabic.host, "/sign-in", "en")).toEqual(["en-US", "ltr"]);
  });

  it.each([
    ["zh-HK", "zh-TW"],
    ["zh-Hant", "zh-TW"],
    ["zh-SG", "zh-CN"],
    ["zh", "zh-CN"],
    ["zh-x-1234567890", "zh-CN"],
    ["no", "nb-NO"],
    ["no-NO", "nb-NO"],
  ])("for %s is %s, which has the same script", async (wish, locale) => {
    expect(await html(dev.host, "/sign-in", wish)).toEqual([locale, "ltr"]);
  });

  it("has the texts of the components beside the scripts, and stays from page to page when the address named it", async () => {
    const data = await dataOf(await get(dev.host, "/sign-in?locale=pt-BR"));
    expect(data.options.signUpUrl).toBe("/sign-up?locale=pt-BR");
    const file = await get(dev.host, data.localizationUrl);
    expect([file.status, file.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(file.headers.get("cache-control")).toContain("immutable");
  });
});
