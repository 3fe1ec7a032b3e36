import type { ElementKey } from "./element-keys.gen.ts";

/** A class list, or styles with nested selectors such as `&:hover` and media queries. */
export type ElementStyle = string | StyleObject;
export interface StyleObject {
  [property: string]: string | number | readonly (string | number)[] | StyleObject | null | undefined;
}
export type ElementState = "loading" | "error" | "open" | "active";
/** Values by element key, optionally narrowed: `<key>__<id>`, `<key>__<state>`, `<key>__<id>__<state>`. */
export type Elements = { [K in ElementKey]?: ElementStyle } & {
  [narrowed: `${string}__${string}`]: ElementStyle | undefined;
};

type ColorStep = 25 | 50 | 100 | 150 | 200 | 300 | 400 | 500 | 600 | 700 | 750 | 800 | 850 | 900 | 950;
export type CssColor = string;
/** One color, or its lightness steps with 500 as the base. */
export type CssColorOrScale = CssColor | ({ 500: CssColor } & { [Step in ColorStep]?: CssColor });
/** One color, or its alpha steps. */
export type CssColorOrAlphaScale = CssColor | { [Step in ColorStep]?: CssColor };
export type CssLength = string;
export type FontSizes = Partial<Record<"xs" | "sm" | "md" | "lg" | "xl", string>>;
export type FontWeights = Partial<Record<"normal" | "medium" | "semibold" | "bold", string | number>>;

/** Design tokens. Each one also exists as a custom property `--clerk-*` on the page. */
export interface Variables {
  colorPrimary?: CssColorOrScale;
  colorPrimaryForeground?: CssColor;
  colorDanger?: CssColorOrScale;
  colorSuccess?: CssColorOrScale;
  colorWarning?: CssColorOrScale;
  colorNeutral?: CssColorOrAlphaScale;
  colorForeground?: CssColor;
  colorMuted?: CssColor;
  colorMutedForeground?: CssColor;
  colorBackground?: CssColor;
  colorInput?: CssColor;
  colorInputForeground?: CssColor;
  colorShimmer?: CssColor;
  colorRing?: CssColor;
  colorShadow?: CssColor;
  colorBorder?: CssColorOrAlphaScale;
  colorModalBackdrop?: CssColor;
  fontFamily?: string;
  fontFamilyButtons?: string;
  fontFamilyMono?: string;
  fontSize?: string | FontSizes;
  fontWeight?: FontWeights;
  borderRadius?: string;
  spacing?: string;
  /** @deprecated Use `colorForeground`. */
  colorText?: CssColor;
  /** @deprecated Use `colorPrimaryForeground`. */
  colorTextOnPrimaryBackground?: CssColor;
  /** @deprecated Use `colorMutedForeground`. */
  colorTextSecondary?: CssColor;
  /** @deprecated Use `colorInputForeground`. */
  colorInputText?: CssColor;
  /** @deprecated Use `colorInput`. */
  colorInputBackground?: CssColor;
  /** @deprecated Use `spacing`. */
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
/** @deprecated The older name of {@link Options}. */
export type Layout = Options;

export interface CaptchaAppearanceOptions {
  theme?: "auto" | "light" | "dark";
  size?: "normal" | "flexible" | "compact";
  language?: string;
}

/** A theme: a name, an object, or several applied in order. */
export type BaseTheme = "clerk" | "simple" | PrebuiltTheme;
export interface PrebuiltTheme extends ThemeContents {
  __type?: "prebuilt_appearance";
  theme?: BaseThemeTaggedOrList;
  cssLayerName?: string;
  /** Starts from structure alone, as the theme `"simple"` does. */
  simpleStyles?: boolean;
}
type BaseThemeTaggedOrList = BaseTheme | BaseTheme[];

interface ThemeContents {
  variables?: Variables;
  elements?: Elements | ((params: { theme: Record<string, any> }) => Elements);
  options?: Options;
  /** @deprecated Use `options`. */
  layout?: Layout;
  captcha?: CaptchaAppearanceOptions;
}

/** The look of one component. */
export interface Theme extends ThemeContents {
  theme?: BaseThemeTaggedOrList;
  /** @deprecated Use `theme`. */
  baseTheme?: BaseThemeTaggedOrList;
}

export type AppearanceComponentKey =
  | "signIn"
  | "signUp"
  | "userAvatar"
  | "userButton"
  | "userProfile"
  | "userVerification"
  | "organizationSwitcher"
  | "organizationList"
  | "organizationProfile"
  | "createOrganization"
  | "oneTap"
  | "waitlist"
  | "pricingTable"
  | "checkout"
  | "apiKeys"
  | "configureSSO"
  | "configureDirectorySync"
  | "taskChooseOrganization"
  | "taskResetPassword"
  | "taskSetupMfa"
  | "enableOrganizations"
  | "oauthDeviceVerification"
  | "__internal_oauthConsent";

/** The look of all components, with more for single ones under their keys. */
export type Appearance = Theme & { cssLayerName?: string } & {
  [Key in AppearanceComponentKey]?: Theme;
};
