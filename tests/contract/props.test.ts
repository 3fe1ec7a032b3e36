import path from "node:path";
import type { Checker, Type } from "typescript/unstable/sync";
import { expect, test } from "vitest";
import { withTypes } from "../support/types-of-modules.ts";

/*
 * The props of our components beside the documented ones: each is there, takes a value of the documented type, and
 * nothing is taken that is not declared. And what our hooks answer: everything that is documented, of that type.
 */

const file = (name: string): string => path.join(import.meta.dirname, name);
const documented = [file("documented-props.ts"), file("documented-hooks.ts")];
const ours = file("our-props.ts");

/** Walks through the properties of the interface `theirs` and those of the type `own` of the same names. */
function compare(theirs: string, own: string, judge: (checker: Checker, name: string, pair: Pair) => string[]) {
  return withTypes([...documented, ours], (checker, exportsOf) => {
    const declared = (files: string[], name: string): Type => {
      const symbol = files.flatMap((one) => exportsOf(one)).find((one) => one.name === name);
      if (!symbol) throw new Error(`There is no ${name}.`);
      return checker.getDeclaredTypeOfSymbol(symbol);
    };
    const have = declared([ours], own);
    const all = propertiesOf(checker, declared(documented, theirs));
    return {
      missing: all.flatMap(([name, wanted]) => judge(checker, name, { wanted, have: typeOf(checker, have, name) })),
      compared: all.reduce((sum, [, wanted]) => sum + propertiesOf(checker, wanted).length, 0),
    };
  });
}

interface Pair {
  wanted: Type;
  have: Type | undefined;
}

/** What a component does not take. */
function untaken(checker: Checker, component: string, { wanted, have }: Pair): string[] {
  const missing = propertiesOf(checker, wanted).flatMap(([prop, type]) => {
    const taken = have && typeOf(checker, have, prop);
    if (!taken) return [`${component}.${prop}`];
    if (checker.isTypeAssignableTo(type, taken)) return [];
    return [`${component}.${prop} takes ${checker.typeToString(taken)}, not ${checker.typeToString(type)}`];
  });
  const takesAnything = have && (checker.getIndexInfosOfType(have).length > 0 || typeOf(checker, have, "noSuchProp"));
  return takesAnything ? [...missing, `${component} takes what is not declared`] : missing;
}

/** What a hook does not answer, down to what its objects have. */
function unanswered(checker: Checker, name: string, { wanted, have }: Pair): string[] {
  if (!have) return [name];
  if (checker.isTypeAssignableTo(have, wanted)) return [];
  const parts = propertiesOf(checker, wanted).flatMap(([part, type]) =>
    unanswered(checker, `${name}.${part}`, { wanted: type, have: typeOf(checker, have, part) }),
  );
  return parts.length > 0 ? parts : [`${name} is ${checker.typeToString(have)}, not ${checker.typeToString(wanted)}`];
}

const propertiesOf = (checker: Checker, type: Type): [name: string, type: Type][] =>
  checker.getPropertiesOfType(type).flatMap((symbol) => {
    const own = checker.getTypeOfSymbol(symbol);
    return own ? [[symbol.name, own]] : [];
  });

function typeOf(checker: Checker, type: Type, name: string): Type | undefined {
  const symbol = checker.getPropertyOfType(type, name);
  return symbol && checker.getTypeOfSymbol(symbol);
}

test.each([
  ["@latchkey/react", "DocumentedProps", "OurProps"],
  ["@latchkey/nextjs", "DocumentedNextProps", "OurNextProps"],
])("the components of %s take every documented prop", (name, theirs, own) => {
  const { missing, compared } = compare(theirs, own, untaken);
  console.info(`${name}: ${compared} props, missing: ${missing.join(", ") || "none"}.`);
  expect(compared).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

test.each([
  ["@latchkey/react", "DocumentedHooks", "OurHooks"],
  ["@latchkey/react/legacy", "DocumentedLegacyHooks", "OurLegacyHooks"],
])("the hooks of %s answer all that is documented", (name, theirs, own) => {
  const { missing, compared } = compare(theirs, own, unanswered);
  console.info(`${name}: ${compared} answers, missing: ${missing.join(", ") || "none"}.`);
  expect(compared).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});
