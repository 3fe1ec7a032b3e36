import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer } from "@latchkey/server/testing";
import { openChromium } from "../support/chromium.ts";
import { startNext, type NextApp } from "../support/next-app.ts";

/* The two tiny examples: the Pages Router, and a single page with Vite. */

const examples = path.resolve(import.meta.dirname, "../../examples");
const email = "small@example.com";
const password = "correct horse battery";

let server: Awaited<ReturnType<typeof startTestServer>>;
let browser: Browser;
let publishableKey: string;
let secretKey: string;

beforeAll(async () => {
  server = await startTestServer();
  const [keys] = await server.keys();
  publishableKey = keys?.instance.publishableKey ?? "";
  secretKey = keys?.secretKeys[0] ?? "";
  await fetch(`${server.url}/v1/users`, {
    method: "POST",
    headers: { authorization: `Bearer ${secretKey}`, "content-type": "application/json" },
    body: JSON.stringify({ email_address: [email], password }),
  });
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function openPage(problems: string[]): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && /hydrat|did not match/i.test(message.text())) problems.push(message.text());
  });
  return page;
}

async function signIn(page: Page): Promise<void> {
  await page.locator("input[name=identifier]").fill(email);
  await page.locator(".cl-formButtonPrimary").click();
  await page.locator("input[name=password]").last().fill(password);
  await page.locator(".cl-formButtonPrimary").click();
}

describe("the Pages Router", () => {
  let app: NextApp;
  beforeAll(async () => {
    app = await startNext(path.join(examples, "next-pages"), {
      NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: publishableKey,
      CLERK_SECRET_KEY: secretKey,
      CLERK_API_URL: server.url,
      NEXT_PUBLIC_CLERK_SIGN_IN_URL: "/sign-in",
    });
  });
  afterAll(() => app?.stop());

  it("knows who asks, on the server, in the page and in its API", async () => {
    const problems: string[] = [];
    const page = await openPage(problems);
    await page.goto(app.url);
    await page.getByRole("heading", { name: "Nobody is signed in" }).waitFor();
    expect(await page.evaluate(() => fetch("/api/me").then((response) => response.status))).toBe(401);
    await page.goto(`${app.url}/sign-in`);
    await signIn(page);
    await page.getByRole("heading", { name: /You are user_/ }).waitFor();
    await page.locator(".cl-userButtonTrigger").waitFor();
    expect(await page.evaluate(() => fetch("/api/me").then((response) => response.status))).toBe(200);
    expect(problems).toEqual([]);
  });
});

describe("a single page with Vite", () => {
  const directory = path.join(examples, "react-vite");
  const vite = path.resolve(examples, "../node_modules/vite/bin/vite.js");
  let url = "";
  let preview: ReturnType<typeof spawn>;
  beforeAll(async () => {
    const env = { ...process.env, VITE_CLERK_PUBLISHABLE_KEY: publishableKey, NODE_ENV: "production" };
    const built = spawnSync(process.execPath, [vite, "build", "--logLevel", "error"], {
      cwd: directory,
      env,
      encoding: "utf8",
    });
    if (built.status !== 0) throw new Error(built.stderr);
    preview = spawn(process.execPath, [vite, "preview", "--port", "0", "--host", "localhost"], {
      cwd: directory,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    url = await new Promise((resolve) => {
      let output = "";
      preview.stdout?.on("data", (chunk: Buffer) => {
        // oxlint-disable-next-line no-control-regex
        output += chunk.toString().replaceAll(/\u001b\[\d+m/g, "");
        const match = /http:\/\/localhost:\d+/.exec(output);
        if (match) resolve(match[0]);
      });
    });
  });
  afterAll(() => {
    preview?.kill();
  });

  it("signs in and stays signed in over a reload", async () => {
    const problems: string[] = [];
    const page = await openPage(problems);
    await page.goto(url);
    await signIn(page);
    await page.getByRole("heading", { name: `Hello, ${email}` }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: `Hello, ${email}` }).waitFor();
    expect(problems).toEqual([]);
  });
});
