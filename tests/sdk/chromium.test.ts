// @vitest-environment node
import type { Clerk } from "@latchkey/shared/types";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openChromium } from "../support/chromium.ts";
import { serveApp } from "./browser-app/serve-app.ts";
import type { RealServer } from "./real-server.ts";
import { startRealServer } from "./real-server.ts";

let server: RealServer;
let app: Awaited<ReturnType<typeof serveApp>>;
let browser: Browser;
beforeAll(async () => {
  server = await startRealServer();
  app = await serveApp(server.publishableKey);
  browser = await openChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  app?.stop();
  await server?.stop();
});

declare global {
  interface Window {
    Clerk?: Clerk;
  }
}

const password = "a long secret, 42 words";
let counter = 0;

/** A fresh browser, and what goes wrong in it. */
async function openBrowser(): Promise<{ context: BrowserContext; page: Page; problems: string[] }> {
  const context = await browser.newContext();
  const problems: string[] = [];
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
  });
  return { context, page, problems };
}

async function signUp(page: Page): Promise<string> {
  const address = `browser${++counter}@example.com`;
  await page.goto(`${app.origin}/sign-up`);
  await page.getByLabel("Email address").fill(address);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await page.locator("input[autocomplete='one-time-code']").waitFor();
  await page.locator("input[autocomplete='one-time-code']").pressSequentially(await server.codeFor(address));
  await page.getByText(`Hello, ${address}`).waitFor();
  return address;
}

describe("an application in Chromium on a server at another port", () => {
  it("signs up with the mailed code, survives a reload, and leaves", async () => {
    const { context, page, problems } = await openBrowser();
    const address = await signUp(page);
    const cookies = await context.cookies();
    expect(cookies.find(({ name }) => name === "__session")).toMatchObject({ httpOnly: false, sameSite: "Lax" });
    expect(cookies.find(({ name }) => name === "__client")).toMatchObject({ httpOnly: true });
    await page.reload();
    await page.getByText(`Hello, ${address}`).waitFor();
    await page.getByRole("button", { name: "Token" }).click();
    await page.waitForFunction(() => document.title.split(".").length === 3);
    await page.getByRole("button", { name: "Leave" }).click();
    await page.getByText("Hello, stranger").waitFor();
    expect((await context.cookies()).find(({ name }) => name === "__session")).toBeUndefined();
    expect(problems).toEqual([]);
    await context.close();
  });

  it("signs in through the modal, and a second tab follows in and out", async () => {
    const { context, page, problems } = await openBrowser();
    const address = await signUp(page);
    await page.getByRole("button", { name: "Leave" }).click();
    await page.getByText("Hello, stranger").waitFor();
    const second = await context.newPage();
    await second.goto(app.origin);
    await second.getByText("Hello, stranger").waitFor();
    await page.getByRole("button", { name: "Open sign-in" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Email address").fill(address);
    await dialog.getByRole("button", { name: "Continue", exact: true }).click();
    await dialog.getByLabel("Password", { exact: true }).fill(password);
    await dialog.getByRole("button", { name: "Continue", exact: true }).click();
    await page.getByText(`Hello, ${address}`).waitFor();
    await second.getByText(`Hello, ${address}`).waitFor();
    await second.getByRole("button", { name: "Leave" }).click();
    await page.getByText("Hello, stranger").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it("comes in by invitation, and support acts as the person by the link of an actor token", async () => {
    const address = `invited${++counter}@example.com`;
    const invitation = await server.bapi("POST", "/invitations", {
      email_address: address,
      redirect_url: `${app.origin}/sign-up`,
    });
    const { context, page, problems } = await openBrowser();
    await page.goto(invitation.url);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await page.getByText(`Hello, ${address}`).waitFor();
    expect(problems).toEqual([]);
    await context.close();

    const [user] = await server.bapi("GET", `/users?email_address=${address}`);
    const token = await server.bapi("POST", "/actor_tokens", { user_id: user.id, actor: { sub: "user_support" } });
    const support = await openBrowser();
    await support.page.goto(`${app.origin}/sign-in?__clerk_ticket=${token.token}`);
    await support.page.getByText(`Hello, ${address}`).waitFor();
    expect(await support.page.evaluate(() => window.Clerk!.session!.actor)).toEqual({ sub: "user_support" });
    expect(support.problems).toEqual([]);
    await support.context.close();
  });

  it("sets and removes the profile image", async () => {
    const { context, page, problems } = await openBrowser();
    await signUp(page);
    const loadedSize = await page.evaluate(async () => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 32, height: 32 });
      const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
      const { user } = window.Clerk!;
      await user!.setProfileImage({ file });
      if (!window.Clerk!.user!.hasImage) return 0;
      const image = new Image();
      image.src = window.Clerk!.user!.imageUrl;
      await image.decode();
      return image.naturalWidth;
    });
    expect(loadedSize).toBeGreaterThan(0);
    const hasImage = await page.evaluate(async () => {
      await window.Clerk!.user!.setProfileImage({ file: null });
      return window.Clerk!.user!.hasImage;
    });
    expect(hasImage).toBe(false);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("goes on while the server is away, and recovers", async () => {
    const { context, page } = await openBrowser();
    const address = await signUp(page);
    const id = await page.evaluate(() => window.Clerk!.user!.id);
    await page.route("**/v1/**", (route) => route.abort());
    await page.goto(app.origin);
    await page.getByText(/^Hello, $/).waitFor();
    expect(await page.evaluate(() => [window.Clerk!.status, window.Clerk!.user!.id])).toEqual(["degraded", id]);
    await page.unroute("**/v1/**");
    await page.getByText(`Hello, ${address}`).waitFor();
    expect(await page.evaluate(() => window.Clerk!.status)).toBe("ready");
    await context.close();
  });

  it("keeps its token fresh", async () => {
    const { context, page } = await openBrowser();
    await page.clock.install();
    await signUp(page);
    const token = async () => (await context.cookies()).find(({ name }) => name === "__session")?.value;
    const before = await token();
    await page.clock.fastForward(60_000);
    await expect.poll(token, { timeout: 10_000 }).not.toBe(before);
    await context.close();
  });
});
