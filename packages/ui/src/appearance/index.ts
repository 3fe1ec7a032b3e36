export { AppearanceProvider, useAppearance } from "./context.tsx";
export type { ElementClass } from "./element-class.ts";
export type * from "./types.ts";
