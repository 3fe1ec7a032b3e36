import { describe, expect, it } from "vitest";
import type { Variables } from "./types.ts";
import { variablesToProperties } from "./variables.ts";

/** Every variable, with the custom property that a page may set instead. */
const properties: Record<keyof Omit<Required<Variables>, Former>, string> = {
  colorPrimary: "--clerk-color-primary",
  colorPrimaryForeground: "--clerk-color-primary-foreground",
  colorDanger: "--clerk-color-danger",
  colorSuccess: "--clerk-color-success",
  colorWarning: "--clerk-color-warning",
  colorNeutral: "--clerk-color-neutral",
  colorForeground: "--clerk-color-foreground",
  colorMuted: "--clerk-color-muted",
  colorMutedForeground: "--clerk-color-muted-foreground",
  colorBackground: "--clerk-color-background",
  colorInputForeground: "--clerk-color-input-foreground",
  colorInput: "--clerk-color-input",
  colorShimmer: "--clerk-color-shimmer",
  colorRing: "--clerk-color-ring",
  colorShadow: "--clerk-color-shadow",
  colorBorder: "--clerk-color-border",
  colorModalBackdrop: "--clerk-color-modal-backdrop",
  fontFamily: "--clerk-font-family",
  fontFamilyButtons: "--clerk-font-family-buttons",
  fontFamilyMono: "--clerk-font-family-mono",
  fontSize: "--clerk-font-size",
  fontWeight: "--clerk-font-weight",
  borderRadius: "--clerk-border-radius",
  spacing: "--clerk-spacing",
};
type Former =
  | "colorText"
  | "colorTextOnPrimaryBackground"
  | "colorTextSecondary"
  | "colorInputText"
  | "colorInputBackground"
  | "spacingUnit";

describe("variablesToProperties", () => {
  it("knows all 24", () => {
    expect(Object.keys(properties)).toHaveLength(24);
  });

  it.each(Object.entries(properties))("sets %s as %s", (name, property) => {
    expect(variablesToProperties({ [name]: "value" })).toEqual({ [property]: "value" });
  });

  it("sets each step of a scale, and the whole as its middle", () => {
    expect(variablesToProperties({ colorNeutral: { 25: "a", 500: "b" } })).toEqual({
      "--clerk-color-neutral": "b",
      "--clerk-color-neutral-25": "a",
      "--clerk-color-neutral-500": "b",
    });
    expect(variablesToProperties({ fontSize: { xs: "1px", md: "2px", xl: "3px" } })).toEqual({
      "--clerk-font-size": "2px",
      "--clerk-font-size-xs": "1px",
      "--clerk-font-size-md": "2px",
      "--clerk-font-size-xl": "3px",
    });
    expect(variablesToProperties({ fontWeight: { normal: 300, bold: "900" } })).toEqual({
      "--clerk-font-weight-normal": "300",
      "--clerk-font-weight-bold": "900",
    });
  });
});
