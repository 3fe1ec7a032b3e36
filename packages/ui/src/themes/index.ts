export { createTheme } from "./create-theme.ts";
export { dark } from "./dark.ts";
export { neobrutalism } from "./neobrutalism.ts";
export { shadcn } from "./shadcn.ts";
export { shadesOfPurple } from "./shades-of-purple.ts";
