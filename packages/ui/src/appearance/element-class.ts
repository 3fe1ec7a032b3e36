import type { ElementKey } from "./types.ts";
import type { ElementState } from "./types.ts";

export interface ElementOptions {
  id?: string | undefined;
  state?: ElementState | false | undefined;
  required?: boolean | undefined;
  /** Further classes: of the flow, or private ones. */
  extra?: string | undefined;
}

/** Class list of an element from its keys, most specific first. */
export type ElementClass = (keys: ElementKey | ElementKey[], options?: ElementOptions) => string;

/**
 * Builds the class list of an element in Clerk's order: `cl-<key>` of each descriptor (the default one last), the id
 * classes in the same order, one state class, `cl-required`, and then the classes that the app gave, from the
 * general key to the particular one.
 */
export function createElementClass(userClasses: ReadonlyMap<string, string>): ElementClass {
  return (keys, { id, state, required, extra } = {}) => {
    const names = Array.isArray(keys) ? keys : [keys];
    const list = names.map((name) => `cl-${name}`);
    if (id) list.push(...names.map((name) => `cl-${name}__${id}`));
    if (state) list.push(`cl-${state}`);
    if (required) list.push("cl-required");
    if (extra) list.push(extra);
    for (const name of names.toReversed()) {
      const candidates = [
        name,
        id && `${name}__${id}`,
        state && `${name}__${state}`,
        id && state && `${name}__${id}__${state}`,
      ];
      for (const candidate of candidates) {
        const classes = candidate && userClasses.get(candidate);
        if (classes) list.push(classes);
      }
    }
    return list.join(" ");
  };
}
