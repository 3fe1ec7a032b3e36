import { expect, it } from "vitest";

import { textDirection } from "./text-direction.ts";

it.each([
  ["ar", "rtl"],
  ["ar-SA", "rtl"],
  ["he-IL", "rtl"],
  ["fa", "rtl"],
  ["ckb-IQ", "rtl"],
  ["en-US", "ltr"],
  ["ku", "ltr"],
  ["arn", "ltr"],
])("%s is written %s", (locale, direction) => {
  expect(textDirection(locale)).toBe(direction);
});
