import path from "node:path";
import type { Browser } from "playwright-core";
import { startLatchkey, type Latchkey } from "@latchkey/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveApp } from "../sdk/browser-app/serve-app.ts";
import { openChromium } from "../support/chromium.ts";

/* Our React SDK on a page with React 18, in its strict mode and without a framework. */

const password = "a long secret, 42 words";
let latchkey: Latchkey;
let app: Awaited<ReturnType<typeof serveApp>>;
let browser: Browser;

beforeAll(async () => {
  latchkey = await startLatchkey();
  app = await serveApp(latchkey.publishableKey, { react: path.join(import.meta.dirname, "next-14/node_modules") });
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  app?.stop();
  await latchkey?.stop();
});

it("signs up, shows the menu and the profile, signs out and in again, and React has nothing to say", async () => {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(20_000);
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(error.message));
  page.on("console", (message) => {
    if (/error|warning/.test(message.type()) && !/status of 4\d\d/.test(message.text())) said.push(message.text());
  });
  const next = () => page.getByRole("button", { name: "Continue", exact: true }).click();
  const address = "eighteen@example.com";
  await page.goto(`${app.origin}/sign-up`);
  await page.getByLabel("Email address").fill(address);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await next();
  await page.getByLabel("Six-digit code").fill(await latchkey.codeFor(address));
  await page.getByText(`Hello, ${address}`).waitFor();
  await page.getByRole("button", { name: "Open the account menu" }).click();
  await page.getByRole("button", { name: "Manage account" }).click();
  await page.getByRole("button", { name: "Security" }).click();
  await page.getByRole("heading", { name: "Security" }).waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Leave" }).click();
  await page.getByText("Hello, stranger").waitFor();
  await page.getByRole("button", { name: "Open sign-in" }).click();
  await page.getByRole("dialog").getByLabel("Email address").fill(address);
  await next();
  await page.getByRole("dialog").getByLabel("Password", { exact: true }).fill(password);
  await next();
  await page.getByText(`Hello, ${address}`).waitFor();
  expect(await page.evaluate("REACT_VERSION")).toMatch(/^18\./);
  expect(said).toEqual([]);
});
