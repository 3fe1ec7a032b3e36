import { describe, expect, it } from "vitest";
import { AccountPortal } from "./account-portal.ts";

const accepts = (variables: object): boolean => AccountPortal.safeParse({ appearance: { variables } }).success;

describe("the variables of the hosted pages", () => {
  it.each([
    "#fff",
    "#1a2B3c4d",
    "rebeccapurple",
    "rgb(10 20 30 / 50%)",
    "oklch(0.7 0.1 calc(200 + 10))",
    "light-dark(#fff, rgb(0, 0, 0))",
    "color-mix(in srgb, red 20%, white)",
  ])("take the colour %s", (colorPrimary) => {
    expect(accepts({ colorPrimary })).toBe(true);
  });

  it.each([
    "",
    "red;",
    "red; } body { display: none",
    "red}",
    "#12345",
    "url(//evil.example/x)",
    "light-dark(url(//evil.example/x), red)",
    "image-set(red)",
    "var(--x)",
    "rgb(0 0 0",
    "rgb(0) 0)(",
    "</style><script>alert(1)</script>",
    "red\nblue",
    "\\72 ed",
    "expression(alert(1))",
  ])("refuse the colour %j", (colorPrimary) => {
    expect(accepts({ colorPrimary })).toBe(false);
  });

  it.each(["Inter", '"Open Sans", sans-serif', "'Noto Sans Arabic', system-ui", "Times New Roman, serif"])(
    "take the fonts %s",
    (fontFamily) => {
      expect(accepts({ fontFamily })).toBe(true);
    },
  );

  it.each(['"Inter', "Inter;", "Inter, ", "url(x)", 'a"b', "</style>", "Inter\\"])(
    "refuse the fonts %j",
    (fontFamily) => {
      expect(accepts({ fontFamily })).toBe(false);
    },
  );

  it("take lengths, weights and their scales, and no other names", () => {
    expect(accepts({ borderRadius: "0.5rem", spacing: "14px", fontSize: { sm: "12px", md: "0.9rem" } })).toBe(true);
    expect(accepts({ fontWeight: { normal: 400, bold: "bold" } })).toBe(true);
    for (const wrong of [
      { borderRadius: "1" },
      { spacing: "calc(1px)" },
      { fontWeight: 0 },
      { fontSize: { huge: "1px" } },
    ])
      expect(accepts(wrong)).toBe(false);
    expect(accepts({ colorHighlight: "red" })).toBe(false);
  });
});
