import { mkdirSync } from "node:fs";
import path from "node:path";
import { openChromium } from "../../../tests/support/chromium.ts";
import { openStory, serveStories, violations, type Visits } from "./visit.ts";

/*
 * Opens every story in Chromium, light and dark, on a phone and on a desktop, takes its picture and asks axe-core
 * what is wrong with it.
 *
 *   node scripts/run.mjs packages/ui/stories/browse.ts OUTPUT_DIRECTORY [name of a story …]
 */
const [output, ...names] = process.argv.slice(2);
if (!output) throw new Error("usage: browse.ts OUTPUT_DIRECTORY [story …]");
mkdirSync(output, { recursive: true });

const { origin, server } = await serveStories();
const browser = await openChromium();
const start = await browser.newPage();
await start.goto(origin);
const all = Object.keys((await start.evaluate("visits")) as Visits);
let found = 0;
let views = 0;
for (const name of names.length > 0 ? names : all) {
  for (const width of [360, 1280] as const) {
    for (const scheme of ["light", "dark"] as const) {
      const report = (message: string) => console.log(`${name} ${width} ${scheme}: ${message}`);
      const page = await openStory(browser, origin, { name, width, scheme }, report);
      await page.screenshot({ path: path.join(output, `${name}-${width}-${scheme}.png`) });
      const problems = await violations(page);
      for (const problem of problems) report(problem);
      found += problems.length;
      views++;
      await page.context().close();
    }
  }
}
console.log(`${views} views, ${found} axe violations`);
await browser.close();
server.close();
process.exitCode = found > 0 ? 1 : 0;
