export { LocalizationProvider, Text, useLocalizations, useNamed, type Localizations } from "./context.tsx";
export { useLanguageAttributes } from "./language-attributes.ts";
export { interpolate, type Tokens } from "./interpolate.ts";
export type { LocalizationResource } from "./resource.ts";
