export { LocalizationProvider, Text, useLocalizations, useNamed, type Localizations } from "./context.tsx";
export { interpolate, type Tokens } from "./interpolate.ts";
export type { LocalizationResource } from "./resource.ts";
