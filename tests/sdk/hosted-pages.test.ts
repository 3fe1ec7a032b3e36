// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type Server } from "@latchkey/server/testing";
import { violations } from "../../packages/ui/stories/visit.ts";
import { buildLocalizations, buildScripts } from "../../tools/build-scripts.ts";
import { openChromium } from "../support/chromium.ts";

/** An app without pages of its own for signing in: every one of them is hosted. */
const appPage = (
  server: string,
  publishableKey: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title>
<body><h1 id="who"></h1><button id="in">In</button><button id="up">Up</button><button id="me">Me</button><button id="out">Out</button><button id="popup">Window</button>
<script src="${server}/npm/@clerk/clerk-js@5/dist/clerk.browser.js" data-clerk-publishable-key="${publishableKey}"></script>
<script>
Clerk.load({ polling: false }).then(() => {
  Clerk.addListener(({ user }) => (who.textContent = user ? user.primaryEmailAddress.emailAddress : "Nobody"));
  document.getElementById("in").onclick = () => Clerk.redirectToSignIn();
  document.getElementById("up").onclick = () => Clerk.redirectToSignUp();
  document.getElementById("me").onclick = () => Clerk.redirectToUserProfile();
  document.getElementById("out").onclick = () => Clerk.signOut();
  document.getElementById("popup").onclick = () => Clerk.client.signIn.authenticateWithPopup({
    popup: window.open("", "login", "width=500,height=600"), strategy: "oauth_google",
    redirectUrl: "/sso-callback", redirectUrlComplete: "/done",
  });
  if (location.pathname === "/sso-callback") Clerk.handleRedirectCallback();
});
</script>`;

const directory = mkdtempSync(path.join(tmpdir(), "latchkey-pages-"));
const password = "a long secret, 42 words";
let server: Server;
let app: HttpServer;
let appUrl: string;
let browser: Browser;

beforeAll(async () => {
  await buildScripts(directory);
  const texts = path.join(directory, "localizations");
  rmSync(texts, { recursive: true, force: true });
  mkdirSync(texts);
  for (const [name, text] of await buildLocalizations(path.join(import.meta.dirname, "localizations")))
    writeFileSync(path.join(texts, name), text);
  server = await startTestServer({
    config: { browserDirectory: directory },
    settings: { application_name: "Tulip", social: { google: {} } },
  });
  const [{ instance } = { instance: undefined }] = await server.keys();
  const html = appPage(server.url, instance?.publishableKey ?? "");
  app = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise<void>((resolve) => {
    app.listen(0, resolve);
  });
  appUrl = `http://localhost:${(app.address() as AddressInfo).port}`;
  browser = await openChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  app?.closeAllConnections();
  app?.close();
  await server?.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** A fresh browser; `problems` is what its pages complain of, the content security policy included. */
async function open(options: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  return { context, page, problems };
}

const post = (address: string, body: object, secretKey: string): Promise<Response> =>
  fetch(server.url + address, {
    method: "POST",
    headers: { authorization: `Bearer ${secretKey}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });

let people = 0;
async function somebody(): Promise<string> {
  const address = `person${++people}@example.com`;
  const [keys] = await server.keys();
  const made = await post("/v1/users", { email_address: [address], password }, keys?.secretKeys[0] ?? "");
  expect(made.status).toBe(200);
  return address;
}

async function codeFor(address: string): Promise<string> {
  const read = async (): Promise<string | undefined> => {
    const { data } = (await (await fetch(`${server.url}/inbox.json`)).json()) as {
      data: { to: string; text: string }[];
    };
    return data.find(({ to }) => to.includes(address))?.text.match(/\b\d{6}\b/)?.[0];
  };
  await expect.poll(read, { timeout: 8000 }).toBeDefined();
  return (await read()) ?? "";
}

async function signIn(page: Page, address: string): Promise<void> {
  await page.getByLabel("Email address").fill(address);
  // A form that is not ready yet takes no Enter.
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
}

const who = (page: Page, text: string) => page.getByRole("heading", { name: text }).waitFor();

describe("an app without pages of its own", () => {
  it("has people sign up, out, in again and look at their account at the hosted pages", async () => {
    const { context, page, problems } = await open();
    const address = "new.person@example.com";
    await page.goto(`${appUrl}/deep?x=1`);
    await who(page, "Nobody");
    await page.getByRole("button", { name: "Up" }).click();
    await page.waitForURL(`${server.url}/sign-up**`);
    await page.getByLabel("Email address").fill(address);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await page.waitForURL("**/verify-email-address**");
    await page.getByLabel("Six-digit code").pressSequentially(await codeFor(address));
    await page.waitForURL(`${appUrl}/deep?x=1`);
    await who(page, address);

    await page.getByRole("button", { name: "Out" }).click();
    await who(page, "Nobody");
    await page.getByRole("button", { name: "In", exact: true }).click();
    await page.waitForURL(`${server.url}/sign-in**`);
    await signIn(page, address);
    await who(page, address);
    expect(new URL(page.url()).origin).toBe(appUrl);

    await page.getByRole("button", { name: "Me" }).click();
    await page.waitForURL(`${server.url}/user**`);
    await page.getByRole("button", { name: "Security" }).click();
    await page.waitForURL("**/user/security");
    await page.getByRole("button", { name: "Open the account menu" }).click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await page.waitForURL(`${server.url}/sign-in**`);
    await page.goto(appUrl);
    await who(page, "Nobody");
    expect(problems).toEqual([]);
    await context.close();
  });

  it("has the same under the other name of this machine", async () => {
    const { context, page, problems } = await open();
    const there = appUrl.replace("localhost", "127.0.0.1");
    const address = await somebody();
    await page.goto(there);
    await page.getByRole("button", { name: "In", exact: true }).click();
    await page.waitForURL(`${server.url.replace("localhost", "127.0.0.1")}/sign-in**`);
    await signIn(page, address);
    await page.waitForURL(`${there}/`);
    await who(page, address);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe("a social login in a popup", () => {
  async function beAda(popup: Page): Promise<void> {
    await popup.getByText("Simulated for development").waitFor();
    const other = popup.getByText("Somebody else");
    if (await other.isVisible()) await other.click();
    await popup.getByLabel("Name", { exact: true }).fill("Ada Lovelace");
    await popup.getByLabel("Email address").fill("ada@example.com");
    await popup.getByRole("button", { name: "Continue", exact: true }).click();
  }

  async function visit(context: BrowserContext, page: Page): Promise<void> {
    await page.goto(appUrl);
    await who(page, "Nobody");
    const [popup] = await Promise.all([
      context.waitForEvent("page"),
      page.getByRole("button", { name: "Window" }).click(),
    ]);
    const closed = popup.waitForEvent("close");
    await beAda(popup);
    await closed;
    await page.waitForURL(`${appUrl}/done`);
    await who(page, "ada@example.com");
  }

  it("signs up, and in again, in the page that opened it", async () => {
    const { context, page, problems } = await open();
    await visit(context, page);
    await page.getByRole("button", { name: "Out" }).click();
    await who(page, "Nobody");
    await visit(context, page);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe("the link of an invitation", () => {
  it("leads to the hosted sign-up page, where it opens the door", async () => {
    const { context, page, problems } = await open();
    const [keys] = await server.keys();
    const invited = await post("/v1/invitations", { email_address: "guest@example.com" }, keys?.secretKeys[0] ?? "");
    const { url } = (await invited.json()) as { url: string };
    await page.goto(url);
    await page.waitForURL(`${server.url}/sign-up**`);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await page.waitForURL(`${server.url}/user`);
    await page.getByText("guest@example.com").first().waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe("a hosted page", () => {
  it("can be typed into by somebody new before the Frontend API answered anything", async () => {
    const address = await somebody();
    const { context, page, problems } = await open();
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(`${server.url}/v1/**`, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${server.url}/sign-in`);
    await page.getByLabel("Email address").fill(address);
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    answer();
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/sign-in");
    expect(problems).toEqual([]);
    await context.close();
  });

  it("goes from /user over signing in and back, and from / to where one belongs", async () => {
    const { context, page, problems } = await open();
    await page.goto(`${server.url}/user/security`);
    await page.waitForURL(`${server.url}/sign-in?**`);
    await signIn(page, await somebody());
    await page.waitForURL(`${server.url}/user/security`);
    await page.getByText("This device").waitFor();
    await page.goto(`${server.url}/`);
    await page.waitForURL(`${server.url}/user`);
    await page.goto(`${server.url}/sign-in`);
    await page.waitForURL(`${server.url}/user`);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("leads people back to no page that is not the app's", async () => {
    const { context, page } = await open();
    for (const address of ["//evil.example/x", "https:evil.example", "https://localhost@evil.example"]) {
      await page.goto(`${server.url}/sign-in?redirect_url=${encodeURIComponent(address)}`);
      expect(page.url()).toBe(`${server.url}/sign-in`);
    }
    await context.close();
  });

  it("says so when its script does not come, with a way to try again", async () => {
    const { context, page } = await open();
    for (const missing of ["**/clerk.browser.js", "**/accounts.browser.js", "**/v1/client**"]) {
      await page.route(missing, (route) => route.abort());
      await page.goto(`${server.url}/sign-in`);
      await page.getByRole("alert").getByText("did not load completely").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.unroute(missing);
      await page.getByRole("link", { name: "Try again" }).click();
      await page.getByLabel("Email address").waitFor();
    }
    await context.close();
  });

  it("speaks the language of its address", async () => {
    const { context, page, problems } = await open();
    await page.goto(`${server.url}/sign-in?locale=ar`);
    await page.getByRole("heading", { name: "تسجيل الدخول" }).waitFor();
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    await page.locator(".cl-footerActionLink").click();
    await page.waitForURL(`${server.url}/sign-up?**locale=ar-SA**`);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("says in that language what the server refuses", async () => {
    const { context, page } = await open();
    await page.goto(`${server.url}/sign-in?locale=ar`);
    await page.getByLabel("البريد الإلكتروني").fill(await somebody());
    await page.getByRole("button", { name: "متابعة", exact: true }).click();
    await page.getByLabel("كلمة المرور", { exact: true }).fill("a wrong secret, 41 words");
    await page.keyboard.press("Enter");
    await page.getByText("كلمة المرور غير صحيحة.").first().waitFor();
    await context.close();
  });

  it("is moved by nothing while it loads", async () => {
    const { context, page } = await open();
    for (const address of ["/sign-in", "/sign-up", "/waitlist"]) {
      await page.goto(server.url + address);
      await page.getByLabel("Email address").waitFor();
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            });
            observer.observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(shift, address).toBe(0);
    }
    await context.close();
  });
});

describe("hosted pages, looked at", () => {
  const pictures = process.env["LATCHKEY_PICTURES"];
  const views = [
    { name: "light-1280", width: 1280, height: 800, colorScheme: "light", query: "" },
    { name: "dark-360", width: 360, height: 740, colorScheme: "dark", query: "" },
    { name: "light-360-rtl", width: 360, height: 740, colorScheme: "light", query: "?locale=ar" },
    { name: "dark-1280-rtl", width: 1280, height: 800, colorScheme: "dark", query: "?locale=ar" },
  ] as const;

  async function look(page: Page, name: string): Promise<void> {
    if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
    expect(await violations(page), name).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, name).toBeLessThanOrEqual(0);
  }

  it.each(views)("have nothing for axe to find: $name", async ({ name, width, height, colorScheme, query }) => {
    const { context, page } = await open({ viewport: { width, height }, colorScheme });
    const visit = async (address: string, ready: string): Promise<void> => {
      await page.goto(server.url + address + query);
      await page.locator(ready).first().waitFor();
      await page.waitForTimeout(350);
      await look(page, `${address.slice(1).replaceAll("/", "-")}-${name}`);
    };
    await visit("/sign-in", ".cl-formButtonPrimary");
    await visit("/sign-up", ".cl-formButtonPrimary");
    await visit("/waitlist", ".cl-formButtonPrimary");
    await visit("/unauthorized-sign-in", ".action");
    await signInQuietly(context, await somebody());
    await visit("/user", ".cl-profileSection");
    await visit("/user/security", ".cl-profileSection");
    await context.close();
  });

  it("have a placeholder of the card's measures, and a sentence where scripts are off", async () => {
    const { context, page } = await open({ viewport: { width: 1280, height: 800 } });
    await page.route("**/*.js", () => {});
    await page.goto(`${server.url}/sign-in`, { waitUntil: "commit" });
    const placeholder = await page.locator(".placeholder").boundingBox();
    await look(page, "placeholder");
    await page.unroute("**/*.js");
    await page.goto(`${server.url}/sign-in`);
    await page.getByLabel("Email address").waitFor();
    const { x, y, width } = (await page.locator(".cl-cardBox").boundingBox()) ?? {};
    expect(placeholder).toMatchObject({ x, y, width });
    await context.close();
    const off = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await off.page.goto(`${server.url}/sign-in`);
    await off.page.locator("noscript .card").waitFor();
    expect(await off.page.locator(".placeholder").isVisible()).toBe(false);
    if (pictures) await off.page.screenshot({ path: path.join(pictures, "no-script.png") });
    await off.context.close();
  });

  /** Signs in without the pages, so that their language does not matter. */
  async function signInQuietly(context: BrowserContext, identifier: string): Promise<void> {
    const answer = await context.request.post(`${server.url}/v1/client/sign_ins`, {
      form: { identifier, password, strategy: "password" },
    });
    expect(answer.ok()).toBe(true);
  }
});
