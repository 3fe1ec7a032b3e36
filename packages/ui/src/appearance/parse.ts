import { themeTokens } from "./theme-tokens.ts";
import type {
  Appearance,
  AppearanceKey,
  CaptchaAppearanceOptions,
  Elements,
  Options,
  PrebuiltTheme,
  Theme,
  Variables,
} from "./types.ts";

export interface ParsedOptions extends Required<Omit<Options, OptionalOptions>>, Pick<Options, OptionalOptions> {}
type OptionalOptions = "logoImageUrl" | "logoLinkUrl" | "termsPageUrl" | "helpPageUrl" | "privacyPageUrl";

export interface ParsedAppearance {
  variables: Variables;
  options: ParsedOptions;
  /** One entry a layer, in the order in which they apply: later wins. */
  elements: Elements[];
  captcha: Required<CaptchaAppearanceOptions>;
  cssLayerName: string | undefined;
  /** Whether a theme asks for structure alone, without borders, fillings and shadows. */
  isSimple: boolean;
}

const defaultOptions: ParsedOptions = {
  logoPlacement: "inside",
  socialButtonsVariant: "auto",
  socialButtonsPlacement: "top",
  showOptionalFields: false,
  shimmer: true,
  animations: true,
  unsafe_disableDevelopmentModeWarnings: false,
  autoFocus: true,
  elevation: "raised",
};

/** Names of the former generation and what they are called now. */
const renamedVariables: Record<string, keyof Variables> = {
  colorText: "colorForeground",
  colorTextOnPrimaryBackground: "colorPrimaryForeground",
  colorTextSecondary: "colorMutedForeground",
  colorInputText: "colorInputForeground",
  colorInputBackground: "colorInput",
  spacingUnit: "spacing",
};

/**
 * Flattens provider appearance, its section for the component and the component's own prop into one value.
 * Each of the three stands for its themes, depth first, and then itself; later layers win.
 */
export function parseAppearance(
  global: Appearance | undefined,
  key: AppearanceKey,
  own: Theme | undefined,
): ParsedAppearance {
  const section = key === "impersonationFab" ? undefined : global?.[key];
  const layers = [global, section, own].flatMap((layer) => (layer ? expand(layer) : []));
  return {
    variables: mergeVariables(layers),
    options: Object.assign({}, defaultOptions, ...layers.flatMap((l) => [defined(l.layout), defined(l.options)])),
    elements: layers.flatMap(({ elements }) => (elements ? [elementsOf(elements)] : [])),
    captcha: Object.assign(
      { theme: "auto", size: "normal", language: "" },
      ...layers.map((layer) => truthy(layer.captcha)),
    ),
    cssLayerName: layerName(global, layers),
    isSimple: layers.some((layer) => "simpleStyles" in layer && layer.simpleStyles),
  };
}

type Layer = Theme | PrebuiltTheme;
const simple: PrebuiltTheme = { simpleStyles: true };

function expand(layer: Layer): Layer[] {
  const former = "baseTheme" in layer ? layer.baseTheme : undefined;
  const themes = [former, layer.theme].flatMap((theme) => theme ?? []);
  return [
    ...themes.flatMap((theme) => (theme === "simple" ? [simple] : theme === "clerk" ? [] : expand(theme))),
    layer,
  ];
}

const elementsOf = (elements: NonNullable<Theme["elements"]>): Elements =>
  typeof elements === "function" ? elements({ theme: themeTokens() }) : elements;

function mergeVariables(layers: Layer[]): Variables {
  const merged: Record<string, unknown> = {};
  for (const layer of layers) {
    const entries = Object.entries(layer.variables ?? {}).filter(([, value]) => value !== undefined);
    // Within one layer the current name wins over the former one.
    entries.sort(([a], [b]) => Number(b in renamedVariables) - Number(a in renamedVariables));
    for (const [name, value] of entries) {
      const current = renamedVariables[name] ?? name;
      const before = merged[current];
      merged[current] = isRecord(before) && isRecord(value) ? { ...before, ...value } : value;
    }
  }
  return merged;
}

function layerName(global: Appearance | undefined, layers: Layer[]): string | undefined {
  const theme = layers.find((layer): layer is PrebuiltTheme => "cssLayerName" in layer && Boolean(layer.cssLayerName));
  return global?.cssLayerName ?? theme?.cssLayerName;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const filterEntries = (object: object | undefined, keep: (value: unknown) => boolean): object =>
  Object.fromEntries(Object.entries(object ?? {}).filter(([, value]) => keep(value)));
const defined = (object: object | undefined): object => filterEntries(object, (value) => value !== undefined);
const truthy = (object: object | undefined): object => filterEntries(object, Boolean);
