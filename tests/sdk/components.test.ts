// @vitest-environment node
import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stories } from "../../packages/ui/stories/stories.tsx";
import { openStory, serveStories, violations, type View } from "../../packages/ui/stories/visit.ts";
import { openChromium } from "../support/chromium.ts";

describe("every screen of the components", () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof serveStories>>;
  beforeAll(async () => {
    pages = await serveStories();
    browser = await openChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    pages?.server.close();
  });

  const views = Object.keys(stories).flatMap((name): View[] => [
    { name, width: 1280, scheme: "light" },
    { name, width: 360, scheme: "dark" },
  ]);
  it.each(views)(
    "$name, $scheme at $width pixels: no error, nothing that axe-core would change, no sideways scroll",
    async (view) => {
      const complaints: string[] = [];
      const page = await openStory(browser, pages.origin, view, (message) => complaints.push(message));
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await page.context().close();
    },
  );

  it.each(Object.keys(stories))(
    "%s, at 200 % zoom, from right to left, without motion: no error, no sideways scroll, nothing moves",
    async (name) => {
      const complaints: string[] = [];
      const view: View = { name, width: 640, scheme: "light", isMirrored: true };
      const page = await openStory(browser, pages.origin, view, (message) => complaints.push(message));
      expect(complaints).toEqual([]);
      const seen = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        moving: document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10)
          .map(({ effect }) => (effect as KeyframeEffect).target?.className ?? "")
          .filter((className) => !String(className).includes("cl-spinner")),
      }));
      expect(seen).toEqual({ overflow: 0, moving: [] });
      await page.context().close();
    },
  );

  it("keeps the user button at one height before and after its picture comes", async () => {
    const view: View = { name: "user-button", width: 1280, scheme: "light" };
    const page = await openStory(browser, pages.origin, view, () => undefined);
    const heights = await page.locator(".cl-userButtonBox").evaluate((box) => {
      const avatar = box.querySelector(".cl-userButtonAvatarBox");
      return ["span", "img"].map((name) => {
        const content = document.createElement(name);
        if (name === "img") content.className = "cl-avatarImage";
        avatar?.replaceChildren(content);
        return box.getBoundingClientRect().height;
      });
    });
    expect(heights).toEqual([28, 28]);
    await page.context().close();
  });
});

describe("in Chromium", () => {
  it.each([
    ["check-script.ts", "the script-tag build works under a strict policy"],
    ["check-styles.ts", "8 arrangements of stylesheets: the app's classes win, its resets do not show"],
  ])("%s: %s", { timeout: 90_000 }, (file, says) => {
    const script = path.join(import.meta.dirname, "../../packages/ui/stories", file);
    const { stdout, stderr } = spawnSync(process.execPath, ["--conditions=latchkey-source", script], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout.trim()).toBe(says);
  });
});
