import type { Browser, CDPSession, Page } from "playwright-core";
import { openChromium } from "../../../tests/support/chromium.ts";
import { ensureFonts } from "../../../tools/system/fonts.ts";
import { layOut, type Sheet, type Shot } from "./darkroom.ts";
import type { Step } from "./step.ts";
import { prepare, serveStories, violations, type Visits } from "./visit.ts";

/** A desktop, and the smallest phone that is still around. */
type Width = 1280 | 360;
const height = 800;

/** Where axe-core looks: at every colour scheme, width and direction twice. */
const asked: Record<string, Parameters<typeof violations>[1]> = {
  "1280 light ltr": "every rule",
  "1280 dark rtl": "what a view can change",
  "360 light rtl": "what a view can change",
  "360 dark ltr": "every rule",
};

/** How a story is shown at each width, in this order: every step from one to the next changes one thing. */
const looks = [
  { scheme: "light", direction: "ltr" },
  { scheme: "light", direction: "rtl" },
  { scheme: "dark", direction: "rtl" },
  { scheme: "dark", direction: "ltr" },
] as const;

/** What a visit of a story brings home. */
export interface Seen {
  sheet: Sheet;
  /** Errors of the page, what axe-core would change, content wider than the page, what moves. */
  complaints: string[];
  /** The class lists of elements on the desktop. */
  classLists: Set<string>;
}

export interface Gallery {
  names: string[];
  visit(name: string): Promise<Seen>;
  /** Opens a story on the desktop for something else than to look at it. */
  inStory<Result>(name: string, act: (page: Page) => Promise<Result>): Promise<Result>;
  /** Whether pictures look here as they do on other machines. */
  isComparable: boolean;
  chromium: string;
  close(): Promise<void>;
}

/**
 * The stories in a Chromium that shows them alike on every machine: its fonts, its language, its time, no motion.
 *
 * @param appearance what an app adds to the look of every story.
 */
export async function openGallery(appearance?: object): Promise<Gallery> {
  const stories = await serveStories();
  const fonts = ensureFonts();
  const browser = await openChromium({ args: renderingFlags, ...(fonts && { env: { FONTCONFIG_FILE: fonts } }) });
  const [wide, narrow] = await Promise.all([openStage(browser, 1280, appearance), openStage(browser, 360, appearance)]);
  await wide.page.goto(stories.origin);
  const visits = (await wide.page.evaluate("visits")) as Visits;
  return {
    names: Object.keys(visits),
    async visit(name) {
      const seen = [wide, narrow].map((stage) => visit(stage, `${stories.origin}/?story=${name}`, visits[name] ?? {}));
      const [onDesktop, onPhone] = await Promise.all(seen);
      if (!onDesktop || !onPhone) throw new Error("unreachable");
      return {
        sheet: await layOut([...onDesktop.shots, ...onPhone.shots]),
        complaints: [...onDesktop.complaints, ...onPhone.complaints],
        classLists: onDesktop.classLists,
      };
    },
    async inStory(name, act) {
      await wide.page.goto(`${stories.origin}/?story=${name}`);
      await prepare(wide.page, visits[name] ?? {});
      return act(wide.page);
    },
    isComparable: fonts !== undefined,
    chromium: browser.version(),
    async close() {
      await browser.close();
      stories.server.close();
    },
  };
}

const renderingFlags = ["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"];

/** When every story takes place. */
const now = new Date("2026-03-04T10:20:30Z");
/** A timer of this many milliseconds or more never ends: what a person would wait for has not happened yet. */
const patience = 700;

interface Stage {
  page: Page;
  protocol: CDPSession;
  width: Width;
  complaints: string[];
}

async function openStage(browser: Browser, width: Width, appearance: object = {}): Promise<Stage> {
  const isPhone = width === 360;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: "light",
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: "reduce",
    locale: "en-US",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  await page.addInitScript(standStill, { now: now.getTime(), longest: patience });
  await page.addInitScript(`globalThis.appearance = ${JSON.stringify(appearance)}`);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  return { page, protocol: await context.newCDPSession(page), width, complaints };
}

/** Runs in the page before anything else: it is always the same time there, and nothing that takes long comes to an end. */
function standStill({ now: always, longest }: { now: number; longest: number }): void {
  const start = window.setTimeout;
  const never = () => 0;
  window.setTimeout = ((...timer: Parameters<typeof start>) =>
    (timer[1] ?? 0) < longest ? start(...timer) : never()) as typeof start;
  window.Date = new Proxy(Date, {
    construct: (type, given) => Reflect.construct(type, given.length > 0 ? given : [always]) as object,
    get: (type, name) => (name === "now" ? () => always : (Reflect.get(type, name) as unknown)),
  });
}

async function visit({ page, protocol, width, complaints }: Stage, address: string, step: Step) {
  complaints.length = 0;
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(address);
  await prepare(page, step);
  const isLong = await makeRoom(page, width);
  const shots: Shot[] = [];
  const found: string[] = [];
  for (const { scheme, direction } of looks) {
    const label = `${width} ${scheme} ${direction}`;
    await page.emulateMedia({ colorScheme: scheme });
    const { clip, overflow, moving } = await page.evaluate(turn, direction);
    if (overflow > 0) found.push(`${label}: ${overflow} px wider than the page`);
    for (const element of moving) found.push(`${label}: ${element} moves for somebody who wants no motion`);
    const { data } = await protocol.send("Page.captureScreenshot", {
      clip: { ...clip, scale: 1 },
      optimizeForSpeed: true,
    });
    shots.push({ label, png: Buffer.from(data, "base64") });
    const rules = asked[label];
    for (const problem of rules ? await violations(page, rules) : []) found.push(`${label}: ${problem}`);
    if (label === "1280 light rtl") found.push(...(await zoomed(page, direction)));
  }
  if (isLong) await page.setViewportSize({ width, height });
  const classLists = await page.evaluate(() =>
    [...document.querySelectorAll("[class*=cl-]")].map((element) => element.getAttribute("class") ?? ""),
  );
  return { shots, complaints: [...complaints, ...found], classLists: new Set(classLists) };
}

/** The window of a page that is longer becomes as high as the page: Chromium forgets the finger when it looks beyond. */
async function makeRoom(page: Page, width: Width): Promise<boolean> {
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  if (needed > height) await page.setViewportSize({ width, height: needed });
  return needed > height;
}

/** A desktop at 200 % has half the pixels. */
async function zoomed(page: Page, direction: string): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 640, height: height / 2 });
  const { overflow } = await page.evaluate(turn, direction);
  if (before) await page.setViewportSize(before);
  return overflow > 0 ? [`1280 ${direction} at 200 %: ${overflow} px wider than the page`] : [];
}

/**
 * Runs in the page: gives it a direction, and says where something stands, what is wider than the page and what moves.
 */
async function turn(direction: string) {
  const { documentElement: html } = document;
  if (html.dir !== direction) {
    html.dir = direction;
    // What was placed by hand looks where it belongs now.
    window.dispatchEvent(new Event("resize"));
  }
  // A popover is placed by hand, a moment later.
  if (document.querySelector(".cl-popoverBox")) await new Promise((resolve) => setTimeout(resolve, 100));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { scrollWidth, clientWidth, scrollHeight } = html;
  const margin = 24;
  const shown = [...document.querySelectorAll("[class*=cl-], #root > :not([class])")]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  const isWhole = shown.length === 0 || document.querySelector("dialog[open]") !== null;
  const left = isWhole ? 0 : Math.max(0, Math.floor(Math.min(...shown.map((box) => box.left))) - margin);
  const top = isWhole ? 0 : Math.max(0, Math.floor(Math.min(...shown.map((box) => box.top)) + scrollY) - margin);
  const right = Math.min(clientWidth, Math.ceil(Math.max(...shown.map((box) => box.right))) + margin);
  const bottom = Math.min(scrollHeight, Math.ceil(Math.max(...shown.map((box) => box.bottom)) + scrollY) + margin);
  const moving = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10)
    .map(({ effect }) => String((effect as KeyframeEffect).target?.className));
  return {
    clip: {
      x: left,
      y: top,
      width: (isWhole ? clientWidth : right) - left,
      height: (isWhole ? scrollHeight : bottom) - top,
    },
    overflow: scrollWidth - clientWidth,
    moving,
  };
}
