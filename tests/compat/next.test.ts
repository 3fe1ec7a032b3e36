import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer } from "@latchkey/server/testing";
import { openChromium } from "../support/chromium.ts";
import { serveScripts, startNext, type NextApp } from "../support/next-app.ts";

/* Clerk's own Next.js SDKs with their own browser code and components, in a real browser, against a Latchkey server. */

const generations = [
  { name: "nextjs 6.39.6 with clerk-js 5.127.2", directory: "next-6", clerkJs: "5.127.2", ui: undefined },
  { name: "nextjs 7.8.0 with clerk-js 6.29.3 and ui 1.30.6", directory: "next-7", clerkJs: "6.29.3", ui: "1.30.6" },
] as const;

const password = "correct horse battery";

describe.each(generations)("@clerk/$name", ({ directory, clerkJs, ui }) => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  let scripts: Awaited<ReturnType<typeof serveScripts>>;
  let app: NextApp;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    const folder = path.join(import.meta.dirname, directory);
    server = await startTestServer({ settings: { session: { token_lifetime_in_seconds: 30 } } });
    scripts = await serveScripts(folder);
    const [keys] = await server.keys();
    app = await startNext(folder, {
      NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: keys?.instance.publishableKey ?? "",
      CLERK_SECRET_KEY: keys?.secretKeys[0] ?? "",
      CLERK_API_URL: server.url,
      NEXT_PUBLIC_CLERK_PROXY_URL: server.url,
      NEXT_PUBLIC_CLERK_JS_URL: `${scripts.url}/npm/@clerk/clerk-js@${clerkJs}/dist/clerk.browser.js`,
      ...(ui ? { NEXT_PUBLIC_CLERK_UI_URL: `${scripts.url}/npm/@clerk/ui@${ui}/dist/ui.browser.js` } : {}),
      NEXT_PUBLIC_CLERK_TELEMETRY_DISABLED: "1",
      NEXT_PUBLIC_CLERK_SIGN_IN_URL: "/sign-in",
      NEXT_PUBLIC_CLERK_SIGN_UP_URL: "/sign-up",
      NEXT_PUBLIC_CLERK_SIGN_IN_FALLBACK_REDIRECT_URL: "/dashboard",
      NEXT_PUBLIC_CLERK_SIGN_UP_FALLBACK_REDIRECT_URL: "/dashboard",
    });
    browser = await openChromium();
    const context = await browser.newContext();
    page = await context.newPage();
    page.on("pageerror", (error) => problems.push(error.message));
    page.setDefaultTimeout(20_000);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    scripts?.close();
    await server?.stop();
  });

  const email = "compat@example.com";

  it("signs up with a code from the inbox and lands where the app says", async () => {
    await page.goto(`${app.url}/sign-up`);
    await page.locator("input[name=emailAddress]").fill(email);
    await page.locator("input[name=password]").fill(password);
    await page.locator(".cl-formButtonPrimary").click();
    await page.locator("input[autocomplete='one-time-code'], input[data-input-otp]").first().waitFor();
    await expect.poll(async () => (await inbox(server.url)).length, { timeout: 20_000 }).toBe(1);
    const [mail] = await inbox(server.url);
    await page
      .locator("input[autocomplete='one-time-code'], input[data-input-otp]")
      .first()
      .pressSequentially(/\d{6}/.exec(mail?.subject ?? "")?.[0] ?? "");
    await page.waitForURL(`${app.url}/dashboard`);
    expect(await page.getByTestId("email").textContent()).toBe(email);
  });

  it("keeps the session over a reload, on the server and in the browser", async () => {
    await page.reload();
    const userId = await page.getByTestId("user").textContent();
    expect(userId).toMatch(/^user_/);
    await page.waitForFunction(() => (window as any).Clerk?.user);
    expect(await page.evaluate(() => (window as any).Clerk.user.id)).toBe(userId);
  });

  it("refreshes the token", async () => {
    const first = await page.evaluate(() => (window as any).Clerk.session.getToken({ skipCache: true }));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const second = await page.evaluate(() => (window as any).Clerk.session.getToken({ skipCache: true }));
    expect(second).not.toBe(first);
    expect((await page.evaluate(() => fetch("/api/me").then((response) => response.json()))).userId).toMatch(/^user_/);
  });

  it("recovers by a handshake when the session cookie is gone", async () => {
    const cookies = await page.context().cookies();
    await page.context().clearCookies({ name: /^__session/ });
    expect(cookies.some((cookie) => cookie.name === "__session")).toBe(true);
    await page.goto(`${app.url}/dashboard`);
    expect(new URL(page.url()).pathname).toBe("/dashboard");
    expect(await page.getByTestId("email").textContent()).toBe(email);
  });

  it("signs out", async () => {
    await page.waitForFunction(() => (window as any).Clerk?.loaded);
    await page.evaluate(() => (window as any).Clerk.signOut());
    await expect
      .poll(() => page.evaluate(() => fetch("/api/me").then((response) => response.json())).catch(() => undefined), {
        timeout: 20_000,
      })
      .toMatchObject({ userId: null });
    await page.goto(`${app.url}/dashboard`);
    await page.waitForURL(/\/sign-in/);
  });

  it("signs in with the password and returns to the protected page", async () => {
    await page.locator("input[name=identifier]").fill(email);
    await page.locator(".cl-formButtonPrimary").click();
    await page.locator("input[name=password]").fill(`${password} no`);
    await page.locator(".cl-formButtonPrimary").click();
    await page.locator(".cl-formFieldErrorText").first().waitFor();
    await page.locator("input[name=password]").fill(password);
    await page.locator(".cl-formButtonPrimary").click();
    await page.waitForURL(`${app.url}/dashboard`);
    expect(await page.getByTestId("email").textContent()).toBe(email);
  });

  it("meets no error on the way", () => {
    expect(problems).toEqual([]);
  });
});

async function inbox(url: string): Promise<{ subject: string }[]> {
  const response = await fetch(`${url}/inbox.json`);
  return ((await response.json()) as { data: { subject: string }[] }).data;
}
