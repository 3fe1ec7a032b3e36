import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FakeClock, startTestServer } from "@latchkey/server/testing";
import { openChromium } from "../support/chromium.ts";
import { startNext, staticRoutes, type NextApp } from "../support/next-app.ts";

/* The example app as its users meet it: real server, real mail in the inbox, real webhooks, real browser. */

type Server = Awaited<ReturnType<typeof startTestServer>>;

/** Time as it is, plus what a test adds to it. */
class ShiftedClock extends FakeClock {
  #shift = 0;
  override now(): Date {
    return new Date(Date.now() + this.#shift);
  }
  override advance(seconds: number): void {
    this.#shift += seconds * 1_000;
  }
}

const example = path.resolve(import.meta.dirname, "../../examples/next-app-router");
const shots = process.env["LATCHKEY_SCREENSHOTS"];
const password = "correct horse battery";
const clock = new ShiftedClock();

let server: Server;
let app: NextApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let secretKey: string;
const data = mkdtempSync(path.join(tmpdir(), "latchkey-e2e-"));
const problems: string[] = [];

async function platform(method: string, route: string, body?: object): Promise<any> {
  const response = await fetch(`${server.url}${route}`, {
    method,
    headers: { authorization: `Bearer ${secretKey}`, "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return response.json();
}

async function codeFor(address: string, after = 0): Promise<string> {
  let subject = "";
  await expect
    .poll(
      async () => {
        const { data: mails } = (await (await fetch(`${server.url}/inbox.json`)).json()) as {
          data: { to: string; subject: string }[];
        };
        const own = mails.filter((mail) => mail.to === address);
        subject = own[0]?.subject ?? "";
        return own.length;
      },
      { timeout: 10_000 },
    )
    .toBeGreaterThan(after);
  return /\d{6}/.exec(subject)?.[0] ?? "";
}

/** Keeps a picture of the present screen, light and dark, on a desk and on a phone, where someone wants to look. */
async function shot(name: string): Promise<void> {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  for (const [width, device] of [
    [1280, "desktop"],
    [360, "phone"],
  ] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(150);
      await page.screenshot({ path: path.join(shots, `${name}-${device}-${colorScheme}.png`) });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: "light" });
}

const continueButton = () => page.locator(".cl-formButtonPrimary");
const otp = () => page.locator("input[autocomplete='one-time-code']").first();

beforeAll(async () => {
  server = await startTestServer({
    clock,
    settings: { application_name: "Bookshelf", session: { claims: { metadata: "{{user.public_metadata}}" } } },
  });
  const [keys] = await server.keys();
  secretKey = keys?.secretKeys[0] ?? "";
  const endpoint = await platform("POST", "/platform/v1/webhook_endpoints", { url: "http://localhost:1/later" });
  app = await startNext(example, {
    NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: keys?.instance.publishableKey ?? "",
    CLERK_SECRET_KEY: secretKey,
    CLERK_API_URL: server.url,
    CLERK_WEBHOOK_SECRET: endpoint.secret,
    NEXT_PUBLIC_CLERK_SIGN_IN_URL: "/sign-in",
    NEXT_PUBLIC_CLERK_SIGN_UP_URL: "/sign-up",
    NEXT_PUBLIC_CLERK_SIGN_IN_FALLBACK_REDIRECT_URL: "/dashboard",
    NEXT_PUBLIC_CLERK_SIGN_UP_FALLBACK_REDIRECT_URL: "/dashboard",
    BOOKSHELF_DATABASE: path.join(data, "bookshelf.sqlite"),
  });
  await platform("PATCH", `/platform/v1/webhook_endpoints/${endpoint.id}`, { url: `${app.url}/api/webhooks/clerk` });
  browser = await openChromium();
  context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && /hydrat|did not match/i.test(message.text())) problems.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await server?.stop();
  rmSync(data, { recursive: true, force: true });
});

describe("the bookshelf", () => {
  const email = "ada@example.com";

  it("welcomes everyone on its front page", async () => {
    await page.goto(app.url);
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    await shot("landing");
  });

  it("has the front page made when it was built, and no page of somebody's", () => {
    const routes = staticRoutes(example);
    expect(routes).toContain("/");
    expect(routes.filter((route) => /dashboard|admin|account/.test(route))).toEqual([]);
  });

  it("has the card in the HTML of the server, where it stays when the page runs", async () => {
    const places = [];
    for (const javaScriptEnabled of [false, true]) {
      const visitor = await browser.newContext({ javaScriptEnabled });
      const screen = await visitor.newPage();
      await screen.goto(`${app.url}/sign-in`);
      if (javaScriptEnabled) await screen.locator(".cl-formButtonPrimary:enabled").waitFor();
      // Only who runs no scripts is told what is missing.
      await screen.locator("noscript").evaluateAll((all) => all.forEach((one) => one.remove()));
      expect(await screen.locator("h1").textContent()).toBe("Sign in to Bookshelf");
      const parts = ["h1", "input[name=identifier]", ".cl-formButtonPrimary", ".cl-footerActionLink"];
      places.push(await Promise.all(parts.map((part) => screen.locator(part).boundingBox())));
      await visitor.close();
    }
    expect(places[0]).toEqual(places[1]);
    expect(places[0]).not.toContain(null);
  });

  it("asks a stranger to sign in and remembers where they were going", async () => {
    await page.goto(`${app.url}/dashboard?from=mail`);
    await page.waitForURL(/\/sign-in/);
    await continueButton().waitFor();
    await shot("sign-in");
  });

  it("signs a person up with the code from the mail, onto the dashboard", async () => {
    await page.goto(`${app.url}/sign-up`);
    await page.locator("input[name=emailAddress]").fill(email);
    await page.locator("input[name=password]").fill(password);
    await shot("sign-up");
    await continueButton().click();
    await otp().waitFor();
    await shot("verify-email");
    await otp().pressSequentially(await codeFor(email));
    await page.waitForURL(`${app.url}/dashboard`);
    await page.getByRole("heading", { name: `Hello, ${email}` }).waitFor();
  });

  it("shows the row that the webhook mirrored into the app's own database", async () => {
    await expect
      .poll(
        async () => {
          await page.reload();
          return page.getByTestId("readers").textContent();
        },
        { timeout: 15_000 },
      )
      .toContain("ada you");
  });

  it("keeps books by server action and by API route", async () => {
    await page.getByLabel("Title").fill("The Left Hand of Darkness");
    await page.getByRole("button", { name: "Put on the shelf" }).click();
    await page.getByText("The Left Hand of Darkness").waitFor();
    const status = await page.evaluate(() =>
      fetch("/api/books", { method: "POST", body: JSON.stringify({ title: "Kindred" }) }).then(
        (response) => response.status,
      ),
    );
    expect(status).toBe(201);
    await page.reload();
    expect(await page.getByTestId("books").textContent()).toContain("Kindred");
    await shot("dashboard");
    const stranger = await fetch(`${app.url}/api/books`, { method: "POST", body: "{}" });
    expect(stranger.status).toBe(404);
  });

  it("opens the account menu and the profile", async () => {
    await page.locator(".cl-userButtonTrigger").click();
    await page.locator(".cl-userButtonPopoverCard").waitFor();
    await shot("user-button");
    await page.keyboard.press("Escape");
    await page.goto(`${app.url}/account`);
    await page.locator(".cl-profileSection").first().waitFor();
    await shot("account");
    await page.goto(`${app.url}/account/security`);
    await page.locator(".cl-profileSection").first().waitFor();
    await shot("security");
  });

  it("lets the role in the token decide about /admin", async () => {
    await page.goto(`${app.url}/admin`);
    await page.waitForURL(`${app.url}/dashboard`);
    const [user] = await platform("GET", "/v1/users");
    await platform("PATCH", `/v1/users/${user.id}/metadata`, { public_metadata: { role: "admin" } });
    await page.waitForFunction(() => (window as any).Clerk?.session);
    await page.evaluate(() => (window as any).Clerk.session.getToken({ skipCache: true }));
    await page.goto(`${app.url}/admin`);
    await page.getByRole("heading", { name: "Everyone with a shelf" }).waitFor();
    await page.getByText(email).waitFor();
    await shot("admin");
  });

  it("keeps a second tab in step: signing out in one signs out in both", async () => {
    await page.goto(`${app.url}/dashboard`);
    const second = await context.newPage();
    await second.goto(app.url);
    await second.locator(".cl-userButtonTrigger").waitFor();
    await page.locator(".cl-userButtonTrigger").click();
    await page.locator(".cl-userButtonPopoverActionButton__signOut").click();
    await page.waitForURL(`${app.url}/`);
    await second.getByRole("link", { name: "Sign in" }).waitFor();
    await second.close();
    await page.goto(`${app.url}/dashboard`);
    await page.waitForURL(/\/sign-in/);
  });

  it("refuses a wrong password, then returns to the page that was asked for", async () => {
    await page.locator("input[name=identifier]").fill(email);
    await continueButton().click();
    await page.locator("input[name=password]").last().fill("not the one");
    await continueButton().click();
    await page.locator(".cl-formFieldErrorText").first().waitFor();
    await shot("wrong-password");
    await page.locator("input[name=password]").last().fill(password);
    await continueButton().click();
    await page.waitForURL(`${app.url}/dashboard`);
  });

  it("refuses an expired code and sends another", async () => {
    const fresh = await browser.newContext();
    const other = await fresh.newPage();
    other.setDefaultTimeout(20_000);
    await other.goto(`${app.url}/sign-up`);
    await other.locator("input[name=emailAddress]").fill("late@example.com");
    await other.locator("input[name=password]").fill(password);
    await other.locator(".cl-formButtonPrimary").click();
    const input = other.locator("input[autocomplete='one-time-code']").first();
    await input.waitFor();
    const old = await codeFor("late@example.com");
    clock.advance(11 * 60);
    await input.pressSequentially(old);
    await other
      .getByText(/expired/i)
      .first()
      .waitFor();
    // As soon as the server sends another.
    clock.advance(-11 * 60 + 31);
    await other.locator(".cl-formResendCodeLink").click({ timeout: 40_000 });
    const next = await codeFor("late@example.com", 1);
    // Tokens of a server whose clock runs ahead would count as not valid yet.
    clock.advance(-31);
    await input.fill("");
    await input.pressSequentially(next);
    await other.waitForURL(`${app.url}/dashboard`);
    await fresh.close();
  }, 90_000);

  it("sets a new password for someone who forgot theirs", async () => {
    const fresh = await browser.newContext();
    page = await fresh.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${app.url}/sign-in`);
    await page.locator("input[name=identifier]").fill(email);
    await continueButton().click();
    await page
      .getByRole("link", { name: /forgot/i })
      .or(page.getByRole("button", { name: /forgot/i }))
      .first()
      .click();
    await page.getByRole("button", { name: /reset/i }).first().click();
    await otp().waitFor();
    await otp().pressSequentially(await codeFor(email, 1));
    await page.locator("input[name=password]").fill("a brand new password");
    await page.locator("input[name=confirmPassword]").fill("a brand new password");
    await shot("reset-password");
    await continueButton().click();
    await page.waitForURL(`${app.url}/dashboard`);
    await page.getByRole("heading", { name: `Hello, ${email}` }).waitFor();
  });

  it("forgets a deleted person, in the app's database too", async () => {
    const [user] = await platform("GET", `/v1/users?email_address=${email}`);
    await platform("DELETE", `/v1/users/${user.id}`);
    await expect
      .poll(
        async () =>
          (await (await fetch(`${app.url}/api/webhooks/clerk`, { method: "POST" })).text())
            ? (await readers()).includes(user.id)
            : true,
        { timeout: 15_000 },
      )
      .toBe(false);
  });

  it("meets no error on the way", () => {
    expect(problems).toEqual([]);
  });
});

/** Ids in the example's own database. */
async function readers(): Promise<string[]> {
  const { DatabaseSync } = await import("node:sqlite");
  const database = new DatabaseSync(path.join(data, "bookshelf.sqlite"), { readOnly: true });
  try {
    return database
      .prepare("select id from readers")
      .all()
      .map((row) => String(row["id"]));
  } finally {
    database.close();
  }
}
