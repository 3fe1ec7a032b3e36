/** Texts by key at any depth; `undefined` falls back to English. */
export interface LocalizationTree {
  [key: string]: string | undefined | LocalizationTree;
}

/** Texts of the prebuilt components in one language. Absent keys fall back to English. */
export type LocalizationResource = LocalizationTree & {
  /** BCP 47, e.g. `pl-PL`. */
  locale?: string;
  /** Names of custom roles by key. */
  roles?: Record<string, string>;
};
