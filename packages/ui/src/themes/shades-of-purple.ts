import { createTheme } from "./create-theme.ts";
import { dark } from "./dark.ts";

/** Purple with yellow and cyan, after the editor theme of that name. */
export const shadesOfPurple = createTheme({
  theme: dark,
  variables: {
    colorBackground: "#2d2b55",
    colorMutedForeground: "#c3c0ef",
    colorPrimary: "#fad000",
    colorPrimaryForeground: "#1e1e3f",
    colorInput: "#1e1e3f",
    colorInputForeground: "#9effff",
    colorRing: "#fad000",
    colorShimmer: "rgb(158 255 255 / 0.36)",
  },
});
