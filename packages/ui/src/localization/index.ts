export { LocalizationProvider, useLocalizations, type Localizations } from "./context.tsx";
export { interpolate, type Tokens } from "./interpolate.ts";
export { useLanguageAttributes } from "./language-attributes.ts";
export type { LocalizationResource } from "./resource.ts";
export { Text, useNamed } from "./text.tsx";
