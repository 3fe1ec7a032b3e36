import { enUS } from "@latchkey/ui/en-us";
import type { Localization } from "../localization.ts";
import { pseudoTexts } from "./pseudo.ts";

const { locale: _locale, ...texts } = enUS;
const typedKeys = ["confirm", "formFieldInputPlaceholder__confirmDeletionUserAccount"];

/**
 * English with accents, in brackets, a third longer: for looking at an app. What has no brackets is not translated;
 * what does not fit will not fit in other languages either.
 */
export const enXA: Localization = {
  locale: "en-XA",
  ...pseudoTexts(texts, enUS.userProfile.deletePage.confirm, typedKeys),
};
