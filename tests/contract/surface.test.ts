import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { differences } from "./compare.ts";
import { beyond, intended } from "./intended.ts";
import { keyOf, officialSurface, ourSurface, type Operation } from "./surface.ts";

const byKey = (operations: readonly Operation[]): Map<string, Operation> =>
  new Map(operations.map((operation) => [keyOf(operation), operation]));

const readme = (): string => {
  const file = path.join(import.meta.dirname, "../../README.md");
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error("README.md is missing; its status table says how much of the official surface exists.", {
      cause: error,
    });
  }
};

describe.each([
  { api: "fapi", name: "Frontend API", total: 202 },
  { api: "bapi", name: "Backend API", total: 249 },
] as const)("$name", ({ api, name, total }) => {
  const official = byKey(officialSurface[api]);
  const ours = byKey(ourSurface(api));
  const shared = [...ours].filter(([key]) => official.has(key));

  test(`is compared with all ${total} operations`, () => {
    expect(official.size).toBe(total);
    expect(officialSurface[api]).toHaveLength(total);
  });

  test("has operations beyond the official ones only where they are meant", () => {
    const extra = [...ours.keys()].filter((key) => !official.has(key));
    expect(extra).toEqual(Object.keys(beyond[api]));
  });

  test.each(shared)("%s", (key, operation) => {
    const meant = Object.values(intended[api][key] ?? {}).flat();
    expect(new Set(differences(official.get(key) as Operation, operation))).toEqual(new Set(meant));
  });

  test("no difference is meant of an operation that does not exist", () => {
    expect(Object.keys(intended[api]).filter((key) => !ours.has(key) || !official.has(key))).toEqual([]);
  });

  test("the status table of README.md says how many exist", () => {
    console.info(`${name}: ${shared.length} of ${total} operations exist.`);
    const line = new RegExp(`^\\| ${name} \\| (\\d+) of ${total} \\|$`, "m").exec(readme());
    if (!line) throw new Error(`README.md needs the line "| ${name} | ${shared.length} of ${total} |".`);
    expect(Number(line[1]), `README.md must say "| ${name} | ${shared.length} of ${total} |"`).toBe(shared.length);
  });
});
