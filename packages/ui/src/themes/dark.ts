import { createTheme } from "./create-theme.ts";

/** Dark, whatever the page's `color-scheme` says. */
export const dark = createTheme({
  variables: {
    colorBackground: "#17191e",
    colorForeground: "#f1f2f4",
    colorMutedForeground: "#a3a8b3",
    colorPrimary: "#ffffff",
    colorPrimaryForeground: "#000000",
    colorNeutral: "#ffffff",
    colorInput: "#1e2127",
    colorInputForeground: "#f1f2f4",
    colorDanger: "#ff9191",
    colorSuccess: "#6fd699",
    colorWarning: "#f2b866",
  },
});
