import { describe, expect, it } from "vitest";

import { withoutHash } from "./page.ts";

describe("an address with a step behind the hash", () => {
  const read = (href: string) => withoutHash(new URL(href))?.href;

  it.each([
    ["https://a.example/sign-in#/factor-one", "https://a.example/sign-in/factor-one"],
    [
      "https://a.example/sign-in?x=1#/?redirect_url=%2Fb%3Fc%3Dd",
      "https://a.example/sign-in?x=1&redirect_url=%2Fb%3Fc%3Dd",
    ],
    [
      "https://a.example/sign-up/continue#/verify-email-address?x=2",
      "https://a.example/sign-up/verify-email-address?x=2",
    ],
    ["https://a.example/sign-in#//evil.example/x", "https://a.example/sign-in//evil.example/x"],
  ])("%s is %s", (href, expected) => {
    expect(read(href)).toBe(expected);
  });

  it.each(["https://a.example/sign-in", "https://a.example/sign-in#top", "https://a.example/sign-in#"])(
    "%s has none",
    (href) => {
      expect(read(href)).toBeUndefined();
    },
  );
});
