import type { ElementKey } from "./element-keys.ts";

/** One CSS value, or several as fallbacks in order. */
export type StyleValue = string | number | undefined | StyleObject | Array<string | number>;
/** A style object of `appearance.elements`: camelCase properties, `&:hover` selectors and at-rules. */
export interface StyleObject {
  [property: string]: StyleValue;
}

export type ElementValue = string | StyleObject;
type States = "loading" | "error" | "open" | "active";
export type ElementState = States;

/** `<element>`, `<element>__<id>`, `<element>__<state>` or `<element>__<id>__<state>` to classes or styles. */
export type Elements = { [Key in ElementKey]?: ElementValue } & {
  [key: string]: ElementValue | undefined;
};

export type Scale = Record<string | number, string | undefined>;

export interface Variables {
  colorPrimary?: string | Scale;
  colorPrimaryForeground?: string;
  colorDanger?: string | Scale;
  colorSuccess?: string | Scale;
  colorWarning?: string | Scale;
  colorNeutral?: string | Scale;
  colorForeground?: string;
  colorMuted?: string;
  colorMutedForeground?: string;
  colorBackground?: string;
  colorInputForeground?: string;
  colorInput?: string;
  colorShimmer?: string;
  colorRing?: string;
  colorShadow?: string;
  colorBorder?: string | Scale;
  colorModalBackdrop?: string;
  fontFamily?: string;
  fontFamilyButtons?: string;
  fontFamilyMono?: string;
  fontSize?: string | Scale;
  fontWeight?: Record<string, number | string | undefined>;
  borderRadius?: string;
  spacing?: string;
  /** Names of the former generation. */
  colorText?: string;
  colorTextOnPrimaryBackground?: string;
  colorTextSecondary?: string;
  colorInputText?: string;
  colorInputBackground?: string;
  spacingUnit?: string;
}

export interface Options {
  logoPlacement?: "inside" | "outside" | "none";
  logoImageUrl?: string;
  logoLinkUrl?: string;
  socialButtonsVariant?: "auto" | "iconButton" | "blockButton";
  socialButtonsPlacement?: "top" | "bottom";
  showOptionalFields?: boolean;
  termsPageUrl?: string;
  helpPageUrl?: string;
  privacyPageUrl?: string;
  shimmer?: boolean;
  animations?: boolean;
  unsafe_disableDevelopmentModeWarnings?: boolean;
  autoFocus?: boolean;
  elevation?: "raised" | "flush";
}

export interface CaptchaAppearance {
  theme?: "auto" | "light" | "dark";
  size?: "normal" | "flexible" | "compact";
  language?: string;
}

export interface ThemeObject extends AppearanceLayer {
  __type?: string;
  cssLayerName?: string;
}
export type Theme = string | ThemeObject;

export interface AppearanceLayer {
  theme?: Theme | Theme[];
  /** Name of `theme` in the former generation. */
  baseTheme?: Theme | Theme[];
  options?: Options;
  /** Name of `options` in the former generation. */
  layout?: Options;
  variables?: Variables;
  elements?: Elements;
  captcha?: CaptchaAppearance;
  cssLayerName?: string;
  simpleStyles?: boolean;
}

export type AppearanceKey =
  | "signIn"
  | "signUp"
  | "userButton"
  | "userProfile"
  | "userAvatar"
  | "taskResetPassword";

/** What `ClerkProvider` and every component take as `appearance`. */
export type Appearance = AppearanceLayer & { [Key in AppearanceKey]?: AppearanceLayer } & {
  [key: string]: unknown;
};
