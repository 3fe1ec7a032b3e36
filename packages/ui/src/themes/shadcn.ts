import { createTheme } from "./create-theme.ts";

/**
 * The look of shadcn/ui: colours, corners and weights are the page's own custom properties, so light and dark follow
 * the page. Its rules stand in the layer `components`, below Tailwind's utilities.
 */
export const shadcn = createTheme({
  cssLayerName: "components",
  variables: {
    colorBackground: "var(--card)",
    colorForeground: "var(--card-foreground)",
    colorMuted: "var(--muted)",
    colorMutedForeground: "var(--muted-foreground)",
    colorPrimary: "var(--primary)",
    colorPrimaryForeground: "var(--primary-foreground)",
    colorNeutral: "var(--foreground)",
    colorBorder: "var(--foreground)",
    colorInput: "color-mix(in srgb, var(--input) 12%, transparent)",
    colorInputForeground: "var(--card-foreground)",
    colorRing: "var(--ring)",
    colorDanger: "var(--destructive)",
    colorModalBackdrop: "rgb(0 0 0 / 0.5)",
    borderRadius: "var(--radius)",
    fontWeight: {
      normal: "var(--font-weight-normal, 400)",
      medium: "var(--font-weight-medium, 500)",
      semibold: "var(--font-weight-semibold, 600)",
      bold: "var(--font-weight-semibold, 600)",
    },
  },
  elements: {
    cardBox: { boxShadow: "0 1px 2px 0 rgb(0 0 0 / 0.06)", border: "1px solid var(--border)" },
    popoverBox: { boxShadow: "0 4px 12px 0 rgb(0 0 0 / 0.1)", border: "1px solid var(--border)" },
    formFieldInput: { borderColor: "var(--input)" },
    otpCodeFieldInput: { borderColor: "var(--input)" },
    socialButtonsBlockButton: { borderColor: "var(--input)" },
    socialButtonsIconButton: { borderColor: "var(--input)" },
  },
});
