import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { serve } from "./serve.ts";

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
  const reset = `*{box-sizing:border-box;margin:0;padding:0}button{background:none;border:0;font:inherit}a{color:inherit;text-decoration:none}h1{font-size:inherit}ul{list-style:none}
    :root{color-scheme:light dark}body{display:grid;place-items:center;min-height:100vh;font-family:system-ui,sans-serif;background:light-dark(#f4f4f2,#0d0e11);color:light-dark(#222,#ddd);padding:1rem}#root{display:grid;place-items:center;width:100%}`;
  return serve((pathname) => {
    if (pathname === "/main.js") return { type: "text/javascript", body: script };
    if (pathname === "/reset.css") return { type: "text/css", body: reset };
    return { type: "text/html", body: html };
  });
}

/** Names of the stories and what to do in each. */
export type Visits = Record<string, { press?: string[]; type?: Record<string, string> }>;

/** Types and presses what a story asks for, and lets its transitions end. */
export async function prepare(page: Page, { press = [], type = {} }: Visits[string]): Promise<void> {
  for (const [label, text] of Object.entries(type)) await page.getByLabel(label, { exact: true }).fill(text);
  for (const name of press) {
    const button = page.getByRole("button", { name, exact: true });
    await button
      .or(page.getByRole("menuitem", { name, exact: true }))
      .first()
      .click();
  }
  await page.waitForTimeout(350);
}

/** What axe-core finds wrong with a page. */
export async function violations(page: Page): Promise<string[]> {
  // Not as a script of the page, whose content security policy may allow none.
  await page.evaluate(readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8"));
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

export interface View {
  name: string;
  /** 640: a desktop at 200 % zoom. */
  width: 360 | 640 | 1280;
  scheme: "light" | "dark";
  /** Right to left, for somebody who wants no motion. */
  isMirrored?: boolean;
  /** What an app says of the look, instead of the story. */
  appearance?: object;
}

/** Opens a story as it looks on a phone or a desktop; `complain` hears of errors in the page. */
export async function openStory(
  browser: Browser,
  origin: string,
  { name, width, scheme, isMirrored = false, appearance }: View,
  complain: (message: string) => void,
): Promise<Page> {
  const isPhone = width === 360;
  const viewport = { width, height: 800 };
  const context = await browser.newContext({
    viewport,
    colorScheme: scheme,
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: isMirrored ? "reduce" : "no-preference",
  });
  if (appearance) await context.addInitScript(`globalThis.appearance = ${JSON.stringify(appearance)}`);
  const page = await context.newPage();
  page.on("pageerror", (error) => complain(error.message));
  page.on("console", (message) => message.type() === "error" && complain(message.text()));
  await page.goto(`${origin}/?story=${name}${isMirrored ? "&dir=rtl" : ""}`);
  const visits = (await page.evaluate("visits")) as Visits;
  await prepare(page, visits[name] ?? {});
  return page;
}
