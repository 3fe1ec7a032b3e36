import { describe, expect, it } from "vitest";
import { compileAppearance } from "./compile.ts";
import { parseAppearance } from "./parse.ts";
import type { Appearance } from "./types.ts";

const compile = (appearance: Appearance) => compileAppearance(parseAppearance(appearance, "signIn", undefined));

describe("compileAppearance", () => {
  it("needs no rules for class names", () => {
    const { css, classes, rootClass } = compile({ elements: { card: "a b" }, signIn: { elements: { card: "c" } } });
    expect(css).toBe("");
    expect(rootClass).toBe("");
    expect(classes.get("card")).toBe("a b c");
  });

  it("sets variables as custom properties on the root, scales step by step", () => {
    const { css, rootClass } = compile({
      variables: { colorPrimary: { 500: "red", 600: "maroon" }, borderRadius: "4px", fontWeight: { bold: 800 } },
    });
    expect(css).toBe(
      `.${rootClass}{--clerk-color-primary:red;--clerk-color-primary-500:red;--clerk-color-primary-600:maroon;--clerk-border-radius:4px;--clerk-font-weight-bold:800;}`,
    );
  });

  it("turns style objects into rules under a class of their own", () => {
    const { css, classes } = compile({
      elements: {
        card: {
          padding: 8,
          zIndex: 3,
          "&:hover": { color: "red" },
          "& > span": { margin: 0 },
          "@media (width > 1px)": { color: "blue" },
        },
      },
    });
    const name = `.${classes.get("card")}`;
    expect(css).toBe(
      `${name}{padding:8px;z-index:3;}${name}:hover{color:red;}${name} > span{margin:0;}@media (width > 1px){${name}{color:blue;}}`,
    );
  });

  it("gives the rules of a state twice the weight", () => {
    const { css, classes } = compile({ elements: { formFieldInput__error: { color: "red" } } });
    const name = `.${classes.get("formFieldInput__error")}`;
    expect(css).toBe(`${name}${name}{color:red;}`);
  });

  it("prints fallbacks in order and vendor prefixes", () => {
    const { css } = compile({ elements: { card: { display: ["block", "flex"], WebkitMaskImage: "none" } } });
    expect(css).toMatch(/\{display:block;display:flex;-webkit-mask-image:none;\}$/);
  });

  it("wraps everything in the layer that was asked for", () => {
    expect(compile({ cssLayerName: "auth", variables: { colorPrimary: "red" } }).css).toMatch(/^@layer auth\{.*\}$/);
  });

  it("cannot close the style element", () => {
    const { css } = compile({ variables: { fontFamily: "</style><script>alert(1)</script>" } });
    expect(css).not.toContain("</");
  });

  it("gives the same names to the same appearance, as server and browser must", () => {
    const appearance: Appearance = { variables: { colorPrimary: "red" }, elements: { card: { color: "red" } } };
    expect(compile(structuredClone(appearance))).toEqual(compile(appearance));
  });
});
