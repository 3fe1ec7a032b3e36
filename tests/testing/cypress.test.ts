import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startLatchkey, type Latchkey } from "@latchkey/testing";
import { clerkSetup } from "@latchkey/testing/cypress";
import { openChromium } from "../support/chromium.ts";
import { serveApp } from "./app.ts";

/*
 * The Cypress entry point as its bundler makes it, in a real browser on a real page. Only Cypress itself is played: its
 * commands run at once, and what it would intercept passes through `fetch`.
 */

const root = path.resolve(import.meta.dirname, "../..");

const played = `
const commands = {};
const Cypress = { env: (name) => env[name], Commands: { add: (name, command) => (commands[name] = command) } };
const later = (subject) => ({
  should(check) { return later(subject.then(async (page) => {
    for (let tries = 0; ; tries++) try { check(page); return page; } catch (error) {
      if (tries > 400) throw error;
      await new Promise((done) => setTimeout(done, 20));
    }
  })); },
  then: (options, work) => subject.then(work),
});
const cy = {
  window: () => later(Promise.resolve(window)),
  intercept(pattern, handle) {
    const send = window.fetch;
    window.fetch = async (url, init) => {
      if (!pattern.test(url)) return send(url, init);
      const request = { url: String(url), continue: (change) => (request.change = change) };
      handle(request);
      seen.push(request.url);
      const response = await send(request.url, init);
      const answer = { body: await response.json() };
      request.change(answer);
      return new Response(JSON.stringify(answer.body), response);
    };
  },
};
const seen = [];
Object.assign(window, { Cypress, cy, commands, seen });
testing.addClerkCommands({ Cypress, cy });`;

let latchkey: Latchkey;
let app: Awaited<ReturnType<typeof serveApp>>;
let browser: Browser;
let tab: Page;
let env: Record<string, unknown>;
beforeAll(async () => {
  latchkey = await startLatchkey({
    settings: { attack_protection: { rate_limits: { create_per_ten_seconds: 1 }, bot_protection: { enabled: true } } },
  });
  const bundle = await build({
    entryPoints: [path.join(root, "packages/testing/src/cypress.ts")],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "testing",
    conditions: ["latchkey-source"],
  });
  const { publishableKey, secretKey, url } = latchkey;
  ({ env } = await clerkSetup({
    config: { env: { OF_THE_APP: 1 } },
    options: { publishableKey, secretKey, apiUrl: url, dotenv: false },
  }));
  const script = `(() => { ${bundle.outputFiles[0]?.text}; const env = ${JSON.stringify(env)}; window.testing = testing; ${played} })()`;
  app = await serveApp(publishableKey);
  browser = await openChromium();
  tab = await browser.newPage();
  tab.setDefaultTimeout(8_000);
  await tab.goto(app.url);
  await tab.evaluate(script);
});
afterAll(async () => {
  await browser?.close();
  app?.close();
  await latchkey?.stop();
});

const run = (command: string, ...args: unknown[]) =>
  tab.evaluate(([name, params]) => (window as any).commands[name](...params) as Promise<void>, [
    command,
    args,
  ] as const);
const who = () => tab.locator("#who").textContent();

it("gets its variables into Cypress' environment", () => {
  expect(env).toEqual({
    OF_THE_APP: 1,
    CLERK_FAPI: `127.0.0.1:${new URL(latchkey.url).port}`,
    CLERK_TESTING_TOKEN: expect.any(String),
  });
});

it("signs in and out by command, under the testing token", async () => {
  const { emailAddress, password } = await latchkey.createUser();
  await tab.evaluate(() => (window as any).testing.setupClerkTestingToken());
  await run("clerkSignIn", { strategy: "password", identifier: emailAddress, password });
  expect(await who()).toBe(emailAddress);
  expect(await tab.evaluate(() => window.Clerk.client?.captchaBypass)).toBe(true);
  expect(await tab.evaluate(() => (window as any).seen.join())).toContain("__clerk_testing_token=");
  await run("clerkSignOut", { redirectUrl: "#out" });
  await expect.poll(who).toBe("Nobody");
  await run("clerkSignIn", { strategy: "email_code", identifier: emailAddress });
  expect(await who()).toBe(emailAddress);
});

it("says what stands in the way", async () => {
  await expect(run("clerkSignIn", { strategy: "email_code", identifier: "ann@example.com" })).rejects.toThrow(
    "+clerk_test",
  );
});
