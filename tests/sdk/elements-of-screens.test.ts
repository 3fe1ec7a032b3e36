// @vitest-environment node
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStory, serveStories } from "../../packages/ui/stories/visit.ts";
import { openChromium } from "../support/chromium.ts";
import documented from "./documented-elements.json" with { type: "json" };

/* Which documented elements stand on which screen, so that an app's CSS finds what it looks for. */

const arrow = "the main button has no arrow";
const blocks = "one or two providers are block buttons";
const row = "on a phone the navigation is a row, without a menu";
const profile = {
  navbarMobileMenuButton: row,
  navbarMobileMenuButtonIcon: row,
  navbarMobileMenuRow: row,
  profileSectionItemList: "the items stand in the section itself",
};
/** Elements that Clerk's screen has and ours has not, and why. One that is there by now must go from here. */
const differences: Record<string, Record<string, string>> = {
  "sign-in": {
    buttonArrowIcon: arrow,
    formFieldAction: "the screen of the catalogue offers another identifier",
    socialButtonsIconButton: blocks,
  },
  "sign-in-password": { buttonArrowIcon: arrow },
  "sign-in-password-wrong": {
    buttonArrowIcon: arrow,
    formFieldInfoText: "the catalogue's error is on the first screen",
  },
  "sign-in-code": { buttonArrowIcon: arrow },
  "sign-in-totp": { buttonArrowIcon: arrow, identityPreview: "nothing is sent to an address, so none is shown" },
  "sign-in-forgot": {
    footerAction: "the way back is in the card",
    footerActionLink: "the way back is in the card",
    footerActionText: "the way back is in the card",
    ...Object.fromEntries(
      [
        "providerIcon",
        "socialButtons",
        "socialButtonsIconButton",
        "socialButtonsProviderIcon",
        "socialButtonsRoot",
      ].map((element) => [element, "the account of this story has no provider"]),
    ),
  },
  "sign-in-alternatives": { socialButtonsIconButton: blocks },
  "user-button-open": {
    userButtonOuterIdentifier: "the name beside the button is asked for with showName",
    userButtonPopoverFooter: "there is nothing to say in it",
  },
  "user-profile": profile,
  "user-profile-modal": profile,
  reverification: { buttonArrowIcon: arrow, footerItem: "there is nothing to say in it" },
};

let browser: Browser;
let pages: Awaited<ReturnType<typeof serveStories>>;
beforeAll(async () => {
  pages = await serveStories();
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  pages?.server.close();
});

describe("the documented elements", () => {
  it.each(Object.entries(documented))("stand on the screen %s", async (name, elements) => {
    const view = { name, width: 1280, scheme: "light" } as const;
    const page = await openStory(browser, pages.origin, view, () => undefined);
    const classes = await page.evaluate(() =>
      [...document.querySelectorAll("[class*=cl-]")].flatMap((element) => [...element.classList]),
    );
    const present = new Set(classes.map((one) => one.replace(/^cl-/, "")));
    const missing = elements.filter((element) => !present.has(element));
    expect(missing.toSorted()).toEqual(Object.keys(differences[name] ?? {}).toSorted());
    await page.context().close();
  });
});
