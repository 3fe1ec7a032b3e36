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

/** Sections of the appearance for the components of this package. */
export type AppearanceKey = "signIn" | "signUp" | "userButton" | "userProfile" | "userAvatar" | "taskResetPassword";
