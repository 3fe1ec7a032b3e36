// @vitest-environment node
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStory, type View } from "../../packages/ui/stories/open-story.ts";
import { serveStories } from "../../packages/ui/stories/visit.ts";
import { openChromium } from "../support/chromium.ts";

/* What an app says of the look, as Chromium computes it: variables, style objects, states, layers. */

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

const open = (name: string, more: Partial<View> = {}): Promise<Page> =>
  openStory(browser, pages.origin, { name, ...more });
const computed = (page: Page, selector: string, property: string): Promise<string> =>
  page.evaluate(
    ([from, name]) => {
      const [css = "", pseudo] = from.split("::");
      const element = document.querySelector(css);
      if (!element) throw new Error(`${css} is not there.`);
      return getComputedStyle(element, pseudo && `::${pseudo}`).getPropertyValue(name);
    },
    [selector, property] as const,
  );

const pink = "rgb(255, 0, 128)";
/** Custom property, what is set, where it shows and as what; without the last, only that something changes. */
type Row = readonly [property: string, value: string, selector: string, css: string, shows?: string];
const rows: Record<string, readonly Row[]> = {
  "sign-in": [
    ["color-primary", pink, ".cl-formButtonPrimary", "background-color", pink],
    ["color-primary-foreground", pink, ".cl-formButtonPrimary", "color", pink],
    ["color-foreground", pink, ".cl-headerTitle", "color", pink],
    ["color-muted-foreground", pink, ".cl-headerSubtitle", "color", pink],
    ["color-background", pink, ".cl-cardBox", "background-color", pink],
    ["color-muted", pink, ".cl-footer", "background-color", pink],
    ["color-input", pink, ".cl-formFieldInput", "background-color", pink],
    ["color-input-foreground", pink, ".cl-formFieldInput", "color", pink],
    ["color-ring", pink, ".cl-formFieldInput", "border-top-color", pink],
    ["color-neutral", pink, ".cl-dividerLine", "background-color"],
    ["color-border", pink, ".cl-cardBox", "border-top-color"],
    ["color-shadow", pink, ".cl-cardBox", "box-shadow"],
    ["font-family", "monospace", ".cl-headerTitle", "font-family", "monospace"],
    ["font-family-buttons", "monospace", ".cl-formButtonPrimary", "font-family", "monospace"],
    ["font-size", "20px", ".cl-headerSubtitle", "font-size", "20px"],
    ["font-size-xl", "40px", ".cl-headerTitle", "font-size", "40px"],
    ["font-size-sm", "40px", ".cl-dividerText", "font-size", "40px"],
    ["font-weight-normal", "300", ".cl-headerSubtitle", "font-weight", "300"],
    ["font-weight-medium", "300", ".cl-formFieldLabel", "font-weight", "300"],
    ["font-weight-semibold", "300", ".cl-formButtonPrimary", "font-weight", "300"],
    ["font-weight-bold", "300", ".cl-headerTitle", "font-weight", "300"],
    ["border-radius", "1px", ".cl-formButtonPrimary", "border-top-left-radius", "1px"],
    ["border-radius-xl", "1px", ".cl-cardBox", "border-top-left-radius", "1px"],
    ["spacing", "2rem", ".cl-card", "padding-top"],
  ],
  "sign-in-password-wrong": [["color-danger", pink, ".cl-formFieldErrorText", "color", pink]],
  "sign-in-new-password-repeated": [["color-success", pink, ".cl-formFieldSuccessText", "color", pink]],
  "sign-in-maintenance": [["color-warning", pink, ".cl-alert__warning", "color", pink]],
  "sign-in-modal": [["color-modal-backdrop", pink, ".cl-modalBackdrop", "background-color", pink]],
  "user-button": [
    ["color-shimmer", pink, ".lk-shimmer > .cl-userButtonAvatarBox::after", "background-image"],
    ["font-size-md", "40px", ".cl-userButtonOuterIdentifier", "font-size", "40px"],
  ],
  "user-profile-totp-key": [["font-family-mono", "serif", ".lk-copyable code", "font-family", "serif"]],
};

describe("the variables", () => {
  it.each(Object.entries(rows))("as custom properties of the page, on %s", async (story, list) => {
    const page = await open(story);
    for (const [name, value, selector, css, shows] of list) {
      const set = (to: string) =>
        page.evaluate(([property, text]) => document.documentElement.style.setProperty(property, text), [
          `--clerk-${name}`,
          to,
        ] as const);
      const before = await computed(page, selector, css);
      await set(value);
      // Some of them change over a moment.
      const now = () => computed(page, selector, css);
      const message = `--clerk-${name}`;
      if (shows === undefined) await expect.poll(now, { message }).not.toBe(before);
      else await expect.poll(now, { message }).toBe(shows);
      await set("");
    }
    await page.context().close();
  });

  it("and as they are given to the provider, there or in a section", async () => {
    const page = await open("sign-in", {
      appearance: { variables: { colorPrimary: pink }, signIn: { variables: { colorBackground: pink } } },
    });
    expect(await computed(page, ".cl-formButtonPrimary", "background-color")).toBe(pink);
    expect(await computed(page, ".cl-cardBox", "background-color")).toBe(pink);
    await page.context().close();
  });

  it("have dark values where the page is dark, whatever the system is", async () => {
    const page = await open("sign-in");
    const background = () => computed(page, ".cl-cardBox", "background-color");
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = "dark";
    });
    expect(await background()).not.toBe("rgb(255, 255, 255)");
    await page.context().close();
  });
});

describe("the elements", () => {
  it("take style objects with nested selectors, media queries and fallbacks", async () => {
    const page = await open("sign-in", {
      appearance: {
        elements: {
          card: {
            paddingTop: 3,
            color: ["red", pink],
            "& > .cl-header": { opacity: 0.5 },
            "@media (max-width: 700px)": { paddingTop: 7 },
          },
          formFieldInput: { "&:focus": { borderColor: "rgb(1, 2, 3)" } },
          formButtonPrimary: { '&[data-variant="solid"]': { backgroundColor: pink } },
        },
      },
    });
    expect(await computed(page, ".cl-card", "padding-top")).toBe("3px");
    expect(await computed(page, ".cl-card", "color")).toBe(pink);
    expect(await computed(page, ".cl-header", "opacity")).toBe("0.5");
    expect(await computed(page, ".cl-formButtonPrimary", "background-color")).toBe(pink);
    await page.getByLabel("Email address").focus();
    await expect.poll(() => computed(page, ".cl-formFieldInput", "border-top-color")).toBe("rgb(1, 2, 3)");
    await page.setViewportSize({ width: 600, height: 800 });
    expect(await computed(page, ".cl-card", "padding-top")).toBe("7px");
    await page.context().close();
  });

  it("take a style for one id, one state, and both: the state wins over what comes later", async () => {
    const page = await open("sign-in-password-wrong", {
      appearance: {
        elements: {
          formFieldInput__error: { marginTop: 5 },
          formFieldInput__password: { marginTop: 3, marginBottom: 3 },
          formFieldInput__password__error: { marginLeft: 9 },
          formFieldInput: { marginTop: 1, marginBottom: 1, marginRight: 1 },
        },
        signIn: { elements: { formFieldInput: { marginTop: 2, marginRight: 2 } } },
      },
    });
    const sides = ["top", "right", "left"].map((side) =>
      computed(page, ".cl-formFieldInput.cl-error", `margin-${side}`),
    );
    expect(await Promise.all(sides)).toEqual(["5px", "2px", "9px"]);
    await page.context().close();
  });

  it("stay in the layer that the app names, so that its utilities win", async () => {
    const page = await open("sign-in", {
      appearance: { cssLayerName: "components", elements: { card: { paddingTop: 3, paddingBottom: 3 } } },
    });
    await page.addStyleTag({ content: "@layer utilities { .cl-card { padding-top: 11px } }" });
    const withoutLayer = await open("sign-in", { appearance: { elements: { card: { paddingTop: 3 } } } });
    await withoutLayer.addStyleTag({ content: "@layer utilities { .cl-card { padding-top: 11px } }" });
    expect(await computed(page, ".cl-card", "padding-top")).toBe("11px");
    expect(await computed(withoutLayer, ".cl-card", "padding-top")).toBe("3px");
    await page.context().close();
    await withoutLayer.context().close();
  });
});
