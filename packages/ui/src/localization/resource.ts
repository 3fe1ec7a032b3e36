/** A localization resource: nested keys to texts. Anything left out falls back to English. */
export interface LocalizationResource {
  locale?: string;
  [key: string]: LocalizationValue;
}
export type LocalizationValue = string | undefined | { [key: string]: LocalizationValue };

/** Text of a dotted key in the first resource that has it. */
export function lookUp(
  resources: Array<LocalizationResource | undefined>,
  key: string,
): string | undefined {
  const path = key.split(".");
  for (const resource of resources) {
    let value: LocalizationValue = resource;
    for (const part of path) value = typeof value === "object" ? value[part] : undefined;
    if (typeof value === "string") return value;
  }
  return undefined;
}
