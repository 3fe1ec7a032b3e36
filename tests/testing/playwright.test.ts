import type { Browser, BrowserContext, Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startLatchkey, type Latchkey } from "@latchkey/testing";
import { clerk, clerkSetup, setupClerkTestingToken, type ClerkSignInParams } from "@latchkey/testing/playwright";
import { openChromium } from "../support/chromium.ts";
import { serveApp } from "./app.ts";

/* The helpers as an app's tests use them: a page with the browser SDK, a real server, a real browser. */

let latchkey: Latchkey;
let app: Awaited<ReturnType<typeof serveApp>>;
let browser: Browser;
let context: BrowserContext;
let tab: Page;
/** URLs that the browser asked the Frontend API for. */
let asked: string[];
const environment = { ...process.env };

beforeAll(async () => {
  // One sign-in in ten seconds: whatever passes here passes because of the testing token.
  latchkey = await startLatchkey({
    settings: { attack_protection: { rate_limits: { create_per_ten_seconds: 1 }, bot_protection: { enabled: true } } },
  });
  Object.assign(process.env, latchkey.env);
  await clerkSetup({ dotenv: false });
  app = await serveApp(latchkey.publishableKey);
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  app?.close();
  await latchkey?.stop();
  process.env = environment;
});
beforeEach(async () => {
  context = await browser.newContext();
  tab = await context.newPage();
  tab.setDefaultTimeout(8_000);
  asked = [];
  tab.on("request", (request) => {
    if (request.url().includes("/v1/")) asked.push(request.url());
  });
});
afterEach(() => context.close());

const who = () => tab.locator("#who").textContent();

describe("clerk", () => {
  it("signs in with a password, and out, again and again", async () => {
    const { emailAddress, password } = await latchkey.createUser();
    await tab.goto(app.url);
    for (let round = 0; round < 3; round++) {
      await clerk.signIn({ page: tab, signInParams: { strategy: "password", identifier: emailAddress, password } });
      expect(await who()).toBe(emailAddress);
      await clerk.signOut({ page: tab });
      await clerk.loaded({ page: tab });
      expect(await who()).toBe("Nobody");
    }
  });

  it("signs in with the code of a test address", async () => {
    const { emailAddress } = await latchkey.createUser();
    await tab.goto(app.url);
    await clerk.signIn({ page: tab, signInParams: { strategy: "email_code", identifier: emailAddress } });
    expect(await who()).toBe(emailAddress);
    await tab.reload();
    await clerk.loaded({ page: tab });
    expect(await who()).toBe(emailAddress);
  });

  it("signs in anybody by address", async () => {
    await latchkey.createUser({ emailAddress: "real@example.com" });
    await tab.goto(app.url);
    await clerk.signIn({ page: tab, emailAddress: "real@example.com" });
    expect(await who()).toBe("real@example.com");
  });

  it("says what stands in the way", async () => {
    const { emailAddress } = await latchkey.createUser();
    await tab.goto(app.url);
    const signIn = (signInParams: ClerkSignInParams) => clerk.signIn({ page: tab, signInParams });
    await expect(signIn({ strategy: "email_code", identifier: "ann@example.com" })).rejects.toThrow("+clerk_test");
    await expect(signIn({ strategy: "phone_code", identifier: "+4930123456" })).rejects.toThrow("test numbers");
    await expect(signIn({ strategy: "password", identifier: emailAddress, password: "wrong" })).rejects.toThrow(
      /password/i,
    );
    await expect(signIn({ strategy: "phone_code", identifier: "+12015550100" })).rejects.toThrow();
    await expect(clerk.signIn({ page: tab, emailAddress: "nobody@example.com" })).rejects.toThrow(
      "There is no user with the address nobody@example.com.",
    );
    expect(await who()).toBe("Nobody");
    const blank = await context.newPage();
    await expect(clerk.signIn({ page: blank, emailAddress })).rejects.toThrow("The page shows no app yet.");
  });
});

describe("setupClerkTestingToken", () => {
  const attempts = async () => {
    const { emailAddress, password } = await latchkey.createUser();
    return tab.evaluate(
      async (params) => {
        const statuses: (number | null)[] = [];
        for (let attempt = 0; attempt < 4; attempt++)
          await window.Clerk.client?.signIn.create(params).then(
            () => statuses.push(200),
            (error: { status: number }) => statuses.push(error.status),
          );
        return statuses;
      },
      { identifier: emailAddress, password: `${password}!` },
    );
  };

  it("takes the place of the challenge against bots that there is without it", async () => {
    const signUp = () =>
      tab.evaluate(async () => {
        const emailAddress = `${crypto.randomUUID()}+clerk_test@example.com`;
        const password = "a long secret, 42 words";
        return (await window.Clerk.client?.signUp.create({ emailAddress, password }))?.status;
      });
    const challenges = () => asked.filter((url) => url.includes("/captcha/challenge")).length;
    await latchkey.clock.advance(20_000);
    await tab.goto(app.url);
    await clerk.loaded({ page: tab });
    expect(await signUp()).toBe("missing_requirements");
    expect(challenges()).toBe(1);
    await setupClerkTestingToken({ page: tab });
    await tab.reload();
    await clerk.loaded({ page: tab });
    expect(await signUp()).toBe("missing_requirements");
    expect(challenges()).toBe(1);
  });

  it("lifts the limits that hold without it", async () => {
    await tab.goto(app.url);
    await clerk.loaded({ page: tab });
    expect(await attempts()).toContain(429);
    expect(asked.join()).not.toContain("__clerk_testing_token");
    await setupClerkTestingToken({ page: tab });
    expect(await attempts()).toEqual([422, 422, 422, 422]);
  });

  it("tells the browser SDK that bot checks are over", async () => {
    const { emailAddress, password } = await latchkey.createUser();
    await tab.goto(app.url);
    const answer = tab.waitForResponse((response) => response.url().includes("/v1/client/sign_ins"));
    await clerk.signIn({ page: tab, signInParams: { strategy: "password", identifier: emailAddress, password } });
    expect(await (await answer).json()).toMatchObject({ client: { captcha_bypass: true } });
    expect(await tab.evaluate(() => window.Clerk.client?.captchaBypass)).toBe(true);
  });

  it("needs a page and an address", async () => {
    await expect(setupClerkTestingToken({})).rejects.toThrow("a page or a context");
    const { CLERK_FAPI } = process.env;
    delete process.env["CLERK_FAPI"];
    await expect(setupClerkTestingToken({ page: tab })).rejects.toThrow("clerkSetup()");
    process.env["CLERK_FAPI"] = CLERK_FAPI;
  });
});
