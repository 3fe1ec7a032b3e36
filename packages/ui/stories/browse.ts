import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { openChromium, serve } from "./chromium.ts";

/*
 * Opens every story in Chromium, light and dark, on a phone and on a desktop, takes its picture and asks axe-core
 * what is wrong with it.
 *
 *   node scripts/run.mjs packages/ui/stories/browse.ts OUTPUT_DIRECTORY [name of a story …]
 */
const [output, ...names] = process.argv.slice(2);
if (!output) throw new Error("usage: browse.ts OUTPUT_DIRECTORY [story …]");
mkdirSync(output, { recursive: true });

const root = path.join(import.meta.dirname, "../../..");

async function servePages(): ReturnType<typeof serve> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "main.tsx")],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    conditions: ["latchkey-source"],
    define: { "process.env.NODE_ENV": '"development"' },
  });
  const script = outputFiles[0]?.text ?? "";
  const html =
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Story</title><link rel="stylesheet" href="/reset.css"><body><main id="root"></main><script src="/main.js"></script>';
  // What a project's own style sheet does to bare elements must not show in the components.
  const reset = `*{box-sizing:border-box;margin:0;padding:0}button{background:none;border:0;font:inherit}a{color:inherit;text-decoration:none}h1{font-size:inherit}ul{list-style:none}
    :root{color-scheme:light dark}body{display:grid;place-items:center;min-height:100vh;font-family:system-ui,sans-serif;background:light-dark(#f4f4f2,#0d0e11);color:light-dark(#222,#ddd);padding:1rem}#root{display:grid;place-items:center;width:100%}`;
  return serve((pathname) => {
    if (pathname === "/main.js") return { type: "text/javascript", body: script };
    if (pathname === "/reset.css") return { type: "text/css", body: reset };
    return { type: "text/html", body: html };
  });
}

type Visits = Record<string, { press?: string[]; type?: Record<string, string> }>;

async function prepare(page: Page, { press = [], type = {} }: Visits[string]): Promise<void> {
  for (const [label, text] of Object.entries(type)) await page.getByLabel(label, { exact: true }).fill(text);
  for (const label of press) await page.getByRole("button", { name: label, exact: true }).first().click();
  await page.waitForTimeout(350);
}

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8") });
  return page.evaluate(async () => {
    const axe = (
      globalThis as unknown as {
        axe: {
          run(
            context: unknown,
            options: unknown,
          ): Promise<{
            violations: Array<{ id: string; impact: string; nodes: Array<{ html: string; failureSummary: string }> }>;
          }>;
        };
      }
    ).axe;
    const result = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "page-has-heading-one": { enabled: false } },
    });
    return result.violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) =>
          `${id} (${impact}): ${html.slice(0, 160)} ${failureSummary.replaceAll(/\s+/g, " ").slice(0, 200)}`,
      ),
    );
  });
}

const { origin, server } = await servePages();
const browser = await openChromium();
const start = await browser.newPage();
await start.goto(origin);
const visits = (await start.evaluate("visits")) as Visits;
let found = 0;
let views = 0;
for (const [name, visit] of Object.entries(visits)) {
  if (names.length > 0 && !names.includes(name)) continue;
  for (const width of [360, 1280]) {
    for (const scheme of ["light", "dark"] as const) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        isMobile: width === 360,
        hasTouch: width === 360,
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => console.log(`${name} ${width} ${scheme}: ${error.message}`));
      page.on(
        "console",
        (message) => message.type() === "error" && console.log(`${name} ${width} ${scheme}: ${message.text()}`),
      );
      await page.goto(`${origin}/?story=${name}`);
      await prepare(page, visit);
      await page.screenshot({ path: path.join(output, `${name}-${width}-${scheme}.png`) });
      const problems = await violations(page);
      for (const problem of problems) console.log(`${name} ${width} ${scheme}: ${problem}`);
      found += problems.length;
      views++;
      await context.close();
    }
  }
}
console.log(`${views} views, ${found} axe violations`);
await browser.close();
server.close();
process.exitCode = found > 0 ? 1 : 0;
