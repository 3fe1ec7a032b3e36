import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { serve } from "./serve.ts";
import type { Step } from "./step.ts";

const root = path.join(import.meta.dirname, "../../..");

/** Serves the stories, each at `/?story=NAME`. */
export async function serveStories(): ReturnType<typeof serve> {
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
  const reset = `*{box-sizing:border-box;margin:0;padding:0;caret-color:transparent}button{background:none;border:0;font:inherit}a{color:inherit;text-decoration:none}h1{font-size:inherit}ul{list-style:none}
    :root{color-scheme:light dark}body{display:grid;place-items:start center;min-height:100vh;font-family:Liberation Sans,sans-serif;background:light-dark(#f4f4f2,#0d0e11);color:light-dark(#222,#ddd);padding:1rem}#root{display:grid;place-items:center;width:100%}`;
  return serve((pathname) => {
    const headers = { "cache-control": "max-age=3600" };
    if (pathname === "/main.js") return { type: "text/javascript", body: script, headers };
    if (pathname === "/reset.css") return { type: "text/css", body: reset, headers };
    return { type: "text/html", body: html };
  });
}

/** Names of the stories and what to do in each. */
export type Visits = Record<string, Step>;

/** Types and presses what a story asks for, and waits until nothing changes any more. */
export async function prepare(page: Page, { type = {}, press = [], after }: Step): Promise<void> {
  for (const [label, text] of Object.entries(type))
    await page
      .locator("input")
      .and(page.getByLabel(label, { exact: true }))
      .fill(text);
  for (const name of press) {
    const button = page.getByRole("button", { name, exact: true });
    await button
      .or(page.getByRole("menuitem", { name, exact: true }))
      .first()
      .click();
  }
  // Nothing lies under the pointer.
  await page.mouse.move(0, 0);
  await page.evaluate(untilQuiet);
  if (after) await prepare(page, after);
}

/** Runs in the page: ends when nothing has changed for a moment. */
async function untilQuiet(): Promise<void> {
  const moment = 100;
  await document.fonts.ready;
  await new Promise<void>((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, moment);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, moment);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Rules whose answer depends on colours, sizes and places. */
const visual = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"];

/** What axe-core finds wrong with a page. */
export async function violations(
  page: Page,
  rules: "every rule" | "what a view can change" = "every rule",
): Promise<string[]> {
  // Not as a script of the page, whose content security policy may allow none.
  const isThere = await page.evaluate("typeof axe === 'object'");
  if (!isThere) await page.evaluate(readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8"));
  return page.evaluate(
    async (runOnly) => {
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
        runOnly,
        resultTypes: ["violations"],
        rules: runOnly.type === "tag" ? { "page-has-heading-one": { enabled: false } } : {},
      });
      return result.violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(
          ({ html, failureSummary }) =>
            `${id} (${impact}): ${html.slice(0, 160)} ${failureSummary.replaceAll(/\s+/g, " ").slice(0, 200)}`,
        ),
      );
    },
    rules === "every rule" ? { type: "tag", values: tags } : { type: "rule", values: visual },
  );
}
