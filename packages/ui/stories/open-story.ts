import type { Browser, Page } from "playwright-core";
import { prepare, type Visits } from "./visit.ts";

export interface View {
  name: string;
  /** What an app says of the look, instead of the story. */
  appearance?: object;
  scheme?: "light" | "dark";
}

/** Opens a story on a desktop, in a browser of its own, with an app's look. */
export async function openStory(
  browser: Browser,
  origin: string,
  { name, appearance, scheme = "light" }: View,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: scheme });
  if (appearance) await context.addInitScript(`globalThis.appearance = ${JSON.stringify(appearance)}`);
  const page = await context.newPage();
  await page.goto(`${origin}/?story=${name}`);
  const visits = (await page.evaluate("visits")) as Visits;
  await prepare(page, visits[name] ?? {});
  return page;
}
