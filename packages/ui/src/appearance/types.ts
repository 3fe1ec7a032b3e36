import type { AppearanceComponentKey } from "@latchkey/shared/types";

export type {
  Appearance,
  CaptchaAppearanceOptions,
  ElementKey,
  Elements,
  ElementState,
  Options,
  PrebuiltTheme,
  StyleObject,
  Theme,
  Variables,
} from "@latchkey/shared/types";

/** Sections of the appearance for the components of this package; the notice of impersonation has none of its own. */
export type AppearanceKey = AppearanceComponentKey | "impersonationFab";
