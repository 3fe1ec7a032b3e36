// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as localizations from "@latchkey/localizations";
import { startTestServer, type Server } from "@latchkey/server/testing";
import { portalTexts } from "../../packages/server/src/views/account-portal/texts.ts";
import { buildLocalizations } from "../../tools/build-scripts.ts";

/*
 * Hosted pages speak every language of the components, and one at a time: what the server writes into the page is in
 * the language whose texts the page loads for its component.
 */
const { enUS, enXA, enGB, esCR, esMX, esUY, nlBE, ...translations } = localizations;
const regions = [enGB, esCR, esMX, esUY, nlBE].map(({ locale }) => locale);
const languages = Object.values(translations).map(({ locale }) => locale);

const serverSource = path.join(import.meta.dirname, "../../packages/server/src");
const directory = mkdtempSync(path.join(tmpdir(), "latchkey-languages-"));
const app = "Tulip & Sons";
let built: Map<string, string>;
let server: Server;

beforeAll(async () => {
  built = await buildLocalizations();
  mkdirSync(path.join(directory, "localizations"));
  for (const [name, text] of built) writeFileSync(path.join(directory, "localizations", name), text);
  server = await startTestServer({ config: { browserDirectory: directory }, settings: { application_name: app } });
});
afterAll(async () => {
  await server?.stop();
  rmSync(directory, { recursive: true, force: true });
});

interface Page {
  lang: string | undefined;
  dir: string | undefined;
  title: string | undefined;
  /** Language of the texts that the component gets; none for those that it brings along. */
  component: string | undefined;
}

async function open(address: string, accept = "xx"): Promise<Page> {
  const response = await fetch(server.url + address, { headers: { "accept-language": accept } });
  const html = (await response.text()).replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#39;", "'");
  const [, lang, dir] = /<html lang="([^"]*)" dir="([^"]*)"/.exec(html) ?? [];
  const [, url] = /"localizationUrl":"([^"]*)"/.exec(html) ?? [];
  const texts = url && ((await (await fetch(server.url + url)).json()) as { locale: string });
  return { lang, dir, title: /<title>(.*)<\/title>/.exec(html)?.[1], component: texts ? texts.locale : undefined };
}

describe("the languages that are built for hosted pages", () => {
  it("are those of the components, without what only developers look at", () => {
    const locales = [...built.values()].map((text) => (JSON.parse(text) as { locale: string }).locale);
    expect(locales.toSorted()).toEqual(languages.toSorted());
    expect(languages.length).toBeGreaterThan(40);
    expect(enXA.locale).toBe("en-XA");
  });

  it.each(["en", "en-GB", "en-XA", "en-XA, en;q=0.5"])("are English for people who ask for %s", async (accept) => {
    expect(await open("/sign-in", accept)).toEqual({
      lang: enUS.locale,
      dir: "ltr",
      title: portalTexts("en-US", app).signIn,
      component: undefined,
    });
  });
});

describe("a hosted page", () => {
  it.each(languages)("in %s is in that language as a whole", async (locale) => {
    for (const page of [await open(`/sign-in?locale=${locale}`), await open("/sign-in", locale)]) {
      expect(page).toMatchObject({ lang: locale, component: locale, title: portalTexts(locale, app).signIn });
      expect(page.dir).toBe(/^(ar|fa|he)/.test(locale) ? "rtl" : "ltr");
    }
  });

  it.each(regions)("for %s is in its language", async (locale) => {
    const { lang = "", title, component } = await open("/sign-up", locale);
    expect(lang.slice(0, 2)).toBe(locale.slice(0, 2));
    expect(title).toBe(portalTexts(lang, app).signUp);
    expect(component ?? "en-US").toBe(lang);
  });
});

describe.each(languages)("what the server says in %s", (locale) => {
  const texts = Object.entries(portalTexts(locale, app));
  const english = portalTexts("en-US", app) as Record<string, string>;

  it("is not English, names the app where English does, and leaves nothing open", () => {
    for (const [key, text] of texts) {
      if (key !== "start") expect([key, text]).not.toEqual([key, english[key]]);
      expect([key, text.includes(app)]).toEqual([key, english[key]?.includes(app)]);
      expect([key, /[{}]/.test(text)]).toEqual([key, false]);
      expect([key, text]).toEqual([key, text.trim()]);
    }
  });
});

describe("the server", () => {
  it("has no texts that nobody sees", () => {
    const files = readdirSync(path.join(serverSource, "views/account-portal/texts"));
    const names = files.map((file) => path.basename(file, ".ts")).filter((name) => name !== "en");
    const used = languages.map((locale) => (names.includes(locale) ? locale : locale.slice(0, 2)));
    expect(names.toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it("takes nothing from the packages of browsers", () => {
    const files = readdirSync(serverSource, { recursive: true, encoding: "utf8" }).filter((file) =>
      /(?<!\.test)\.ts$/.test(file),
    );
    const packages = files.flatMap((file) =>
      [...readFileSync(path.join(serverSource, file), "utf8").matchAll(/from "(@latchkey\/\w+)/g)].map(
        ([, name = ""]) => name,
      ),
    );
    expect([...new Set(packages)].toSorted()).toEqual(["@latchkey/contract", "@latchkey/shared"]);
  });
});
