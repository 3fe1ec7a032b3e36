import type { PrebuiltTheme } from "@latchkey/shared/types";
import { createTheme } from "@latchkey/ui/themes";

export { dark, neobrutalism, shadcn, shadesOfPurple } from "@latchkey/ui/themes";

/** Makes a theme of an appearance. */
export const experimental_createTheme: (appearance: PrebuiltTheme) => PrebuiltTheme = createTheme;

/** The structure alone, to be styled from the ground up. */
export const experimental__simple: PrebuiltTheme = createTheme({ simpleStyles: true });
