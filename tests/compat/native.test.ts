import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { startTestServer } from "@latchkey/server/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserScripts } from "../support/browser-scripts.ts";
import { openChromium } from "../support/chromium.ts";
import { serveScripts } from "../support/next-app.ts";

/*
 * Clerk's own browser code of both generations, and ours, wrapped as native apps wrap it: `_is_native`, no credentials,
 * the client token in and out of `Authorization`, kept by the app.
 */

const password = "a long secret, 42 words";
let server: Awaited<ReturnType<typeof startTestServer>>;
let app: HttpServer;
let browser: Browser;
const closing: (() => void)[] = [];
const scripts = new Map<string, string>();
let own: Map<string, string>;

beforeAll(async () => {
  server = await startTestServer();
  const { core, components } = await browserScripts();
  own = new Map([...components, ["/ours.js", core]]);
  for (const [directory, version] of [
    ["next-6", "5"],
    ["next-7", "6"],
  ] as const) {
    const served = await serveScripts(path.join(import.meta.dirname, directory));
    closing.push(served.close);
    scripts.set(`clerk-js ${version}`, `${served.url}/npm/@clerk/clerk-js@${version}/dist/clerk.browser.js`);
  }
  scripts.set("ours", "/ours.js");
  const [keys] = await server.keys();
  app = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://app");
    const script = own.get(pathname);
    const name = decodeURIComponent(pathname.slice(1));
    const page = `<!doctype html><script async src="${scripts.get(name)}" data-clerk-publishable-key="${keys?.instance.publishableKey}" data-clerk-proxy-url="${server.url}"></script>`;
    response.writeHead(200, { "content-type": script === undefined ? "text/html" : "text/javascript" });
    response.end(script ?? page);
  });
  await new Promise<void>((resolve) => app.listen(0, resolve));
  browser = await openChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  app?.closeAllConnections();
  app?.close();
  for (const close of closing) close();
  await server?.stop();
});

/** Starts the app: what it kept is in the page's own storage. */
async function start(page: Page, name: string): Promise<void> {
  await page.goto(`http://localhost:${(app.address() as AddressInfo).port}/${encodeURIComponent(name)}`);
  await page.waitForFunction(() => typeof (window as any).Clerk?.load === "function");
  await page.evaluate(async () => {
    const { Clerk } = window as any;
    const before = Clerk.__internal_onBeforeRequest ?? Clerk.__unstable__onBeforeRequest;
    const after = Clerk.__internal_onAfterResponse ?? Clerk.__unstable__onAfterResponse;
    before.call(Clerk, (request: any) => {
      request.credentials = "omit";
      request.url.searchParams.append("_is_native", "1");
      request.headers.set("authorization", localStorage.getItem("client token") ?? "");
      request.headers.set("x-mobile", "1");
    });
    after.call(Clerk, (_request: unknown, response: Response) => {
      const token = response.headers.get("authorization");
      if (token) localStorage.setItem("client token", token);
    });
    await Clerk.load({ standardBrowser: false });
  });
}

const codeFor = async (address: string): Promise<string> => {
  const { data } = (await (await fetch(`${server.url}/inbox.json`)).json()) as { data: { to: string; text: string }[] };
  return /\b\d{6}\b/.exec(data.find(({ to }) => to === address)?.text ?? "")?.[0] ?? "";
};

describe.each(["clerk-js 5", "clerk-js 6", "ours"])("%s, wrapped as a native app", (name) => {
  const address = `${name.replace(" ", "")}@example.com`;

  it("signs up with a code, restarts with what it kept, signs out and in", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await start(page, name);

    await page.evaluate(
      async ([emailAddress, secret]) => {
        const { client } = (window as any).Clerk;
        await client.signUp.create({ emailAddress, password: secret });
        await client.signUp.prepareEmailAddressVerification({ strategy: "email_code" });
      },
      [address, password],
    );
    const code = await codeFor(address);
    const userId = await page.evaluate(async (given) => {
      const { Clerk } = window as any;
      const { createdSessionId } = await Clerk.client.signUp.attemptEmailAddressVerification({ code: given });
      await Clerk.setActive({ session: createdSessionId });
      return Clerk.user.id;
    }, code);
    expect(userId).toMatch(/^user_/);

    const token = () => page.evaluate(() => (window as any).Clerk.session?.getToken({ skipCache: true }));
    await start(page, name);
    expect((await token())?.split(".")).toHaveLength(3);
    expect(await page.evaluate(() => (window as any).Clerk.user.id)).toBe(userId);

    await page.evaluate(() => (window as any).Clerk.signOut(() => {}));
    await start(page, name);
    expect(await token()).toBeUndefined();

    const signedIn = await page.evaluate(
      async ([identifier, secret]) => {
        const { Clerk } = window as any;
        const kept = localStorage.getItem("client token");
        const { status, createdSessionId } = await Clerk.client.signIn.create({ identifier, password: secret });
        await Clerk.setActive({ session: createdSessionId });
        return { status, userId: Clerk.user.id, isRotated: kept !== localStorage.getItem("client token") };
      },
      [address, password],
    );
    expect(signedIn).toEqual({ status: "complete", userId, isRotated: true });
    expect((await token())?.split(".")).toHaveLength(3);
    expect(await context.cookies()).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
