import { describe, expect, it } from "vitest";
import { parseAppearance } from "./parse.ts";
import type { Theme } from "./types.ts";

describe("parseAppearance", () => {
  it("lets the component's own prop win over the provider's section, and that over the provider", () => {
    const parsed = parseAppearance(
      {
        variables: { colorPrimary: "red", colorDanger: "red" },
        signIn: { variables: { colorPrimary: "green", spacing: "2rem" } },
      },
      "signIn",
      { variables: { colorPrimary: "blue" } },
    );
    expect(parsed.variables).toEqual({ colorPrimary: "blue", colorDanger: "red", spacing: "2rem" });
  });

  it("keeps the section of another component out", () => {
    const parsed = parseAppearance({ signUp: { variables: { colorPrimary: "green" } } }, "signIn", undefined);
    expect(parsed.variables).toEqual({});
  });

  it("reads the names of the former generation, under the current name", () => {
    const parsed = parseAppearance(
      {
        variables: { colorText: "black", spacingUnit: "1rem" },
        layout: { logoPlacement: "none", showOptionalFields: true },
      },
      "signIn",
      { variables: { colorInputBackground: "white" } },
    );
    expect(parsed.variables).toEqual({ colorForeground: "black", spacing: "1rem", colorInput: "white" });
    expect(parsed.options).toMatchObject({ logoPlacement: "none", showOptionalFields: true });
  });

  it("prefers the current name where one layer has both", () => {
    const variables = { colorForeground: "new", colorText: "old" };
    expect(parseAppearance({ variables }, "signIn", undefined).variables.colorForeground).toBe("new");
    const options = parseAppearance(
      { options: { shimmer: false }, layout: { shimmer: true } },
      "signIn",
      undefined,
    ).options;
    expect(options.shimmer).toBe(false);
  });

  it("applies themes before what uses them, and the themes of themes before those", () => {
    const base = { elements: { card: "base" }, variables: { colorPrimary: "base", colorDanger: "base" } };
    const theme = { theme: base, elements: { card: "theme" }, variables: { colorPrimary: "theme" } };
    const parsed = parseAppearance(
      { theme: ["simple", theme], baseTheme: undefined, elements: { card: "own" } },
      "signIn",
      undefined,
    );
    expect(parsed.elements.map(({ card }) => card)).toEqual(["base", "theme", "own"]);
    expect(parsed.variables).toEqual({ colorPrimary: "theme", colorDanger: "base" });
  });

  it("merges colour scales step by step", () => {
    const parsed = parseAppearance({ variables: { colorPrimary: { 500: "a", 600: "b" } } }, "signIn", {
      variables: { colorPrimary: { 500: "c" } },
    });
    expect(parsed.variables.colorPrimary).toEqual({ 500: "c", 600: "b" });
  });

  it("ignores undefined options and empty captcha settings", () => {
    const parsed = parseAppearance(
      { options: { socialButtonsPlacement: "bottom" }, captcha: { theme: "dark" } },
      "signIn",
      { options: { socialButtonsPlacement: undefined }, captcha: { language: "" } },
    );
    expect(parsed.options.socialButtonsPlacement).toBe("bottom");
    expect(parsed.captcha).toEqual({ theme: "dark", size: "normal", language: "" });
  });

  it("takes the layer of the provider, else of the first theme that names one", () => {
    const theme = { cssLayerName: "theme" };
    expect(parseAppearance({ theme }, "signIn", undefined).cssLayerName).toBe("theme");
    expect(parseAppearance({ theme, cssLayerName: "own" }, "signIn", undefined).cssLayerName).toBe("own");
  });

  it("is simple where a theme says so, by name or by itself", () => {
    const isSimple = (theme: Theme["theme"]) => parseAppearance({ theme }, "signIn", undefined).isSimple;
    expect(isSimple("simple")).toBe(true);
    expect(isSimple(["clerk", { theme: ["simple"] }])).toBe(true);
    expect(isSimple({ simpleStyles: true })).toBe(true);
    expect(isSimple("clerk")).toBe(false);
  });

  it("calls functions of elements with tokens, which follow the variables", () => {
    const elements: Theme["elements"] = ({ theme }) => ({
      card: {
        color: theme.colors.$primary500,
        background: theme.colors.$neutralAlpha50,
        borderColor: theme.colors.$danger700,
        padding: theme.space.$2x5,
        margin: `${theme.space.$none} ${theme.sizes.$px}`,
        borderRadius: theme.radii.$lg,
        fontSize: theme.fontSizes.$md,
        fontWeight: theme.fontWeights.$semibold,
        fontFamily: theme.fonts.$buttons,
        zIndex: theme.nothing.$here,
      },
    });
    expect(parseAppearance({ elements }, "signIn", undefined).elements).toEqual([
      {
        card: {
          color: "var(--clerk-color-primary-500,var(--lk-primary))",
          background: "color-mix(in srgb,var(--lk-neutral) 3%,transparent)",
          borderColor: "var(--clerk-color-danger-700,color-mix(in srgb,var(--lk-danger),#000 22%))",
          padding: "calc(var(--lk-unit) * 2.5)",
          margin: "0 1px",
          borderRadius: "var(--lk-radius-lg)",
          fontSize: "var(--lk-size)",
          fontWeight: "var(--lk-weight-semibold)",
          fontFamily: "var(--lk-font-buttons)",
          zIndex: undefined,
        },
      },
    ]);
  });
});
