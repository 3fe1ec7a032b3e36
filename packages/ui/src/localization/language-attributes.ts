"use client";
import { useClerkUI } from "../context.tsx";

const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Language and direction of the texts that the app has chosen; none where they are the page's own affair. */
export function useLanguageAttributes(): { lang?: string; dir?: "ltr" | "rtl" } {
  const lang = useClerkUI().localization?.locale;
  return lang ? { lang, dir: rightToLeft.test(lang) ? "rtl" : "ltr" } : {};
}
