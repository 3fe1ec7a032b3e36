import { describe, expect, test } from "vitest";
import { exportedNames } from "../support/types-of-modules.ts";
import { namesIn, officialEntries, ourEntries, ourExports, type PackageName } from "./exports.ts";
import { waiting } from "./waiting-exports.ts";

/*
 * What an import of the official packages can name, ours answer to, in every generation at once. The names are in
 * official-exports.json, which tests/compat compares with the packages as they are installed; nextjs 5 is not, and clerk-js
 * does not load outside of a browser.
 */

const names: PackageName[] = ["nextjs", "react", "js", "backend"];

describe.each(names)("@latchkey/%s", (name) => {
  test("exports every official name, or says why it does not", async () => {
    const ours = await ourExports(name);
    const missing = officialEntries(name).flatMap(([entry, official]) => {
      const { values = [], types = [] } = ours.get(entry) ?? {};
      const gone = [
        ...namesIn(official.values).filter((value) => !values.includes(value)),
        ...namesIn(official.types).filter((type) => !values.includes(type) && !types.includes(type)),
      ];
      return gone.map((each) => `${entry} ${each}`);
    });
    const meant = Object.entries(waiting[name]).flatMap(([entry, reasons]) =>
      Object.values(reasons).flatMap((list) => list.map((each) => `${entry} ${each}`)),
    );
    const all = officialEntries(name).flatMap(([, { values, types }]) => [...namesIn(values), ...namesIn(types)]);
    console.info(`@latchkey/${name}: ${all.length - missing.length} of ${all.length} names.`);
    expect(missing.toSorted()).toEqual(meant.toSorted());
  });
});

test("server components reach the names that the browser's entry point has", () => {
  const browser = ourEntries("nextjs").get(".") as string;
  const server = ourEntries("nextjs", "react-server").get(".") as string;
  const exported = exportedNames([browser, server]);
  expect(exported.get(server)?.toSorted()).toEqual(exported.get(browser)?.toSorted());
});
