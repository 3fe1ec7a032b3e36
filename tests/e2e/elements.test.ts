import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTestServer } from "@latchkey/server/testing";
import { violations } from "../../packages/ui/stories/visit.ts";
import { openChromium } from "../support/chromium.ts";
import { startNext, type NextApp } from "../support/next-app.ts";

/* Sign-in and sign-up in an app's own components: the example with Next.js and Tailwind, a real server and its mails. */

const example = path.resolve(import.meta.dirname, "../../examples/next-elements-shadcn");
const shots = process.env["LATCHKEY_SCREENSHOTS"];
const email = "ada@example.com";
const password = "correct horse battery";

let server: Awaited<ReturnType<typeof startTestServer>>;
let app: NextApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeAll(async () => {
  server = await startTestServer({ settings: { application_name: "Kettle", social: { google: {} } } });
  const [keys] = await server.keys();
  const secretKey = keys?.secretKeys[0] ?? "";
  await fetch(`${server.url}/v1/users`, {
    method: "POST",
    headers: { authorization: `Bearer ${secretKey}`, "content-type": "application/json" },
    body: JSON.stringify({ email_address: [email], password, first_name: "Ada" }),
  });
  app = await startNext(example, {
    NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: keys?.instance.publishableKey ?? "",
    CLERK_SECRET_KEY: secretKey,
    CLERK_API_URL: server.url,
    NEXT_PUBLIC_CLERK_SIGN_IN_URL: "/sign-in",
    NEXT_PUBLIC_CLERK_SIGN_UP_URL: "/sign-up",
  });
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await server?.stop();
});

beforeEach(async () => {
  problems = [];
  context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  if (problems.length > 0) throw new Error(problems.join("\n"));
});

const heading = (name: string) => page.getByRole("heading", { name }).waitFor();
// Next has an alert of its own, outside of the page.
const problem = (text: string | RegExp) =>
  page.getByRole("main").getByRole("alert").filter({ hasText: text }).waitFor();
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

/** Nothing that axe-core would change and no sideways scroll, light and dark, on a desk and on a phone. */
async function look(name: string): Promise<void> {
  for (const [width, colorScheme] of [
    [1280, "light"],
    [1280, "dark"],
    [360, "light"],
    [360, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), `${name}, ${colorScheme} at ${width} pixels`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    if (!shots) continue;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: path.join(shots, `elements-${name}-${width}-${colorScheme}.png`) });
  }
}

/** The code of the newest mail whose subject speaks of `about`. */
async function codeFor(address: string, about = /./): Promise<string> {
  const newest = async () => {
    const { data } = (await (await fetch(`${server.url}/inbox.json`)).json()) as {
      data: { to: string; subject: string }[];
    };
    const subject = data.find((mail) => mail.to === address && about.test(mail.subject))?.subject ?? "";
    return /\d{6}/.exec(subject)?.[0] ?? "";
  };
  await expect.poll(newest, { timeout: 10_000 }).not.toBe("");
  return newest();
}

async function identify(address = email): Promise<void> {
  await page.goto(`${app.url}/sign-in`);
  await page.getByLabel("Email address").fill(address);
  await press("Continue");
}

describe("an app with components of its own", () => {
  it("has the first step in the HTML of the server, where nothing can be sent yet", async () => {
    const visitor = await browser.newContext({ javaScriptEnabled: false });
    const still = await visitor.newPage();
    await still.goto(`${app.url}/sign-in`);
    await still.getByRole("heading", { name: "Sign in to Kettle" }).waitFor();
    expect(await still.getByRole("button", { name: "Continue", exact: true }).isDisabled()).toBe(true);
    await visitor.close();
  });

  it("signs in with a password", async () => {
    await page.goto(`${app.url}/sign-in`);
    await heading("Sign in to Kettle");
    await page.getByRole("button", { name: "Continue", exact: true, disabled: false }).waitFor();
    await look("start");
    await identify("nobody@example.com");
    await problem("There is no account with this identifier.");
    await look("error");
    await identify();
    await heading("Enter your password");
    expect(new URL(page.url()).pathname).toBe("/sign-in/verifications");
    await look("password");
    await page.getByLabel("Password").fill("not it at all");
    await press("Sign in");
    await problem(/password/i);
    await page.getByLabel("Password").fill(password);
    await press("Sign in");
    await heading("Hello, Ada");
    await press("Sign out");
    await heading("Kettle");
  });

  it("keeps its place over a reload, and follows the browser's buttons", async () => {
    await identify();
    await heading("Enter your password");
    await page.reload();
    await heading("Enter your password");
    await press("Another way to sign in");
    await heading("Another way to sign in");
    await look("choose-strategy");
    await page.goBack();
    await heading("Enter your password");
    await page.goBack();
    await heading("Sign in to Kettle");
    await page.goForward();
    await heading("Enter your password");
  });

  it("signs in with a code, which is one field to whoever pastes it", async () => {
    await identify();
    await press("Another way to sign in");
    await press("Send a code by mail");
    await heading("Check your mail");
    await page.getByText(/You can ask again in \d+ s/).waitFor();
    await look("code");
    await page.getByLabel("Code").fill(await codeFor(email));
    await heading("Hello, Ada");
  });

  it("signs up, with a proof of the address", async () => {
    await page.goto(`${app.url}/sign-up`);
    await heading("Join Kettle");
    await page.getByLabel("Email address").fill("eve@example.com");
    await page.getByLabel("Password").fill("short");
    await page.getByText("The password needs at least 8 characters").waitFor();
    await look("sign-up");
    await page.getByLabel("Password").fill(password);
    await press("Sign up");
    await heading("Check your mail");
    expect(new URL(page.url()).pathname).toBe("/sign-up/verifications");
    await look("sign-up-code");
    await page.getByLabel("Code").pressSequentially(await codeFor("eve@example.com"));
    await heading("Hello, eve@example.com");
  });

  it("goes on with Google, as a sign-up where there is no account yet", async () => {
    await page.goto(`${app.url}/sign-in`);
    await press("Continue with Google");
    await page.getByText("Simulated for development").waitFor();
    await page.getByLabel("Name", { exact: true }).fill("Grace Hopper");
    await page.getByLabel("Email address").fill("grace@example.com");
    await press("Continue");
    await heading("Hello, Grace");
  });

  it("says that somebody refused at the provider", async () => {
    await page.goto(`${app.url}/sign-in`);
    await press("Continue with Google");
    await press("Deny access");
    await problem("You did not allow access");
    await heading("Sign in to Kettle");
  });

  it("resets a forgotten password", async () => {
    await identify("eve@example.com");
    await press("Forgot your password?");
    await heading("Forgot your password?");
    await look("forgot-password");
    await press("Reset it by mail");
    await heading("Reset your password");
    await page.getByLabel("Code").fill(await codeFor("eve@example.com", /reset/i));
    await heading("Set a new password");
    await look("reset-password");
    await page.getByLabel("New password").fill("another horse battery");
    await page.getByLabel("Once more").fill("another horse");
    await press("Set and sign in");
    await problem("The passwords are not the same.");
    await page.getByLabel("Once more").fill("another horse battery");
    await press("Set and sign in");
    await heading("Hello, eve@example.com");
  });
});
