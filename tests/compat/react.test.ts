import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { startTestServer } from "@latchkey/server/testing";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserScripts } from "../support/browser-scripts.ts";
import { openChromium } from "../support/chromium.ts";

/* Clerk's own React SDKs of both generations, whose browser code and components are ours, loaded by script tag. The Next.js SDKs of this folder bring them along. */

const generations = [
  { name: "clerk-react 5", app: "core-2", footer: "sign-in loaded: true" },
  { name: "react 6", app: "core-3", footer: "sign-in needs_identifier idle" },
] as const;
const password = "a long secret, 42 words";

async function bundle(): Promise<Map<string, string>> {
  const { core, components: scripts } = await browserScripts();
  const apps = await build({
    entryPoints: generations.map(({ app }) => path.join(import.meta.dirname, `react-app/${app}.jsx`)),
    bundle: true,
    write: false,
    outdir: "/",
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  for (const { path: name, text } of apps.outputFiles) scripts.set(`/${path.basename(name)}`, text);
  // The older generation knows one script: core and components in a row.
  scripts.set("/clerk.js", `${core};${scripts.get("/ui.browser.js")}`);
  return scripts;
}

function serve(scripts: Map<string, string>, variables: object): Promise<HttpServer> {
  const http = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://app");
    const script = scripts.get(pathname);
    const page = `<!doctype html><div id="root"></div><script>Object.assign(window, ${JSON.stringify(variables)})</script><script type="module" src="${pathname}.js"></script>`;
    const type = script === undefined ? "text/html" : "text/javascript";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(script ?? page);
  });
  return new Promise((resolve) => http.listen(0, () => resolve(http)));
}

let server: Awaited<ReturnType<typeof startTestServer>>;
let http: HttpServer;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  server = await startTestServer();
  const [keys] = await server.keys();
  http = await serve(await bundle(), { KEY: keys?.instance.publishableKey, FAPI: server.url });
  origin = `http://localhost:${(http.address() as AddressInfo).port}`;
  browser = await openChromium();
  for (const { app } of generations) {
    const body = JSON.stringify({ email_address: [`${app}@example.com`], password });
    const headers = { authorization: `Bearer ${keys?.secretKeys[0]}`, "content-type": "application/json" };
    await fetch(`${server.url}/v1/users`, { method: "POST", headers, body });
  }
}, 120_000);
afterAll(async () => {
  await browser?.close();
  http?.closeAllConnections();
  http?.close();
  await server?.stop();
});

describe.each(generations)("@clerk/$name on our browser code", ({ app, footer }) => {
  it("signs in through our components, shows the user, signs out", async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(`${origin}/${app}`);
    await page.getByText(footer).waitFor();
    await page.getByLabel("Email address").fill(`${app}@example.com`);
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await page.getByText(`Hello, ${app}@example.com`).waitFor();
    await page.locator(".cl-userButtonTrigger").waitFor();
    await page.getByRole("button", { name: "Leave" }).click();
    await page.getByLabel("Email address").waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });
});

it("@clerk/react 6 sees how an attempt fails", async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/core-3`);
  await page.getByRole("button", { name: "Try nobody" }).click();
  const footer = page.getByText("sign-in needs_identifier idle form_identifier_not_found");
  await footer.waitFor();
  expect(await footer.isVisible()).toBe(true);
  await page.close();
});
