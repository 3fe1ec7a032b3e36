export type Tree = { readonly [key: string]: string | Tree };

/** Texts by dotted key. */
export function flatten(tree: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** What stands in double braces, modifiers left out: another language may need another one. */
export const tokensOf = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map(([, name = ""]) => name).toSorted();

export const tagsOf = (text: string): string[] =>
  [...text.matchAll(/<\/?\w+>|\]\([^)]*\)/g)].map(([tag]) => tag).toSorted();
