// @vitest-environment node
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EnvironmentJSON } from "@latchkey/shared/wire/fapi";
import { readEnvironment } from "@latchkey/ui";
import { browserScripts } from "../support/browser-scripts.ts";
import { openChromium } from "../support/chromium.ts";
import type { RealServer } from "./real-server.ts";
import { startRealServer } from "./real-server.ts";

/** A page without a framework: two script tags, and the component that its address names. */
const page = (publishableKey: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<body><h1 id="who"></h1><div id="button"></div><div id="app"></div>
<script src="/clerk.js" data-clerk-publishable-key="${publishableKey}"></script><script src="/ui.browser.js"></script>
<script>
Clerk.load({ polling: false, signInUrl: "/sign-in", signUpUrl: "/sign-up" }).then(() => {
  Clerk.addListener(({ user }) => (who.textContent = user ? "Hello, stranger" : "Nobody"));
  Clerk.mountUserButton(button);
  const flow = { "sign-in": "SignIn", "sign-up": "SignUp", user: "UserProfile" }[location.pathname.split("/")[1]];
  if (flow) Clerk["mount" + flow](app, flow === "UserProfile" ? {} : { path: "/" + location.pathname.split("/")[1] });
});
</script>`;

async function servePage(publishableKey: string) {
  const { core, components: scripts } = await browserScripts();
  scripts.set("/clerk.js", core);
  const http = createServer((request, response) => {
    const script = scripts.get(new URL(request.url ?? "/", "http://page").pathname);
    const type = script === undefined ? "text/html" : "text/javascript";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(script ?? page(publishableKey));
  });
  await new Promise<void>((resolve) => {
    http.listen(0, resolve);
  });
  return { origin: `http://localhost:${(http.address() as AddressInfo).port}`, http };
}

let server: RealServer;
let app: Awaited<ReturnType<typeof servePage>>;
let browser: Browser;
beforeAll(async () => {
  server = await startRealServer();
  app = await servePage(server.publishableKey);
  browser = await openChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  app?.http.closeAllConnections();
  app?.http.close();
  await server?.stop();
});

/** One red pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==",
  "base64",
);
const hasLoaded = (image: Element): boolean => (image as HTMLImageElement).naturalWidth > 0;

const password = "a long secret, 42 words";
let counter = 0;

interface Visit {
  context: BrowserContext;
  page: Page;
  address: string;
  /** What went wrong in the page. */
  problems: string[];
}

/** Somebody new, signed up in a fresh browser. */
async function signUp(): Promise<Visit> {
  const context = await browser.newContext();
  const visit: Visit = {
    context,
    page: await context.newPage(),
    address: `script${++counter}@example.com`,
    problems: [],
  };
  visit.page.on("pageerror", (error) => visit.problems.push(error.message));
  visit.page.setDefaultTimeout(8000);
  await visit.page.goto(`${app.origin}/sign-up`);
  await visit.page.getByLabel("Email address").fill(visit.address);
  await visit.page.getByLabel("Password", { exact: true }).fill(password);
  await visit.page.getByRole("button", { name: "Continue", exact: true }).click();
  await enterCode(visit.page, await server.codeFor(visit.address));
  await visit.page.getByText("Hello, stranger").waitFor();
  return visit;
}

async function enterCode(page: Page, code: string): Promise<void> {
  const input = page.getByLabel("Six-digit code");
  await input.waitFor();
  await expect.poll(() => input.isEditable()).toBe(true);
  await input.pressSequentially(code);
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open the account menu" }).click();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.getByText("Nobody").waitFor();
}

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto(`${app.origin}/sign-in`);
  await page.getByLabel("Email address").fill(address);
  await page.keyboard.press("Enter");
  await page.getByLabel("Password", { exact: true }).waitFor();
}

/** The newest code mailed to an address that is not the one known already. */
async function nextCode(address: string, known: string): Promise<string> {
  await expect.poll(() => server.codeFor(address), { timeout: 8000 }).not.toBe(known);
  return server.codeFor(address);
}

describe("the components by script tag, on a real server", () => {
  it("sign up, out and in again, a wrong password between", async () => {
    const { context, page, address, problems } = await signUp();
    await signOut(page);
    await signIn(page, address);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await page.keyboard.press("Enter");
    await page.getByTestId("form-feedback-error").waitFor();
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.keyboard.press("Enter");
    await page.getByText("Hello, stranger").waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
    expect(problems).toEqual([]);
    await context.close();
  });

  it("reset a forgotten password, after a wrong code", async () => {
    const { context, page, address, problems } = await signUp();
    const first = await server.codeFor(address);
    await signOut(page);
    await signIn(page, address);
    await page.getByRole("button", { name: "Forgot it?" }).click();
    await page.getByRole("button", { name: "Reset your password" }).click();
    await enterCode(page, "000000");
    await page.locator(".cl-otpCodeFieldErrorText").waitFor();
    await expect.poll(() => page.getByLabel("Six-digit code").inputValue()).toBe("");
    await enterCode(page, await nextCode(address, first));
    await page.getByLabel("New password").fill("another long secret, 43 words");
    await page.getByLabel("Repeat the password").fill("another long secret, 43 words");
    await page.getByRole("button", { name: "Save the password" }).click();
    await page.getByText("Your password has changed").waitFor();
    await page.getByText("Hello, stranger").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it("change picture, addresses, password and devices in the profile, and delete the account", async () => {
    const { context, page, address, problems } = await signUp();
    await page.goto(`${app.origin}/user`);
    await page.getByRole("button", { name: "Edit profile" }).click();
    await page.getByLabel("Picture").setInputFiles({ name: "me.png", mimeType: "image/png", buffer: picture });
    await page.locator(".cl-avatarImageActions img").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => page.locator(".cl-userButtonAvatarImage").evaluate(hasLoaded)).toBe(true);

    const second = `second-${address}`;
    await page.getByRole("button", { name: "Add an email address" }).click();
    await page.getByRole("textbox", { name: "Email address" }).fill(second);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await enterCode(page, await server.codeFor(second));
    await page.getByRole("button", { name: `Actions for ${second}` }).click();
    await page.getByRole("menuitem", { name: "Make primary" }).click();
    await page.getByRole("button", { name: `Actions for ${address}` }).click();
    await page.getByRole("menuitem", { name: "Remove" }).click();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await expect.poll(() => page.getByText(address, { exact: true }).count()).toBe(0);

    await page.getByRole("button", { name: "Security" }).click();
    await page.getByText("This device").waitFor();
    await page.getByRole("button", { name: "Change the password" }).click();
    await page.getByLabel("Current password").fill(password);
    await page.getByLabel("New password").fill("another long secret, 43 words");
    await page.getByLabel("Repeat the password").fill("another long secret, 43 words");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Your password has changed.").waitFor();

    await page.getByRole("button", { name: "Delete account" }).click();
    await page.getByLabel(/Type “Delete account”/).fill("Delete account");
    await page.locator(".cl-actionCard").getByRole("button", { name: "Delete account" }).click();
    await page.getByText("Nobody").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe("a server that knows the settings", () => {
  it("reads them from the real environment, whatever the browser SDK reads too", async () => {
    const response = await fetch(`${server.url}/v1/environment`, { headers: { origin: app.origin } });
    const json = (await response.json()) as EnvironmentJSON;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(app.origin);
    await page.getByText("Nobody").waitFor();
    const known = await page.evaluate(() => {
      const { Clerk } = window as unknown as { Clerk: { __unstable__environment: object } };
      return JSON.parse(JSON.stringify(Clerk.__unstable__environment)) as object;
    });
    const read = JSON.parse(JSON.stringify(readEnvironment(json))) as ReturnType<typeof readEnvironment>;
    expect(known).toMatchObject({ displayConfig: read.displayConfig, maintenanceMode: read.maintenanceMode });
    expect(known).toMatchObject({
      userSettings: { attributes: read.userSettings.attributes, signUp: read.userSettings.signUp },
    });
    await context.close();
  });
});
