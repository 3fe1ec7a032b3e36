import { expect, it } from "vitest";
import { callingCodes, countryOf, flagOf } from "./calling-codes.ts";

it("knows two-letter countries with codes of one to three digits", () => {
  for (const [country, code] of callingCodes) {
    expect(country).toMatch(/^[A-Z]{2}$/);
    expect(code).toMatch(/^[1-9]\d{0,2}$/);
  }
  expect(callingCodes.size).toBeGreaterThan(220);
});

it.each([
  ["+1 415 555 0100", "US"],
  ["+44 20 7946 0000", "GB"],
  ["+39 06 1234", "IT"],
  ["+358 9 123", "FI"],
  ["+49 30 123", "DE"],
  ["+999", undefined],
])("%s belongs to %s", (number, country) => {
  expect(countryOf(number)).toBe(country);
});

it("builds flags of regional indicators", () => {
  expect(flagOf("DE")).toBe("🇩🇪");
});
