import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { differences, later } from "./elements-apart.ts";

/*
 * Every documented element, over every story: it stands somewhere, and there takes the app's classes; or it is said
 * why it does not.
 */

const source = path.resolve(import.meta.dirname, "../../packages/shared/src/types/element-keys.gen.ts");
const documented = [...readFileSync(source, "utf8").matchAll(/\| "(\w+)"/g)].map(([, key]) => key as string);
const known = new Set(documented);
const states = ["loading", "error", "open", "active"];
/** What an app gives to each element, and to some with an id, a state, or both. */
const narrowed = [
  "socialButtonsIconButton__google",
  "formFieldInput__identifier",
  "formFieldInput__emailAddress",
  "formFieldLabel__identifier-field",
  "formFieldInput__error",
  "formFieldInput__password__error",
  "formButtonPrimary__loading",
  "userButtonTrigger__open",
  "navbarButton__active",
  "navbarButton__account__active",
];
const given = Object.fromEntries([...documented, ...narrowed].map((key) => [key, `app-${key}`]));

/** The app's classes, as `appearance` of every story. */
export const appearance = { elements: given };

/** The names in a class list that are documented or the app's: what is ours alone may stand anywhere. */
const split = (list: string): string[] =>
  list.split(/\s+/).filter((name) => name !== "" && !/^(?:lk-|cl-internal-)/.test(name));
const keysOf = (list: string): string[] =>
  split(list).flatMap((name) => (name.startsWith("cl-") && known.has(name.slice(3)) ? [name.slice(3)] : []));
const reasonOf = (key: string): string | undefined =>
  differences[key] ?? Object.keys(later).find((part) => later[part]?.test(key));

/** Tests of the catalogue over the class lists of all elements, each with a story that it was seen on. */
export function testCatalogue(lists: ReadonlyMap<string, string>): void {
  it("is accounted for, key by key", () => {
    expect(documented).toHaveLength(605);
    const present = new Set([...lists.keys()].flatMap(keysOf));
    expect(documented.filter((key) => !present.has(key) && !reasonOf(key))).toEqual([]);
    expect(documented.filter((key) => present.has(key) && reasonOf(key))).toEqual([]);
    expect(Object.keys(differences).filter((key) => !known.has(key))).toEqual([]);
    const [apart, waiting] = [
      documented.filter((key) => key in differences),
      documented.filter((key) => !(key in differences) && reasonOf(key)),
    ];
    console.info(
      `${documented.filter((key) => present.has(key)).length} of 605 on our screens, ${waiting.length} later, ${apart.length} different.`,
    );
  });

  it("says one reason of each that is apart", () => {
    const parts = (key: string) => Object.keys(later).filter((part) => later[part]?.test(key));
    expect(Object.keys(differences).filter((key) => parts(key).length > 0)).toEqual([]);
    expect(documented.filter((key) => parts(key).length > 1)).toEqual([]);
    expect(Object.keys(later).filter((part) => !documented.some((key) => later[part]?.test(key)))).toEqual([]);
  });

  it("has each class list in the documented order, the app's classes last", () => {
    expect(lists.size).toBeGreaterThan(300);
    const wrong = [...lists].filter(([list]) => keysOf(list).length > 0 && expected(list) !== split(list).join(" "));
    expect(wrong.map(([list, story]) => ({ story, list, expected: expected(list) }))).toEqual([]);
  });

  it("has ids and states of both, as apps look for them", () => {
    const all = new Set([...lists.keys()].flatMap(split));
    const missing = [
      ...states.map((state) => `cl-${state}`),
      "cl-required",
      "cl-socialButtonsIconButton__google",
      "cl-button__google",
      "cl-formFieldInput__emailAddress",
      "cl-input__emailAddress",
      "cl-formFieldLabel__identifier-field",
      ...narrowed.map((key) => `app-${key}`),
    ].filter((name) => !all.has(name));
    expect(missing).toEqual([]);
  });
}

/**
 * How a class list must read that has these names: keys, ids in the order of the keys, one state, `cl-required`,
 * what the flow adds, and then of the app, from the general key to the particular one: key, id, state, both.
 */
function expected(list: string): string {
  const names = split(list);
  const keys = keysOf(list);
  const ids = new Set(names.flatMap((name) => /^cl-\w+?__(.+)$/.exec(name)?.[1] ?? []));
  const [id] = ids;
  const state = states.find((each) => names.includes(`cl-${each}`));
  const own = [
    ...keys.map((key) => `cl-${key}`),
    ...(id ? keys.map((key) => `cl-${key}__${id}`) : []),
    ...(state ? [`cl-${state}`] : []),
    ...(names.includes("cl-required") ? ["cl-required"] : []),
  ];
  const apps = keys
    .toReversed()
    .flatMap((key) => [key, `${key}__${id}`, `${key}__${state}`, `${key}__${id}__${state}`])
    .flatMap((key) => given[key] ?? []);
  const others = names.filter((name) => !own.includes(name) && !name.startsWith("app-"));
  return [...own, ...others, ...apps].join(" ");
}
