import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startLatchkey, type Latchkey } from "@latchkey/testing";
import { openChromium } from "../support/chromium.ts";
import { startNext, staticRoutes } from "../support/next-app.ts";

/* The examples of both routers, which are built with Turbopack elsewhere, built with webpack. */

const examples = path.resolve(import.meta.dirname, "../../examples");
let latchkey: Latchkey;
let browser: Browser;

beforeAll(async () => {
  latchkey = await startLatchkey();
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await latchkey?.stop();
});

it.each([
  { name: "next-app-router", isStatic: "/", isNot: "/dashboard" },
  { name: "next-pages", isStatic: undefined, isNot: "/" },
])("$name signs in, and is static where it asks for nobody", { timeout: 180_000 }, async (example) => {
  const directory = path.join(examples, example.name);
  const { emailAddress, password } = await latchkey.createUser();
  const app = await startNext(
    directory,
    {
      NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: latchkey.publishableKey,
      CLERK_SECRET_KEY: latchkey.secretKey,
      CLERK_API_URL: latchkey.url,
      NEXT_PUBLIC_CLERK_SIGN_IN_URL: "/sign-in",
      NEXT_PUBLIC_CLERK_SIGN_UP_URL: "/sign-up",
      NEXT_PUBLIC_CLERK_SIGN_IN_FALLBACK_REDIRECT_URL: "/",
      BOOKSHELF_DATABASE: ":memory:",
    },
    ["--webpack"],
  );
  try {
    expect(existsSync(path.join(directory, ".next/server/webpack-runtime.js"))).toBe(true);
    const routes = staticRoutes(directory);
    if (example.isStatic) expect(routes).toContain(example.isStatic);
    expect(routes).not.toContain(example.isNot);
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(20_000);
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
    });
    await page.goto(`${app.url}/sign-in`);
    await page.locator("input[name=identifier]").fill(emailAddress);
    await page.locator(".cl-formButtonPrimary").click();
    await page.locator("input[name=password]").last().fill(password);
    await page.locator(".cl-formButtonPrimary").click();
    await page.locator(".cl-userButtonTrigger").waitFor();
    expect(problems).toEqual([]);
  } finally {
    await app.stop();
  }
});
