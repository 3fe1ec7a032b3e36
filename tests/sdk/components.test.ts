// @vitest-environment node
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { develop } from "../../packages/ui/stories/darkroom.ts";
import { openGallery, type Gallery } from "../../packages/ui/stories/gallery.ts";
import { chromiumOfPictures, differenceOf, picturesOnDisk } from "../../packages/ui/stories/kept-pictures.ts";
import { stories } from "../../packages/ui/stories/stories.tsx";
import { appearance, testCatalogue } from "./catalogue-of-elements.ts";
import { documentedScreens, missingElements } from "./missing-elements.ts";

const names = Object.keys(stories);
/** Where a sheet goes that is not the one that is kept. */
const output = path.join(import.meta.dirname, "../../node_modules/.cache/latchkey/pictures");

/** The class lists of all elements, and the last screen that each was seen on. */
const lists = new Map<string, string>();

/** Screens without the app's classes: a server sent the one, and the other has some of its own. */
const foreign = new Set(["sign-in-without-script", "sign-in-themed"]);

/** Names of elements, without their prefix. */
const elementsOf = (classLists: ReadonlySet<string>): Set<string> =>
  new Set([...classLists].flatMap((list) => list.split(/\s+/)).map((name) => name.replace(/^cl-/, "")));

describe("every screen of the components", () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery(appearance);
  }, 60_000);
  afterAll(() => gallery?.close());

  it.each(names)(
    "%s, light and dark, on desktop and phone, in both directions, at 200 %: looks as it did, and nothing is wrong with it",
    async (name) => {
      const { sheet, complaints, classLists } = await gallery.visit(name);
      expect(complaints).toEqual([]);
      expect(missingElements(name, elementsOf(classLists))).toEqual([]);
      if (!foreign.has(name)) for (const list of classLists) lists.set(list, name);
      const difference = await differenceOf(name, sheet);
      if (!difference || !gallery.isComparable) return;
      mkdirSync(output, { recursive: true });
      const file = path.join(output, `${name}.webp`);
      writeFileSync(file, await develop(sheet));
      const versions = `kept with Chromium ${chromiumOfPictures()}, taken with ${gallery.chromium}`;
      expect.fail(`${name}: ${difference} (${versions}). Now it is ${file}. To keep that: npm run pictures -- ${name}`);
    },
  );

  it("has a story for every picture and for every documented screen", () => {
    expect(picturesOnDisk().filter((name) => !names.includes(name))).toEqual([]);
    expect(documentedScreens.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("keeps the user button at one height before and after its picture comes", async () => {
    const heights = await gallery.inStory("user-button", (page) =>
      page.locator(".cl-userButtonBox").evaluate((box) => {
        const avatar = box.querySelector(".cl-userButtonAvatarBox");
        return ["span", "img"].map((name) => {
          const content = document.createElement(name);
          if (name === "img") content.className = "cl-avatarImage";
          avatar?.replaceChildren(content);
          return box.getBoundingClientRect().height;
        });
      }),
    );
    expect(heights).toEqual([28, 28]);
  });
});

describe("the catalogue of elements, over all of them", () => {
  testCatalogue(lists);
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
