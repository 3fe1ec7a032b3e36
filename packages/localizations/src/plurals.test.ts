import { describe, expect, it } from "vitest";
import * as all from "./index.ts";
import { flatten, tokensOf } from "./testing/texts.ts";

/*
 * No text needs a plural form: where a number stands in a text, its language says so in words that fit every number.
 * Whoever adds a token decides here what it stands for.
 */
const words = [
  "applicationName",
  "connectedAccount",
  "device",
  "emailAddress",
  "identifier",
  "list",
  "mfaPhoneCode",
  "name",
  "phoneNumber",
  "prefix",
  "privacyPolicyLink",
  "provider",
  "subject",
  "termsOfServiceLink",
  "when",
];
const numbers = ["length", "max_length", "min_length"];

/** Texts with a number, by key. */
const counted = [...flatten(all.enUS)].filter(([, text]) => tokensOf(text).some((token) => numbers.includes(token)));

const languages = new Map(Object.entries(all));
const counts = [0, 1, 2, 5, 21, 22];

/** Words that may follow a number, whatever it is: more of a range, or a genitive after a preposition that asks for it. */
const fits: Record<string, RegExp> = {
  arSA: /^(?: إلى \d+)?\.?$/,
  beBY: /^(?: да \d+)?\.?$/,
  csCZ: /^(?: do \d+)? znaků\.?$/,
  hrHR: /^(?: do \d+)?\.?$/,
  plPL: /^(?: do \d+)? znaków\.?$/,
  roRO: /^(?:–\d+)?\.?$/,
  ruRU: /^(?: до \d+)?\.?$/,
  skSK: /^(?: do \d+)? znakov\.?$/,
  srRS: /^(?: до \d+)?\.?$/,
  ukUA: /^(?: до \d+)?\.?$/,
};

describe("texts with a number", () => {
  it("are these", () => {
    expect(new Set([...flatten(all.enUS).values()].flatMap(tokensOf))).toEqual(new Set([...words, ...numbers]));
    expect(counted.map(([key]) => key).toSorted()).toEqual([
      "unstable__errors.form_username_invalid_length",
      "unstable__errors.passwordComplexity.maximumLength",
      "unstable__errors.passwordComplexity.minimumLength",
    ]);
  });

  it.each(Object.entries(fits))("are right for every number in %s", (name, rest) => {
    const texts = flatten(languages.get(name) ?? {});
    for (const [key] of counted) {
      for (const count of counts) {
        const text = (texts.get(key) ?? "").replaceAll(/\{\{\s*\w+\s*\}\}/g, String(count));
        const [, after] = /^[^\d]*\d+(.*)$/.exec(text) ?? [];
        expect([key, text, rest.test(after ?? "?")]).toEqual([key, text, true]);
      }
    }
  });

  it("are looked at in every language with forms for numbers like 5, 21 and 22", () => {
    const several = [...languages].filter(([, { locale }]) => {
      const rules = new Intl.PluralRules(locale);
      return new Set([5, 21, 22].map((count) => rules.select(count))).size > 1;
    });
    // Icelandic has one word for one character and for many, so that its forms do not show.
    const names = several.map(([name]) => name).filter((name) => name !== "isIS");
    expect(names.filter((name) => !(name in fits))).toEqual([]);
  });
});
