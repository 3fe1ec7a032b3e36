import { createRequire } from "node:module";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startLatchkey, type Latchkey } from "@latchkey/testing";
import * as cypress from "@latchkey/testing/cypress";
import * as playwright from "@latchkey/testing/playwright";
import { openChromium } from "../support/chromium.ts";
import { serveApp } from "../testing/app.ts";

/* Clerk's own testing package against our server, and the names that ours has to have. */

const require = createRequire(path.join(import.meta.dirname, "testing-2/package.json"));
const official = require("@clerk/testing/playwright") as typeof playwright;

let latchkey: Latchkey;
let app: Awaited<ReturnType<typeof serveApp>>;
let browser: Browser;
const environment = { ...process.env };
beforeAll(async () => {
  latchkey = await startLatchkey({
    settings: { attack_protection: { rate_limits: { create_per_ten_seconds: 1 }, bot_protection: { enabled: true } } },
  });
  Object.assign(process.env, latchkey.env);
  app = await serveApp(latchkey.publishableKey);
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  app?.close();
  await latchkey?.stop();
  process.env = environment;
});

it("gets a testing token that lifts our limits", async () => {
  await official.clerkSetup({ dotenv: false });
  expect(process.env["CLERK_FAPI"]).toBe(`127.0.0.1:${new URL(latchkey.url).port}`);
  const statuses = async (query: string): Promise<number[]> => {
    const found: number[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      const body = new URLSearchParams({ identifier: "nobody@example.com" });
      found.push((await fetch(`${latchkey.url}/v1/client/sign_ins?${query}`, { method: "POST", body })).status);
    }
    return found;
  };
  expect(await statuses("")).toContain(429);
  expect(await statuses(`__clerk_testing_token=${process.env["CLERK_TESTING_TOKEN"]}`)).toEqual([422, 422, 422, 422]);
});

it("gets a testing token that takes the place of a challenge against bots", async () => {
  const signUp = async (query: string) => {
    const body = new URLSearchParams({
      email_address: "new+clerk_test@example.com",
      password: "a long secret, 42 words",
    });
    return (await fetch(`${latchkey.url}/v1/client/sign_ups?${query}`, { method: "POST", body })).json();
  };
  expect(await signUp("")).toMatchObject({ errors: [{ code: "captcha_missing_token" }] });
  expect(await signUp(`__clerk_testing_token=${process.env["CLERK_TESTING_TOKEN"]}`)).toMatchObject({
    client: { captcha_bypass: true },
    response: { status: "missing_requirements" },
  });
});

it("signs in and out on a page with our browser SDK", async () => {
  const { emailAddress, password } = await latchkey.createUser();
  const page = await browser.newPage();
  await latchkey.clock.advance(20_000);
  await page.goto(app.url);
  const signInParams = { strategy: "password", identifier: emailAddress, password } as const;
  await official.clerk.signIn({ page, signInParams });
  expect(await page.locator("#who").textContent()).toBe(emailAddress);
  await official.clerk.signOut({ page });
  await official.clerk.loaded({ page });
  expect(await page.locator("#who").textContent()).toBe("Nobody");
  await page.close();
});

it.each([
  ["playwright", playwright],
  ["cypress", cypress],
])("ours has every name of ./%s", (entry, ours) => {
  const names = Object.keys(require(`@clerk/testing/${entry}`) as object);
  expect(names).toContain("clerkSetup");
  expect(Object.keys(ours)).toEqual(expect.arrayContaining(names));
});
