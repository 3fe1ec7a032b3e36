// @vitest-environment node
import { startLatchkey, type Latchkey } from "@latchkey/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openChromium } from "../support/chromium.ts";
import { serveApp } from "./browser-app/serve-app.ts";

/* Everything that a pointer can do in an account's life, by the keyboard alone. */

let latchkey: Latchkey;
let app: Awaited<ReturnType<typeof serveApp>>;
let browser: Browser;
beforeAll(async () => {
  latchkey = await startLatchkey({ settings: { identifiers: { username: { enabled: true } } } });
  app = await serveApp(latchkey.publishableKey);
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  app?.stop();
  await latchkey?.stop();
});

/** The name of what has the focus, as a screen reader says it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
    return (element?.getAttribute("aria-label") ?? label ?? "").trim();
  });

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`Tab never comes to ${name}: ${passed.join(" · ")}`);
}

it("signs in, changes the profile, signs out", async () => {
  const { emailAddress, password } = await latchkey.createUser();
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${app.origin}/sign-in`);
  await page.getByLabel("Email address or username").waitFor();

  // The first field has the focus from the start.
  expect(await focused(page)).toBe("Email address or username");
  await page.keyboard.type(emailAddress);
  await page.keyboard.press("Enter");
  await page.getByLabel("Password", { exact: true }).waitFor();
  await expect.poll(() => focused(page)).toBe("Password");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.getByText(`Hello, ${emailAddress}`).waitFor();

  await tabTo(page, /^Open the account menu$/);
  await page.keyboard.press("Enter");
  const menu = page.getByRole("dialog", { name: "Account menu" });
  await menu.waitFor();
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "detached" });
  expect(await focused(page)).toBe("Open the account menu");

  await page.keyboard.press("Enter");
  await menu.waitFor();
  await tabTo(page, /^Manage account$/);
  await page.keyboard.press("Enter");
  const profile = page.getByRole("dialog", { name: "Your account" });
  await profile.waitFor();
  await tabTo(page, /^Set a username$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Username");
  await page.keyboard.type("keys");
  await page.keyboard.press("Enter");
  await profile.getByText("keys", { exact: true }).first().waitFor();

  // A menu of actions: arrow keys move, Escape gives the focus back to its button.
  await tabTo(page, /^Add an email address$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Email address");
  await page.keyboard.type("another+clerk_test@example.com");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Six-digit code");
  await tabTo(page, /^Cancel$/);
  await page.keyboard.press("Enter");
  await profile.getByText("another+clerk_test@example.com").waitFor();
  await tabTo(page, /^Actions for another/);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Confirm");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe("Remove");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe("Confirm");
  await page.keyboard.press("End");
  expect(await focused(page)).toBe("Remove");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toMatch(/^Actions for another/);
  expect(await profile.isVisible()).toBe(true);

  // The code, digit by digit: a wrong one is said and gives way to another.
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Confirm");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Six-digit code");
  const code = page.locator("input[name=code]");
  await page.locator("input[name=code]:not([readonly])").waitFor();
  await page.keyboard.type("123456");
  await profile.locator("#error-code").waitFor();
  await expect.poll(() => code.inputValue()).toBe("");
  expect(await focused(page)).toBe("Six-digit code");
  await page.keyboard.type("42424");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("42");
  await profile.getByText("Not verified").waitFor({ state: "detached" });

  // The focus stays within the dialog, and returns when it closes.
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Tab");
    const isWithin = await page.evaluate(() =>
      Boolean(document.activeElement === document.body || document.activeElement?.closest("dialog")),
    );
    expect(isWithin).toBe(true);
  }
  await page.keyboard.press("Escape");
  await profile.waitFor({ state: "detached" });
  await expect.poll(() => focused(page)).toBe("Open the account menu");

  await page.keyboard.press("Enter");
  await menu.waitFor();
  await tabTo(page, /^Sign out$/);
  await page.keyboard.press("Enter");
  await page.getByText("Hello, stranger").waitFor();
  await page.context().close();
});
