import { strict as assert } from "node:assert";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { buildScript } from "../scripts/build-script.ts";
import { openChromium } from "../../../tests/support/chromium.ts";
import { serve } from "./serve.ts";

/*
 * Tries the script-tag build in Chromium, on a page whose content security policy forbids inline styles and scripts:
 * mounts and unmounts components, signs in, opens the profile in a modal, with the files it loads later.
 *
 *   node scripts/run.mjs packages/ui/stories/check-script.ts [OUTPUT_DIRECTORY for pictures]
 */
const pictures = process.argv[2];
const files = new Map((await buildScript()).map(({ name, code }) => [`/${name}`, code]));
const { outputFiles } = await build({
  entryPoints: [path.join(import.meta.dirname, "script-page.ts")],
  bundle: true,
  write: false,
  format: "iife",
  conditions: ["latchkey-source"],
});
files.set("/page.js", outputFiles[0]?.text ?? "");
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Script</title><body><h1>Page</h1><div id="one"></div><div id="two"></div><script src="/page.js"></script><script src="/ui.browser.js"></script>';
const { origin, server } = await serve((pathname) => {
  const script = files.get(pathname);
  if (script !== undefined) return { type: "text/javascript", body: script };
  return { type: "text/html", body: html, headers: { "content-security-policy": policy } };
});

interface Globals {
  clerk: { calls: Array<{ method: string; args: unknown[] }> };
  ui: {
    mountComponent(params: object): void;
    unmountComponent(params: object): void;
    updateComponent(params: object): void;
    openModal(name: string, props?: object): void;
    closeModal(name: string): void;
  };
  __internal_ClerkUICtor: new (clerk: unknown, options: object) => Globals["ui"];
}
declare const window: Globals;
declare const document: { getElementById(id: string): object; querySelector(selector: string): Element };

async function tryScript(page: Page): Promise<void> {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(origin);
  await page.evaluate(() => {
    window.ui = new window.__internal_ClerkUICtor(window.clerk, {
      appearance: { variables: { colorPrimary: "rgb(1, 2, 3)" } },
    });
    window.ui.mountComponent({ name: "SignIn", node: document.getElementById("one"), props: { routing: "hash" } });
  });
  await page.getByLabel("Email address").waitFor();
  // The later steps are fetched when the browser is idle; the first screen itself waits for one file.
  assert.equal(requests[requests.indexOf("/page.js") + 1], "/ui.browser.js");
  assert.ok(!requests.some((name) => name.startsWith("/ui.sign-in-")));
  const isPainted = () =>
    getComputedStyle(document.querySelector(".cl-formButtonPrimary")).backgroundColor === "rgb(1, 2, 3)";
  await page.waitForFunction(isPainted);
  if (pictures) await page.screenshot({ path: path.join(pictures, "script-sign-in.png") });

  await page.getByLabel("Email address").fill("ada@x.example");
  await page.keyboard.press("Enter");
  await page.getByLabel("Password", { exact: true }).fill("secret");
  assert.equal(
    await page.getByLabel("Password", { exact: true }).evaluate((node) => node === node.ownerDocument.activeElement),
    true,
  );
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.clerk.calls.some(({ method }) => method === "setActive"));

  await page.evaluate(() => {
    window.ui.unmountComponent({ node: document.getElementById("one") });
    window.ui.mountComponent({ name: "UserButton", node: document.getElementById("two") });
  });
  assert.equal(await page.locator("#one").innerHTML(), "");
  await page.getByRole("button", { name: "Open the account menu" }).click();
  await page.getByRole("button", { name: "Manage account" }).click();
  const dialog = page.getByRole("dialog", { name: "Your account" });
  await dialog.getByRole("button", { name: "Security" }).click();
  await dialog.getByRole("heading", { name: "Security" }).waitFor();
  if (pictures) await page.screenshot({ path: path.join(pictures, "script-profile.png") });
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  await page.evaluate(() => window.ui.openModal("SignIn", {}));
  await page.getByRole("dialog", { name: "Sign in to Fernweh" }).waitFor();
  await page.evaluate(() => window.ui.closeModal("SignIn"));
  await page.getByRole("dialog", { name: "Sign in to Fernweh" }).waitFor({ state: "detached" });

  await page.evaluate(() =>
    window.ui.updateComponent({ options: { localization: { userButton: { action__openUserMenu: "Konto" } } } }),
  );
  await page.getByRole("button", { name: "Konto" }).waitFor();
}

const browser = await openChromium();
const page = await browser.newPage();
const complaints: string[] = [];
page.on("pageerror", (error) => complaints.push(error.message));
page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
try {
  await tryScript(page);
  assert.deepEqual(complaints, []);
  console.log("the script-tag build works under a strict policy");
} finally {
  if (complaints.length > 0) console.log(complaints);
  await browser.close();
  server.close();
}
