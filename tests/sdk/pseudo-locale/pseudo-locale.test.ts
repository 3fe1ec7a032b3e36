// @vitest-environment node
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stories } from "../../../packages/ui/stories/stories.tsx";
import { prepare, serveStories, type Visits } from "../../../packages/ui/stories/visit.ts";
import { openChromium } from "../../support/chromium.ts";
import { readPage } from "./read-page.ts";
import { withoutData } from "./known-data.ts";

const apart: Record<string, string> = {
  "sign-in-without-script": "the HTML of a server in English",
  "user-profile-delete-offline": "presses a button that is called like the words to type",
  "sign-in-social-slow": "presses what has nothing but a provider's name",
};

/*
 * Every story in the pseudo-locale, whose texts have an accent on each letter: what is left of plain English was
 * written into a component.
 */
const names = Object.entries(stories).flatMap(([name, { localization }]) =>
  localization || name in apart ? [] : [name],
);

describe("in the pseudo-locale, on a phone", () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof serveStories>>;
  let page: Page;
  let complaints: string[] = [];
  beforeAll(async () => {
    pages = await serveStories();
    browser = await openChromium();
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, isMobile: true, hasTouch: true });
    page = await context.newPage();
    page.setDefaultTimeout(5000);
    page.on("pageerror", (error) => complaints.push(error.message));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    pages?.server.close();
  });

  it.each(names)("%s has no English of its own, says its language, and fits", async (name) => {
    complaints = [];
    await page.goto("about:blank");
    await page.goto(`${pages.origin}/?story=${name}&locale=en-XA`);
    const visits = (await page.evaluate("visits")) as Visits;
    await prepare(page, visits[name] ?? {});
    const { texts, languages, cut } = await page.evaluate(readPage);
    const english = texts.filter(({ text }) => /[A-Za-z]{2}/.test(withoutData(text)));
    expect(english).toEqual([]);
    expect(new Set(languages)).toEqual(new Set(["en-XA ltr"]));
    expect(cut).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
