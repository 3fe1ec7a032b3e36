import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer } from "@latchkey/server/testing";
import { buildScripts } from "../../tools/build-scripts.ts";
import { openChromium } from "../support/chromium.ts";
import { serveScripts } from "../support/next-app.ts";

/* Clerk's own browser code in an app without pages of its own: it leads to our hosted pages, and back. */

const generations = [
  { name: "clerk-js 5.127.2", directory: "next-6", clerkJs: "5.127.2" },
  { name: "clerk-js 6.29.3", directory: "next-7", clerkJs: "6.29.3" },
] as const;

const password = "a long secret, 42 words";
const scriptsDirectory = mkdtempSync(path.join(tmpdir(), "latchkey-pages-"));

async function serveApp(clerkScript: string, publishableKey: string, proxyUrl: string) {
  const http = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><title>App</title>
<body><h1 id="who"></h1><button id="in">In</button><button id="me">Me</button><button id="out">Out</button>
<script src="${clerkScript}" data-clerk-publishable-key="${publishableKey}" data-clerk-proxy-url="${proxyUrl}"></script>
<script>
Clerk.load({ telemetry: false }).then(() => {
  Clerk.addListener(({ user }) => (who.textContent = user ? user.primaryEmailAddress.emailAddress : "Nobody"));
  document.getElementById("in").onclick = () => Clerk.redirectToSignIn();
  document.getElementById("me").onclick = () => Clerk.redirectToUserProfile();
  document.getElementById("out").onclick = () => Clerk.signOut();
});
</script>`);
  });
  await new Promise<void>((resolve) => {
    http.listen(0, resolve);
  });
  return { url: `http://localhost:${(http.address() as AddressInfo).port}`, http };
}

let server: Awaited<ReturnType<typeof startTestServer>>;
let browser: Browser;
beforeAll(async () => {
  await buildScripts(scriptsDirectory);
  server = await startTestServer({ config: { browserDirectory: scriptsDirectory } });
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(scriptsDirectory, { recursive: true, force: true });
});

describe.each(generations)("@clerk/$name", ({ directory, clerkJs }) => {
  it("signs in at a hosted page and is signed in at home, looks at the account, and leaves", async () => {
    const [keys] = await server.keys();
    const scripts = await serveScripts(path.join(import.meta.dirname, directory));
    const clerkScript = `${scripts.url}/npm/@clerk/clerk-js@${clerkJs}/dist/clerk.browser.js`;
    const app = await serveApp(clerkScript, keys?.instance.publishableKey ?? "", server.url);
    const address = `${directory}@example.com`;
    await fetch(`${server.url}/v1/users`, {
      method: "POST",
      headers: { authorization: `Bearer ${keys?.secretKeys[0]}`, "content-type": "application/json" },
      body: JSON.stringify({ email_address: [address], password }),
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    const who = (text: string) => page.getByRole("heading", { name: text }).waitFor();

    await page.goto(`${app.url}/deep?x=1`);
    await who("Nobody");
    await page.getByRole("button", { name: "In", exact: true }).click();
    await page.waitForURL(`${server.url}/sign-in**`);
    await page.getByLabel("Email address").fill(address);
    await page.keyboard.press("Enter");
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.keyboard.press("Enter");
    await page.waitForURL(`${app.url}/deep?x=1`);
    await who(address);
    await page.getByRole("button", { name: "Me" }).click();
    await page.waitForURL(`${server.url}/user**`);
    await page.getByRole("button", { name: "Security" }).waitFor();
    await page.goto(app.url);
    await who(address);
    await page.getByRole("button", { name: "Out" }).click();
    await who("Nobody");
    expect(problems).toEqual([]);
    await context.close();
    app.http.closeAllConnections();
    app.http.close();
    scripts.close();
  });
});
