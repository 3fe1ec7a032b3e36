import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer } from "@latchkey/server/testing";
import { browserScripts } from "../../tools/build-scripts.ts";
import { openChromium } from "../support/chromium.ts";
import { serveScripts } from "../support/next-app.ts";

/* Clerk's own browser code, which knows Turnstile alone, passes our challenges by way of our script. */

const generations = [
  { name: "clerk-js 5.127.2", directory: "next-6", clerkJs: "5.127.2" },
  { name: "clerk-js 6.29.3", directory: "next-7", clerkJs: "6.29.3" },
] as const;

const bot_protection = { enabled: true, difficulty: 20, challenge_after_attempts: 2 };

/** A page that brings Clerk's browser code along, with and without our script before it. */
async function servePage(clerkScript: string, publishableKey: string, proxyUrl: string) {
  const captcha = (await browserScripts()).get("clerk-js-6/captcha.browser.js");
  const http = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://page");
    if (pathname === "/captcha.browser.js") {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(captcha);
      return;
    }
    const ours = pathname === "/without" ? "" : `<script src="/captcha.browser.js"></script>`;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><title>Page</title>
${ours}<body><div id="clerk-captcha"></div>
<script src="${clerkScript}" data-clerk-publishable-key="${publishableKey}" data-clerk-proxy-url="${proxyUrl}"></script>
<script>Clerk.load({ telemetry: false }).then(() => (document.title = "Loaded"))</script>`);
  });
  await new Promise<void>((resolve) => {
    http.listen(0, resolve);
  });
  return { url: `http://localhost:${(http.address() as AddressInfo).port}`, http };
}

describe.each(generations)("@clerk/$name", ({ directory, clerkJs }) => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  let scripts: Awaited<ReturnType<typeof serveScripts>>;
  let app: Awaited<ReturnType<typeof servePage>>;
  let browser: Browser;
  beforeAll(async () => {
    server = await startTestServer({ settings: { attack_protection: { bot_protection } } });
    scripts = await serveScripts(path.join(import.meta.dirname, directory));
    const [keys] = await server.keys();
    const script = `${scripts.url}/npm/@clerk/clerk-js@${clerkJs}/dist/clerk.browser.js`;
    app = await servePage(script, keys?.instance.publishableKey ?? "", server.url);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    app?.http.closeAllConnections();
    app?.http.close();
    scripts?.close();
    await server?.stop();
  });

  async function open(pathname = "/"): Promise<{ page: Page; outside: string[] }> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const outside: string[] = [];
    await context.route(
      ({ hostname }) => hostname !== "localhost" && hostname !== "127.0.0.1",
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
    await page.goto(app.url + pathname);
    await page.waitForFunction(() => document.title === "Loaded");
    return { page, outside };
  }

  const signUp = (page: Page, emailAddress: string) =>
    page.evaluate(async (address) => {
      const { client } = (window as any).Clerk;
      try {
        await client.signUp.create({ emailAddress: address, password: "correct horse battery" });
        await client.signUp.prepareEmailAddressVerification({ strategy: "email_code" });
        return (await client.signUp.attemptEmailAddressVerification({ code: "424242" })).status as string;
      } catch (error) {
        return (error as any).errors?.[0]?.code ?? String(error);
      }
    }, emailAddress);

  it("signs up with our script, and asks nobody else", async () => {
    const { page, outside } = await open();
    expect(await signUp(page, "with+clerk_test@example.com")).toBe("complete");
    expect(outside).toEqual([]);
    await page.context().close();
  });

  it("signs nobody up without it", async () => {
    const { page } = await open("/without");
    expect(await signUp(page, "without+clerk_test@example.com")).toBe("captcha_invalid");
    await page.context().close();
  });
});
