export { enUS } from "@latchkey/ui/en-us";
export type { Localization } from "./localization.ts";
export { deDE } from "./locales/de-DE.ts";
export { frFR } from "./locales/fr-FR.ts";
