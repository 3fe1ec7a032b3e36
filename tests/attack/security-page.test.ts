import { globSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/* SECURITY.md says which test guards what. What it names has to be there, and what is there has to be named. */

const root = path.resolve(import.meta.dirname, "../..");
const page = readFileSync(path.join(root, "SECURITY.md"), "utf8");
const [assets = "", attacks = ""] = page.split("## Attacks of the past");
const rows = attacks.split("\n").filter((line) => /^\| A-\d/.test(line));

/** `A-40 to A-45` and the like, one by one. */
function casesOf(row: string): number[] {
  const [, cell = ""] = row.split("|");
  return [...cell.matchAll(/A-(\d+)(?: to A-(\d+))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index),
  );
}

/** The test files that a row names; a package named once holds for those after it. */
function filesOf(row: string): string[] {
  let below = "tests";
  return [...row.matchAll(/`(?:(\w+): )?([^`]+\.test\.ts)`/g)].map(([, name, file = ""]) => {
    if (name) below = `packages/${name}/src`;
    return path.join(file.startsWith("attack/") ? "tests" : below, file);
  });
}

describe("the table of past attacks", () => {
  it("has each of the 78 cases once", () => {
    const cases = rows.flatMap(casesOf).toSorted((left, right) => left - right);
    expect(cases).toEqual(Array.from({ length: 78 }, (_, index) => index + 1));
  });

  it("names files that exist, or what the case waits for", () => {
    expect(rows.filter((row) => filesOf(row).length === 0 && !/\| wait for /.test(row))).toEqual([]);
    expect(rows.flatMap(filesOf).filter((file) => globSync(file, { cwd: root }).length === 0)).toEqual([]);
  });

  it("names every test of an attack in the row of its case", () => {
    const tests = readdirSync(import.meta.dirname).filter((name) => /^A-\d.*\.test\.ts$/.test(name));
    const lost = tests.filter((name) => {
      const cases = [...name.matchAll(/A-(\d+)/g)].map(([, number]) => Number(number));
      return !cases.every((number) =>
        rows.some((row) => casesOf(row).includes(number) && filesOf(row).includes(path.join("tests/attack", name))),
      );
    });
    expect(lost).toEqual([]);
  });
});

describe("the table of what is protected", () => {
  it("names files that exist", () => {
    const places = ["tests", "packages/server/src", "packages/server/src/domain"];
    const named = [...assets.matchAll(/`([\w/*-]+(?:\.[\w-]+)*\.ts)`/g)].map(([, file = ""]) => file);
    expect(named.length).toBeGreaterThan(20);
    const lost = named.filter((file) =>
      places.every((place) => globSync(file, { cwd: path.join(root, place) }).length === 0),
    );
    expect(lost).toEqual([]);
  });
});
