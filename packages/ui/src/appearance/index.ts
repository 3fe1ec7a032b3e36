export { AppearanceProvider, useAppearance } from "./context.tsx";
export type { ElementClass } from "./element-class.ts";
export type { ElementKey } from "./element-keys.ts";
export type {
  Appearance,
  AppearanceKey,
  AppearanceLayer,
  Elements,
  Options,
  StyleObject,
  Theme,
  Variables,
} from "./types.ts";
