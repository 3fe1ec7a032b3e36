// @vitest-environment node
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserScripts } from "../support/browser-scripts.ts";
import { openChromium } from "../support/chromium.ts";
import type { RealServer } from "./real-server.ts";
import { startRealServer } from "./real-server.ts";

/* An application and a satellite of it, at two names that share no cookie, with the browser script on both. */

const password = "a long secret, 42 words";
let server: RealServer;
let browser: Awaited<ReturnType<typeof openChromium>>;
let people = 0;
const apps: { primary: App; satellite: App } = {} as never;

interface App {
  origin: string;
  stop: () => void;
}

/** An empty page of an application, which loads Clerk with the options in its query. */
async function serve(hostname: string, scripts: Map<string, string>, options: () => object): Promise<App> {
  const http = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://app");
    const script = scripts.get(url.pathname);
    const load = { ...options(), satelliteAutoSync: url.searchParams.has("auto") };
    const page = `<!doctype html><title>${hostname}</title><body><script src="/core.js" data-clerk-publishable-key="${server.publishableKey}" data-clerk-domain="${hostname}"></script><script>Clerk.load(${JSON.stringify(load)}).then(() => { document.body.dataset.loaded = "yes"; });</script>`;
    response.writeHead(200, {
      "content-type": `${script === undefined ? "text/html" : "text/javascript"}; charset=utf-8`,
    });
    response.end(script ?? page);
  });
  await new Promise<void>((resolve) => http.listen(0, resolve));
  return {
    origin: `http://${hostname}:${(http.address() as AddressInfo).port}`,
    stop: () => {
      http.closeAllConnections();
      http.close();
    },
  };
}

beforeAll(async () => {
  const { core, components } = await browserScripts();
  const scripts = new Map([...components, ["/core.js", core]]);
  server = await startRealServer();
  apps.primary = await serve("127.0.0.1", scripts, () => ({
    signInUrl: "/sign-in",
    allowedRedirectOrigins: [apps.satellite.origin],
  }));
  apps.satellite = await serve("shop.localhost", scripts, () => ({
    isSatellite: true,
    signInUrl: `${apps.primary.origin}/sign-in`,
  }));
  browser = await openChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  apps.primary?.stop();
  apps.satellite?.stop();
  await server?.stop();
});

/** Goes to a page and waits until Clerk has loaded on the one where that ends. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await settled(page);
}
const settled = (page: Page) => page.locator("body[data-loaded]").waitFor({ state: "attached" });
const userOf = (page: Page): Promise<string | undefined> => page.evaluate(() => (window as any).Clerk.user?.id);

async function newPerson(): Promise<string> {
  const address = `satellite${++people}@example.com`;
  await server.bapi("POST", "/users", { email_address: [address], password });
  return address;
}

async function signIn(page: Page, identifier: string): Promise<void> {
  await page.evaluate(
    async ([name, secret]) => {
      const { Clerk } = window as any;
      const { createdSessionId } = await Clerk.client.signIn.create({ identifier: name, password: secret });
      await Clerk.setActive({ session: createdSessionId });
    },
    [identifier, password],
  );
}
const signOut = (page: Page) =>
  page.evaluate(() => (window as any).Clerk.signOut(() => {}, { redirectUrl: location.href }));

async function open(): Promise<{ context: BrowserContext; primary: Page; satellite: Page; problems: string[] }> {
  const context = await browser.newContext();
  const [primary, satellite] = [await context.newPage(), await context.newPage()];
  const problems: string[] = [];
  for (const page of [primary, satellite]) page.on("pageerror", (error) => problems.push(error.message));
  return { context, primary, satellite, problems };
}

describe("a satellite", () => {
  it("is signed in, and out, with its primary", async () => {
    const { context, primary, satellite, problems } = await open();
    await visit(primary, `${apps.primary.origin}/`);
    await signIn(primary, await newPerson());
    const user = await userOf(primary);
    expect(user).toMatch(/^user_/);

    await visit(satellite, `${apps.satellite.origin}/cart?auto=1`);
    expect(satellite.url()).toBe(`${apps.satellite.origin}/cart?auto=1`);
    expect(await userOf(satellite)).toBe(user);
    const token = await satellite.evaluate(() => (window as any).Clerk.session.getToken({ skipCache: true }));
    expect(token.split(".")).toHaveLength(3);

    await signOut(primary);
    await visit(satellite, `${apps.satellite.origin}/cart?auto=1`);
    expect(await userOf(satellite)).toBeUndefined();

    await visit(primary, `${apps.primary.origin}/`);
    await signIn(primary, await newPerson());
    await visit(satellite, `${apps.satellite.origin}/cart?auto=1`);
    expect(await userOf(satellite)).toBe(await userOf(primary));
    await signOut(satellite);
    await visit(primary, `${apps.primary.origin}/`);
    expect(await userOf(primary)).toBeUndefined();
    expect(problems).toEqual([]);
    await context.close();
  });

  it("leaves its visitors alone unless told otherwise, sends them to the primary to sign in, and takes them back", async () => {
    const { context, satellite: page, problems } = await open();
    const cart = `${apps.satellite.origin}/cart`;
    const navigations: string[] = [];
    page.on("framenavigated", (frame) => navigations.push(frame.url()));
    await visit(page, cart);
    expect(navigations).toEqual([cart]);
    expect(await userOf(page)).toBeUndefined();

    await page.evaluate(() => void (window as any).Clerk.redirectToSignIn());
    await page.waitForURL(`${apps.primary.origin}/sign-in**`);
    await settled(page);
    const back = new URL(page.url()).searchParams.get("redirect_url");
    expect(back).toBe(`${cart}?__clerk_synced=false`);
    await signIn(page, await newPerson());
    const user = await userOf(page);
    await page.evaluate(() => void (window as any).Clerk.redirectToAfterSignIn());
    await page.waitForURL(cart);
    await settled(page);
    expect(await userOf(page)).toBe(user);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("asks once: whom the primary does not know either stays a stranger", async () => {
    const { context, satellite: page } = await open();
    const pages: string[] = [];
    page.on("framenavigated", (frame) => pages.push(new URL(frame.url()).origin));
    await visit(page, `${apps.satellite.origin}/?auto=1`);
    expect(await userOf(page)).toBeUndefined();
    expect(pages.filter((origin, index) => origin !== pages[index - 1])).toEqual([
      apps.satellite.origin,
      apps.primary.origin,
      apps.satellite.origin,
    ]);
    await context.close();
  });
});
