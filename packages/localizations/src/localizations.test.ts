import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as all from "./index.ts";
import { flatten, tagsOf, tokensOf } from "./testing/texts.ts";

const { enUS, enGB, esCR, esMX, esUY, nlBE, enXA, ...translations } = all;
const regions = { enGB, esCR, esMX, esUY, nlBE };
const english = flatten(enUS);
const languages = Object.entries(translations).map(([name, tree]) => [name, flatten(tree)] as const);

it("every file of a language is exported under the official name", () => {
  const files = readdirSync(path.join(import.meta.dirname, "locales")).map((file) => path.basename(file, ".ts"));
  expect(new Set(languages.map(([, texts]) => texts.get("locale")))).toEqual(new Set(files));
  for (const [name, texts] of languages) expect(name).toBe(texts.get("locale")?.replace("-", ""));
});

it.each(Object.entries(regions))("%s says what another region says, under its own name", (name, tree) => {
  expect(name).toBe(tree.locale.replace("-", ""));
  expect([...flatten(tree).keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

describe.each([...languages, ["enXA", flatten(enXA)] as const])("%s", (_, texts) => {
  it("has every text, and no other", () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [key, text] of english) expect([key, texts.get(key) === ""]).toEqual([key, text === ""]);
  });

  it("fills in what English fills in", () => {
    for (const [key, text] of english) {
      const translated = texts.get(key) ?? "";
      expect([key, tokensOf(translated)]).toEqual([key, tokensOf(text)]);
      expect([key, tagsOf(translated)]).toEqual([key, tagsOf(text)]);
      expect([key, translated.trim()]).toEqual([key, translated]);
    }
  });

  it("asks for the words that delete an account as they have to be typed", () => {
    const words = texts.get("userProfile.deletePage.confirm") ?? "";
    for (const key of ["formFieldLabel__confirmDeletion", "userProfile.deletePage.actionDescription"])
      expect(texts.get(key)).toContain(words);
    expect(texts.get("formFieldInputPlaceholder__confirmDeletionUserAccount")).toBe(words);
  });

  it("is a translation", () => {
    const long = [...english].filter(([, text]) => text.length > 20);
    const same = long.filter(([key, text]) => texts.get(key) === text).map(([key]) => key);
    expect(same).toEqual([]);
  });
});
