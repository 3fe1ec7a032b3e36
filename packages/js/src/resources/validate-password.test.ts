import { describe, expect, it } from "vitest";
import { complexityErrors } from "./validate-password.ts";

const settings = {
  min_length: 8,
  max_length: 20,
  require_numbers: true,
  require_lowercase: true,
  require_uppercase: true,
  require_special_char: true,
  allowed_special_characters: "",
} as Parameters<typeof complexityErrors>[1];

describe("the rules of a password", () => {
  it.each([
    ["Correct-horse1", []],
    ["Short-1", ["min_length"]],
    ["Correct-horse1-battery-staple", ["max_length"]],
    ["correct horse", ["require_numbers", "require_special_char", "require_uppercase"]],
    ["CORRECT-HORSE1", ["require_lowercase"]],
  ])("%s breaks %j", (password, broken) => {
    expect(Object.keys(complexityErrors(password, settings)).toSorted()).toEqual(broken);
  });

  it("are not asked for where the instance does not", () => {
    const lenient = { ...settings, require_numbers: false, require_uppercase: false, require_special_char: false };
    expect(complexityErrors("correct horse", lenient)).toEqual({});
  });

  it("know which characters count as special ones", () => {
    const dollar = { ...settings, allowed_special_characters: "$" };
    expect(complexityErrors("Correct-horse1", dollar)).toEqual({ require_special_char: true });
    expect(complexityErrors("Correct$horse1", dollar)).toEqual({});
  });
});
