import type { PrebuiltTheme } from "@latchkey/shared/types";

/** Makes a theme of an appearance, to be given as `appearance.theme` or to be the ground of another. */
export const createTheme = (appearance: PrebuiltTheme): PrebuiltTheme => ({
  ...appearance,
  __type: "prebuilt_appearance",
});
