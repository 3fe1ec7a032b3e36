import { cp, rm } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer } from "@latchkey/server/testing";
import { openChromium } from "../support/chromium.ts";
import { installSdk } from "../support/compile-sdk.ts";
import { startNext, staticRoutes, type NextApp } from "../support/next-app.ts";

/* Our Next.js SDK in the majors of Next before the newest, which the example has: one app with both routers, built for production. */

const source = path.join(import.meta.dirname, "next-older");
const email = "older@example.com";
const password = "correct horse battery";

let server: Awaited<ReturnType<typeof startTestServer>>;
let browser: Browser;
let keys: { publishableKey: string; secretKey: string };

beforeAll(async () => {
  server = await startTestServer();
  const [first] = await server.keys();
  keys = { publishableKey: first?.instance.publishableKey ?? "", secretKey: first?.secretKeys[0] ?? "" };
  await fetch(`${server.url}/v1/users`, {
    method: "POST",
    headers: { authorization: `Bearer ${keys.secretKey}`, "content-type": "application/json" },
    body: JSON.stringify({ email_address: [email], password }),
  });
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each([
  { name: "Next 14 with React 18", folder: "next-14" },
  { name: "Next 15 with React 19", folder: "next-15" },
])("$name", ({ folder }) => {
  const directory = path.join(import.meta.dirname, folder, "app");
  const problems: string[] = [];
  let app: NextApp;
  let page: Page;
  const ask = (route: string): Promise<{ userId: string | null; email?: string | null }> =>
    page.evaluate(async (url) => (await fetch(url)).json(), route);

  beforeAll(async () => {
    await rm(directory, { recursive: true, force: true });
    await cp(source, directory, { recursive: true });
    await installSdk(directory);
    app = await startNext(directory, {
      NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: keys.publishableKey,
      CLERK_SECRET_KEY: keys.secretKey,
      CLERK_API_URL: server.url,
      NEXT_PUBLIC_CLERK_SIGN_IN_URL: "/sign-in",
    });
    page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && /hydrat|did not match/i.test(message.text())) problems.push(message.text());
    });
  });
  afterAll(() => app?.stop());

  it("leaves a page static that asks for nobody", async () => {
    const routes = staticRoutes(directory);
    expect(routes).toContain("/");
    expect(routes).not.toContain("/dashboard");
    await page.goto(app.url);
    await page.getByRole("heading", { name: "the same for everybody" }).waitFor();
  });

  it("knows that nobody is signed in", async () => {
    expect(await ask("/api/me")).toEqual({ userId: null, email: null });
    expect(await ask("/api/legacy")).toEqual({ userId: null });
  });

  it("sends visitors of a protected page to sign in, and back to it", async () => {
    for (const route of ["/legacy", "/dashboard"]) {
      await page.goto(app.url + route);
      const { pathname, searchParams } = new URL(page.url());
      expect([pathname, searchParams.get("redirect_url")]).toEqual(["/sign-in", app.url + route]);
    }
    await page.locator("input[name=identifier]").fill(email);
    await page.locator(".cl-formButtonPrimary").click();
    await page.locator("input[name=password]").last().fill(password);
    await page.locator(".cl-formButtonPrimary").click();
    await page.waitForURL(`${app.url}/dashboard`);
    expect(await page.getByTestId("user").textContent()).toMatch(/^user_\w+ at localhost:\d+$/);
    await page.locator(".cl-userButtonTrigger").waitFor();
  });

  it("tells both routers and their routes who asks", async () => {
    const { userId, email: address } = await ask("/api/me");
    expect([userId, address]).toEqual([expect.stringMatching(/^user_/), email]);
    expect(await ask("/api/legacy")).toEqual({ userId });
    const answer = await page.goto(`${app.url}/legacy`);
    const html = (await answer?.text())?.replaceAll("<!-- -->", "");
    expect(html).toContain(`${userId} and ${userId}`);
    await page.waitForFunction(() => (window as any).Clerk?.loaded);
    expect(await page.getByTestId("user").textContent()).toBe(`${userId} and ${userId}`);
  });

  it("signs in through the app's own components", async () => {
    const said: string[] = [];
    const own = await (await browser.newContext()).newPage();
    own.setDefaultTimeout(20_000);
    own.on("pageerror", (error) => said.push(error.message));
    own.on("console", (message) => {
      // The browser's own note of an answer that refuses is none of ours.
      if (/error|warning/.test(message.type()) && !/status of 4\d\d/.test(message.text())) said.push(message.text());
    });
    const answer = await own.goto(`${app.url}/elements`);
    expect(await answer?.text()).toMatch(/<input(?=[^>]* name="identifier")/);
    await own.getByLabel("Address").fill("nobody@example.com");
    await own.getByRole("button", { name: "Go on" }).click();
    await own.locator("form [role=alert]", { hasText: /\w/ }).first().waitFor();
    await own.getByLabel("Address").fill(email);
    await own.getByRole("button", { name: "Go on" }).click();
    await own.getByRole("heading", { name: `Password of ${email}` }).waitFor();
    await own.getByLabel("Password").fill(password);
    await own.getByRole("button", { name: "Sign in" }).click();
    await own.locator(".cl-userButtonTrigger").waitFor();
    expect(new URL(own.url()).pathname).toBe("/");
    expect(said).toEqual([]);
    await own.context().close();
  });

  it("meets no error on the way", () => {
    expect(problems).toEqual([]);
  });
});
