"use client";
import { textDirection } from "@latchkey/shared/text-direction";
import { useClerkUI } from "../context.tsx";

/** Language and direction of the texts that the app has chosen; none where they are the page's own affair. */
export function useLanguageAttributes(): { lang?: string; dir?: "ltr" | "rtl" } {
  const lang = useClerkUI().localization?.locale;
  return lang ? { lang, dir: textDirection(lang) } : {};
}
