// @vitest-environment node
import { startLatchkey, type Latchkey } from "@latchkey/testing";
import { Secret, TOTP } from "otpauth";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChromium } from "../support/chromium.ts";
import { addVirtualAuthenticator } from "../support/virtual-authenticator.ts";
import { serveApp } from "./browser-app/serve-app.ts";

/* Second factors, passkeys and proving oneself again, on the screens, against a real server. */

const password = "a long secret, 42 words";
const factors = { authenticator_app: true, backup_code: true };
const settings = {
  identifiers: { username: { enabled: true } },
  multi_factor: factors,
  passkeys: { enabled: true },
  session: { reverification: true },
};
const ELEVEN_MINUTES = 11 * 60_000;

let latchkey: Latchkey;
let app: Awaited<ReturnType<typeof serveApp>>;
let browser: Browser;
let people = 0;
/** The server's time, ahead of the browser's. */
let ahead = 0;

beforeAll(async () => {
  latchkey = await startLatchkey({ settings });
  app = await serveApp(latchkey.publishableKey);
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  app?.stop();
  await latchkey?.stop();
});

const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead });

async function openPage(): Promise<{ page: Page; problems: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  return { page, problems };
}

async function signUp(page: Page): Promise<string> {
  const address = `careful${++people}@example.com`;
  await page.goto(`${app.origin}/sign-up`);
  await page.getByLabel("Email address").fill(address);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await page.getByLabel("Six-digit code").fill(await latchkey.codeFor(address));
  return address;
}

async function openSecurity(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open the account menu" }).click();
  await page.getByRole("button", { name: "Manage account" }).click();
  await page.getByRole("button", { name: "Security" }).click();
}

/** Goes through the wizard of an authenticator app; returns its key and the backup codes. */
async function setUpApp(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole("button", { name: "I cannot scan it" }).click();
  const secret = (await page.locator(".lk-copyable code").first().textContent()) ?? "";
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await page.getByLabel("Six-digit code").fill(codeOf(secret));
  const list = page.locator(".lk-codes code");
  await list.first().waitFor();
  return { secret, codes: await list.allTextContents() };
}

describe("a user who takes care", () => {
  it("sets up an app and a passkey, proves themselves later on, and gets in with a backup code", async () => {
    const { page, problems } = await openPage();
    const address = await signUp(page);
    await page.getByText(`Hello, ${address}`).waitFor();

    await openSecurity(page);
    await page.getByRole("button", { name: "Add two-step verification" }).click();
    await page.getByRole("button", { name: "Authenticator app" }).click();
    const { secret, codes } = await setUpApp(page);
    expect(new Set(codes).size).toBeGreaterThanOrEqual(8);
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Actions for Authenticator app" }).waitFor();

    await addVirtualAuthenticator(page);
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByRole("button", { name: /^Actions for .*Chrome/ }).waitFor();

    await latchkey.clock.advance(ELEVEN_MINUTES);
    ahead = ELEVEN_MINUTES;
    await page.getByRole("button", { name: "Account", exact: true }).click();
    await page.getByRole("button", { name: "Set a username" }).click();
    await page.getByRole("textbox", { name: "Username" }).fill(`careful${people}`);
    await page.getByRole("button", { name: "Save" }).click();
    const dialog = page.getByRole("dialog", { name: "Prove that it is you" });
    await dialog.getByLabel("Six-digit code").fill(codeOf(secret));
    await page.getByText(`careful${people}`, { exact: true }).first().waitFor();
    expect(await dialog.count()).toBe(0);

    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Leave" }).click();
    await page.getByText("Hello, stranger").waitFor();
    await page.goto(`${app.origin}/sign-in`);
    await page.getByLabel("Email address or username").fill(address);
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    const another = page.getByRole("button", { name: "Try another way" });
    await another.click();
    await page.getByRole("button", { name: "Use your password" }).click();
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await page.getByLabel("Six-digit code").waitFor();
    await another.click();
    await page.getByRole("button", { name: "Use a backup code" }).click();
    await page.getByLabel("Backup code").fill(codes[0] ?? "");
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await page.getByText(`Hello, ${address}`).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it("has to set up a second factor before the first session begins, where the instance says so", async () => {
    await latchkey.apply({ ...settings, multi_factor: { ...factors, required: true } });
    const { page, problems } = await openPage();
    const address = await signUp(page);
    await page.getByText("Set up two-step verification").waitFor();
    await page.getByText("Hello, stranger").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Authenticator app" }).click();
    await setUpApp(page);
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await page.getByText(`Hello, ${address}`).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
