import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { interpolate } from "./interpolate.ts";

const then = new Date("2020-03-05T14:07:00");

describe("interpolate", () => {
  it.each([
    ["Hello {{name}}", { name: "Ada" }, "Hello Ada"],
    ["{{ user.firstName }}!", { "user.firstName": "Ada" }, "Ada!"],
    ["{{provider|titleize}}", { provider: "sign in with x" }, "Sign In With X"],
    ["{{ date | numeric('en-US') }}", { date: then }, "3/5/2020"],
    ["{{ date | weekday('en-US','long') }}", { date: then }, "Thursday"],
    ["{{ date | weekday('de-DE','short') }}", { date: then }, "Do"],
    ["{{ date | shortDate('en-US') }}", { date: then }, "Mar 5, 2020"],
    ["{{ date | longDate('en-US') }}", { date: then }, "March 5, 2020"],
    ['{{ url | link("terms of service") }}', { url: "https://a.example/x" }, "[terms of service](https://a.example/x)"],
    ["{{ url | link('x') }}", { url: "https://a.example/(b) c" }, "[x](https://a.example/%28b%29%20c)"],
  ])("%s", (text, tokens, expected) => {
    expect(interpolate(text, tokens as Record<string, string>)).toBe(expected);
  });

  it("keeps tokens and modifiers that it does not know", () => {
    expect(interpolate("{{nobody}} {{name|shout}}", { name: "Ada" })).toBe("{{nobody}} {{name|shout}}");
    expect(interpolate("{{name|toString}}", { name: "Ada" })).toBe("{{name|toString}}");
  });

  it("leaves text without tokens alone and never throws", () => {
    assert(property(string(), (text) => interpolate(text, {}) === text));
    assert(
      property(string(), constantFrom("titleize", "link('x')", "numeric", ""), (value, modifier) => {
        try {
          return typeof interpolate(`{{v|${modifier}}}`, { v: value }) === "string";
        } catch (error) {
          return error instanceof RangeError && modifier === "numeric";
        }
      }),
    );
  });
});
