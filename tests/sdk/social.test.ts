// @vitest-environment node
import { startTestServer } from "@latchkey/server/testing";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../../packages/ui/stories/visit.ts";
import { openChromium } from "../support/chromium.ts";
import { serveApp } from "./browser-app/serve-app.ts";

/* Social login as people meet it: our components in Chromium, the server at another port, the simulator as provider. */

let server: Awaited<ReturnType<typeof startTestServer>>;
let app: Awaited<ReturnType<typeof serveApp>>;
let browser: Browser;
beforeAll(async () => {
  server = await startTestServer({ settings: { social: { google: {}, github: {} } } });
  const [keys] = await server.keys();
  app = await serveApp(keys?.instance.publishableKey ?? "");
  browser = await openChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  app?.stop();
  await server?.stop();
});

async function openBrowser(): Promise<{ context: BrowserContext; page: Page; problems: string[] }> {
  const context = await browser.newContext();
  const problems: string[] = [];
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
  });
  return { context, page, problems };
}

const provider = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(name) });

/** Fills in the form of the simulated provider. */
async function be(page: Page, person: { name: string; address: string; isVerified?: boolean }): Promise<void> {
  await page.getByText("Simulated for development").waitFor();
  const other = page.getByText("Somebody else");
  if (await other.isVisible()) await other.click();
  expect(await page.getByRole("button", { name: "Deny access" }).isVisible()).toBe(true);
  await page.getByLabel("Name", { exact: true }).fill(person.name);
  await page.getByLabel("Email address").fill(person.address);
  if (person.isVerified === false) await page.getByLabel("The provider has verified this address").uncheck();
  await page.getByRole("button", { name: "Continue", exact: true }).click();
}

describe("with social providers and no network", () => {
  it("signs up on the sign-in page, and in again as somebody from the list", async () => {
    const { context, page, problems } = await openBrowser();
    await page.goto(`${app.origin}/sign-in`);
    await provider(page, "Google").click();
    await be(page, { name: "Ada Lovelace", address: "ada@example.com" });
    await page.getByText("Hello, ada@example.com").waitFor();
    expect(page.url()).toBe(`${app.origin}/`);
    await page.getByRole("button", { name: "Leave" }).click();
    await page.getByText("Hello, stranger").waitFor();
    await page.goto(`${app.origin}/sign-in`);
    await provider(page, "Google").click();
    await page.getByRole("button", { name: /Continue as Ada Lovelace/ }).click();
    await page.getByText("Hello, ada@example.com").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it("shows that somebody refused, and lets them try again", async () => {
    const { context, page, problems } = await openBrowser();
    await page.goto(`${app.origin}/sign-up`);
    await provider(page, "GitHub").click();
    await page.getByRole("button", { name: "Deny access" }).click();
    await page.getByText("You did not give access").waitFor();
    expect(page.url()).toContain(`${app.origin}/sign-up`);
    await provider(page, "GitHub").click();
    await be(page, { name: "Grace Hopper", address: "grace@example.com" });
    await page.getByText("Hello, grace@example.com").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it("asks for a code where the provider does not vouch for the address", async () => {
    const { context, page, problems } = await openBrowser();
    await page.goto(`${app.origin}/sign-in`);
    await provider(page, "Google").click();
    await be(page, { name: "", address: "joan+clerk_test@example.com", isVerified: false });
    await page.locator("input[autocomplete='one-time-code']").pressSequentially("424242");
    await page.getByText("Hello, joan+clerk_test@example.com").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it("connects a second provider in the profile", async () => {
    const { context, page, problems } = await openBrowser();
    await page.goto(`${app.origin}/sign-in`);
    await provider(page, "Google").click();
    await be(page, { name: "Mary Jackson", address: "mary@example.com" });
    await page.getByText("Hello, mary@example.com").waitFor();
    const [url] = await Promise.all([
      page.waitForURL(/\/simulator\//).then(() => page.url()),
      page.evaluate(async () => {
        const account = await window.Clerk!.user!.createExternalAccount({
          strategy: "oauth_github",
          redirectUrl: location.href,
        });
        location.href = account.verification!.externalVerificationRedirectURL!.href;
      }),
    ]);
    expect(url).toContain("/github/");
    await be(page, { name: "Mary", address: "mary@work.example.com" });
    await page.getByText("Hello, mary@example.com").waitFor();
    const providers = await page.evaluate(() =>
      window.Clerk!.user!.verifiedExternalAccounts.map((one) => one.provider),
    );
    expect(providers).toEqual(["google", "github"]);
    expect(problems).toEqual([]);
    await context.close();
  });
});

it.each(["light", "dark"] as const)(
  "the page of the simulated provider has nothing that axe-core would change, %s",
  async (scheme) => {
    // Only axe-core needs a script there.
    const context = await browser.newContext({
      bypassCSP: true,
      colorScheme: scheme,
      viewport: { width: 900, height: 820 },
    });
    const page = await context.newPage();
    await page.goto(`${app.origin}/sign-in`);
    await provider(page, "Google").click();
    await page.getByText("Simulated for development").waitFor();
    expect(await violations(page)).toEqual([]);
    const shots = process.env["LATCHKEY_SCREENSHOTS"];
    if (shots) await page.screenshot({ path: `${shots}/simulator-${scheme}.png` });
    await context.close();
  },
);
