import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { exportedNames } from "../support/types-of-modules.ts";
import official from "./official-exports.json" with { type: "json" };

export type PackageName = keyof typeof official;

/** Names by the generations that have them: `{ "6 7": ["Show"] }`. */
type NamesByGenerations = Record<string, string[]>;
interface EntryNames {
  values: NamesByGenerations;
  types: NamesByGenerations;
}

const packages = path.resolve(import.meta.dirname, "../../packages");

/** The entry points that the official package of that name has in any generation. */
export const officialEntries = (name: PackageName): [entry: string, names: EntryNames][] =>
  Object.entries(official[name] as unknown as Record<string, EntryNames>);

/** The names of a kind in one generation, or in any. */
export const namesIn = (names: NamesByGenerations, generation?: number): string[] =>
  Object.entries(names)
    .filter(([generations]) => generation === undefined || generations.split(" ").includes(String(generation)))
    .flatMap(([, list]) => list);

/** The source of each entry point of our package; with `react-server`, what server components get. */
export function ourEntries(name: PackageName, condition?: "react-server"): Map<string, string> {
  const manifest = JSON.parse(readFileSync(path.join(packages, name, "package.json"), "utf8")) as {
    exports: Record<string, Record<string, any>>;
  };
  return new Map(
    Object.entries(manifest.exports).map(([entry, conditions]) => {
      const target = (condition && conditions[condition]) ?? conditions;
      const file = path.join(packages, name, target["latchkey-source"] as string);
      if (!existsSync(file)) throw new Error(`${name} names ${file}, which does not exist.`);
      return [entry, file];
    }),
  );
}

/** What our package exports from the official entry points: values as they are when it runs, types beside them. */
export async function ourExports(name: PackageName): Promise<Map<string, { values: string[]; types: string[] }>> {
  const entries = [...ourEntries(name)].filter(([entry]) => entry in official[name]);
  const all = exportedNames(entries.map(([, file]) => file));
  return new Map(
    await Promise.all(
      entries.map(async ([entry, file]) => {
        const values = Object.keys((await import(file)) as object);
        const types = (all.get(file) ?? []).filter((exported) => !values.includes(exported));
        return [entry, { values, types }] as const;
      }),
    ),
  );
}
