"use client";
import { createElement, type HTMLAttributes } from "react";
import { useResources } from "../context.tsx";
import { useLocalizations } from "./context.tsx";
import type { Tokens } from "./interpolate.ts";
import { renderMarkup } from "./markup.tsx";

/** `key`, unless its text speaks of the application while its name is unknown: then `unnamed`. */
export function useNamed(key: string, unnamed: string): string {
  const { t } = useLocalizations();
  const isNamed = useResources().environment?.displayConfig.applicationName;
  return isNamed || !/\{\{\s*applicationName/.test(t(key, { applicationName: null })) ? key : unnamed;
}

type TextProps = HTMLAttributes<HTMLElement> & {
  as?: string;
  k: string;
  tokens?: Tokens | undefined;
  htmlFor?: string;
};

/** An element that holds a localized text and says which one in `data-localization-key`. */
export function Text({ as = "span", k, tokens, ...rest }: TextProps) {
  const { t } = useLocalizations();
  return createElement(as, { "data-localization-key": k, ...rest }, renderMarkup(t(k, tokens), "lk-link"));
}
