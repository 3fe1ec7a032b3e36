import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLatchkey, type Latchkey } from "@latchkey/testing";
import { openChromium } from "../support/chromium.ts";
import { addVirtualAuthenticator } from "../support/virtual-authenticator.ts";
import { startNext, type NextApp } from "../support/next-app.ts";

/* Challenges against bots and passkeys in an app's own components. */

const example = path.resolve(import.meta.dirname, "../../examples/next-elements-shadcn");
const password = "correct horse battery";

const settings = {
  application_name: "Kettle",
  passkeys: { enabled: true, allow_autofill: false },
  attack_protection: { bot_protection: { enabled: true, difficulty: 5 } },
};

let latchkey: Latchkey;
let app: NextApp;
let browser: Browser;

beforeAll(async () => {
  latchkey = await startLatchkey({ settings });
  app = await startNext(example, {
    NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: latchkey.publishableKey,
    CLERK_SECRET_KEY: latchkey.secretKey,
    CLERK_API_URL: latchkey.url,
    NEXT_PUBLIC_CLERK_SIGN_IN_URL: "/sign-in",
    NEXT_PUBLIC_CLERK_SIGN_UP_URL: "/sign-up",
  });
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await latchkey?.stop();
});

async function open(pathname: string): Promise<{ page: Page; problems: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const problems: string[] = [];
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of \d\d\d|ERR_FAILED/.test(message.text()))
      problems.push(message.text());
  });
  await page.goto(`${app.url}${pathname}`);
  return { page, problems };
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole("heading", { name }).waitFor();
const problem = (page: Page) => page.getByRole("main").getByRole("alert");

async function signUp(page: Page, address: string): Promise<void> {
  await page.getByLabel("Email address").fill(address);
  await page.getByLabel("Password").fill(password);
  await press(page, "Sign up");
}

async function proveAddress(page: Page, address: string): Promise<void> {
  await page.getByLabel("Code").fill("424242");
  await heading(page, `Hello, ${address}`);
}

describe("a sign-up that has to pass a challenge", () => {
  it("passes it beside the page, with nothing to see", async () => {
    const { page, problems } = await open("/sign-up");
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    const created = page.waitForRequest((request) => request.url().includes("/client/sign_ups?"));
    await signUp(page, "bot+clerk_test@example.com");
    expect((await created).postData()).toContain("captcha_widget_type=smart");
    await heading(page, "Check your mail");
    expect(workers).toEqual([expect.stringMatching(/^blob:/)]);
    await proveAddress(page, "bot+clerk_test@example.com");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it("says so where it does not, and passes with the next try", async () => {
    const { page, problems } = await open("/sign-up");
    const place = page.locator("#clerk-captcha");
    await page.route("**/v1/client/captcha/challenge*", (route) => route.abort());
    await signUp(page, "lost+clerk_test@example.com");
    await problem(page).filter({ hasText: /\w/ }).waitFor();
    expect(await place.getAttribute("data-cl-state")).toBe("failed");
    await page.unroute("**/v1/client/captcha/challenge*");
    await press(page, "Sign up");
    await heading(page, "Check your mail");
    await proveAddress(page, "lost+clerk_test@example.com");
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe("a sign-in with a passkey", () => {
  const address = "key+clerk_test@example.com";
  let page: Page;
  let problems: string[];
  let userId: string;

  beforeAll(async () => {
    ({ page, problems } = await open("/sign-up"));
    await addVirtualAuthenticator(page);
    await signUp(page, address);
    await proveAddress(page, address);
    userId = await page.evaluate(async () => {
      const { user } = (window as any).Clerk;
      await user.createPasskey();
      return user.id;
    });
    await press(page, "Sign out");
    await heading(page, "Kettle");
  });
  afterAll(() => page?.context().close());

  it("needs nothing typed", async () => {
    await page.goto(`${app.url}/sign-in`);
    await press(page, "Use a passkey");
    await heading(page, `Hello, ${address}`);
    await press(page, "Sign out");
    await heading(page, "Kettle");
    expect(problems).toEqual([]);
  });

  it("needs nothing pressed where the browser offers it in the field", async () => {
    await latchkey.apply({ ...settings, passkeys: { enabled: true } });
    await page.goto(`${app.url}/sign-in`);
    await heading(page, `Hello, ${address}`);
    await press(page, "Sign out");
    await heading(page, "Kettle");
    await latchkey.apply(settings);
    expect(problems).toEqual([]);
  });

  it("says that the account is gone, and leaves the other ways open", async () => {
    await latchkey.client.users.deleteUser(userId);
    await page.goto(`${app.url}/sign-in`);
    await press(page, "Use a passkey");
    await problem(page)
      .filter({ hasText: /passkey/i })
      .waitFor();
    await page.getByRole("button", { name: "Use a passkey", disabled: false }).waitFor();
    await page.getByLabel("Email address").fill("bot+clerk_test@example.com");
    await press(page, "Continue");
    await heading(page, "Enter your password");
    expect(problems).toEqual([]);
  });
});
