import { strict as assert } from "node:assert";
import { build } from "esbuild";
import { openChromium } from "../../../tests/support/chromium.ts";
import { serve } from "./serve.ts";

/*
 * Tries in Chromium how the stylesheet lives with those of apps: resets that are in a layer and that are not, before
 * and after ours, must not show; classes that the app gives to an element must, in a layer or not, before or after.
 *
 *   node scripts/run.mjs packages/ui/stories/check-styles.ts
 */
const { outputFiles } = await build({
  stdin: {
    contents: `
      import { createRoot } from "react-dom/client";
      import { ClerkUIProvider, SignIn } from "../src/index.ts";
      import { fakeClerk } from "./fake-clerk.ts";
      const appearance = { elements: { formButtonPrimary: "app-blue", card: "app-wide" } };
      createRoot(root).render(<ClerkUIProvider clerk={fakeClerk()} appearance={appearance}><SignIn /></ClerkUIProvider>);`,
    resolveDir: import.meta.dirname,
    loader: "tsx",
  },
  bundle: true,
  write: false,
  format: "iife",
  jsx: "automatic",
  conditions: ["latchkey-source"],
  define: { "process.env.NODE_ENV": '"production"' },
});

const reset = `*,::before,::after{box-sizing:border-box;margin:0;padding:0;border:0 solid}button,input{font:inherit;color:red;background:transparent;border-radius:0}h1{font-size:inherit;font-weight:inherit}a{color:inherit}`;
const classes = `.app-blue{background-color:rgb(0, 0, 255)}.app-wide{padding:50px}`;
/** What stands in the app's stylesheet. */
const sheets: Record<string, string> = {
  "a reset and classes without layers (Tailwind 3)": `${reset}${classes}`,
  "layers (Tailwind 4)": `@layer theme, base, components, utilities;@layer base{${reset}}@layer utilities{${classes}}`,
  "a layered reset, classes without a layer": `@layer reset{${reset}}${classes}`,
  "rules for our own classes": `${reset}.cl-formButtonPrimary{background-color:rgb(0, 0, 255)}.cl-card{padding:50px}`,
};
let current = "";
let isFirst = true;
const { origin, server } = await serve((pathname) => {
  if (pathname === "/page.js") return { type: "text/javascript", body: outputFiles[0]?.text ?? "" };
  const style = `<style>${current}</style>`;
  const late = `<script>requestAnimationFrame(function wait(){document.querySelector(".cl-card")?document.head.insertAdjacentHTML("beforeend",${JSON.stringify(style)}):requestAnimationFrame(wait)})</script>`;
  return {
    type: "text/html",
    body: `<!doctype html><html lang="en"><title>x</title>${isFirst ? style : late}<body><div id="root"></div><script src="/page.js"></script>`,
  };
});

const browser = await openChromium();
let count = 0;
for (const [name, sheet] of Object.entries(sheets)) {
  for (const first of [true, false]) {
    current = sheet;
    isFirst = first;
    const page = await browser.newPage();
    await page.goto(origin);
    await page.locator(".cl-card").waitFor();
    await page.waitForTimeout(400);
    const seen = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return {
        button: style(".cl-formButtonPrimary").backgroundColor,
        card: style(".cl-card").paddingTop,
        buttonPadding: style(".cl-formButtonPrimary").paddingInlineStart,
        inputBorder: style("#identifier-field").borderTopWidth,
        inputColor: style("#identifier-field").color,
        title: style(".cl-headerTitle").fontSize,
        icon: style(".cl-formFieldInputShowPasswordButton svg").fill,
      };
    });
    assert.deepEqual(
      seen,
      {
        button: "rgb(0, 0, 255)",
        card: "50px",
        buttonPadding: "14px",
        inputBorder: "1px",
        inputColor: "rgb(22, 24, 29)",
        title: "20px",
        icon: "none",
      },
      `${name}, ${first ? "before" : "after"} ours`,
    );
    count++;
    await page.close();
  }
}
await browser.close();
server.close();
console.log(`${count} arrangements of stylesheets: the app's classes win, its resets do not show`);
