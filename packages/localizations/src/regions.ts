import { enUS } from "@latchkey/ui/en-us";
import type { Localization } from "./localization.ts";
import { esES } from "./locales/es-ES.ts";
import { nlNL } from "./locales/nl-NL.ts";

/* Regions whose texts are those of another one. Dates and numbers follow the region. */
export const enGB: Localization = { ...enUS, locale: "en-GB" };
export const esCR: Localization = { ...esES, locale: "es-CR" };
export const esMX: Localization = { ...esES, locale: "es-MX" };
export const esUY: Localization = { ...esES, locale: "es-UY" };
export const nlBE: Localization = { ...nlNL, locale: "nl-BE" };
