import { describe, expect, it } from "vitest";
import { enUS } from "./en-us.ts";
import type { Localizations } from "./context.tsx";
import { interpolate } from "./interpolate.ts";
import { brokenRules, complexitySentence } from "./password-complexity.ts";
import { lookUp } from "./resource.ts";

const localizations = {
  locale: "en-US",
  t: (key, tokens = {}) => interpolate(lookUp([enUS], key) ?? "", tokens),
} as Localizations;
const strict = {
  min_length: 10,
  require_uppercase: true,
  require_lowercase: true,
  require_numbers: true,
  require_special_char: true,
};

describe("password rules", () => {
  it.each([
    ["", {}, ["minimumLength"]],
    ["1234567", { min_length: 4 }, ["minimumLength"]],
    ["12345678", {}, []],
    ["a".repeat(73), { max_length: 0 }, ["maximumLength"]],
    ["a".repeat(21), { max_length: 20 }, ["maximumLength"]],
    ["abc", strict, ["minimumLength", "requireUppercase", "requireNumbers", "requireSpecialCharacter"]],
    ["Ünïcödé 1!", strict, []],
    ["ABCDEFGH1!", strict, ["requireLowercase"]],
  ])("%j breaks what it should", (password, settings, expected) => {
    expect(brokenRules(password, settings)).toEqual(expected);
  });

  it("makes one sentence", () => {
    const rules = brokenRules("abc", strict);
    expect(complexitySentence(rules, strict, localizations)).toBe(
      "The password needs at least 10 characters, an upper-case letter, a number, and a special character.",
    );
  });
});
