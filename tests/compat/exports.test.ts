import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { namesIn, officialEntries, type PackageName } from "../contract/exports.ts";
import { exportedNames } from "../support/types-of-modules.ts";

/* The names that tests/contract holds our packages to are those of the official packages. */

const installed: [name: PackageName, generation: number, folder: string, official: string][] = [
  ["nextjs", 6, "next-6", "@clerk/nextjs"],
  ["nextjs", 7, "next-7", "@clerk/nextjs"],
  ["react", 5, "next-6", "@clerk/clerk-react"],
  ["react", 6, "next-7", "@clerk/react"],
  ["backend", 1, "backend-1", "@clerk/backend"],
  ["backend", 2, "backend-2", "@clerk/backend"],
  ["backend", 3, "backend-3", "@clerk/backend"],
];

describe.each(installed)("%s of generation %i", (name, generation, folder, official) => {
  const directory = path.join(import.meta.dirname, folder);
  const { resolve } = createRequire(path.join(directory, "package.json"));
  const home = resolve(official).replace(/(node_modules\/@clerk\/[\w-]+)\/.*/, "$1");
  const { exports } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")) as {
    exports: Record<string, { types?: string; import: { types: string } }>;
  };

  test("has the entry points and names that are written down", () => {
    const entries = Object.entries(exports).filter(([entry]) => entry !== "./package.json" && entry !== "./types");
    const files = entries.map(([, target]) => path.join(home, target.types ?? target.import.types));
    const all = exportedNames(files);
    const values = valuesOf(
      entries.map(([entry]) => `${official}${entry.slice(1)}`),
      directory,
    );
    const own = entries.map(([entry], index) => {
      const exported = all.get(files[index] as string) ?? [];
      const types = exported.filter((each) => !values[index]?.includes(each));
      return [entry, { values: values[index]?.toSorted(), types: types.toSorted() }];
    });
    const written = officialEntries(name)
      .map(([entry, names]) => {
        const [values, types] = [namesIn(names.values, generation), namesIn(names.types, generation)];
        return [entry, { values: values.toSorted(), types: types.toSorted() }] as const;
      })
      .filter(([, { values, types }]) => values.length + types.length > 0);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(own));
  });
});

/** What a program gets that requires the modules. */
function valuesOf(modules: readonly string[], directory: string): string[][] {
  const program = `console.log(JSON.stringify(${JSON.stringify(modules)}.map((name) => Object.keys(require(name)))))`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", program], { cwd: directory, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}
