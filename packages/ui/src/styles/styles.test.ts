// @vitest-environment node
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildCss, printModule, sheetNames } from "../../scripts/build-css.ts";

describe("stylesheets", () => {
  it.each(sheetNames)("%s.gen.ts is what the sources say", (name) => {
    const text = readFileSync(path.join(import.meta.dirname, `${name}.gen.ts`), "utf8");
    const values = (module: string) => module.match(/css:\s*("(?:[^"\\]|\\.)*")/)?.[1];
    expect(values(text)).toBe(values(printModule(name, buildCss(name))));
  });

  it("puts every rule but the guard into the layer", () => {
    for (const name of sheetNames) {
      const css = buildCss(name);
      const [order, layer] = css.split(/(?<=;)(?=@layer)/);
      expect(order).toBe("@layer theme,reset,base,components,utilities;");
      expect(layer?.startsWith("@layer components.latchkey{")).toBe(true);
      const outside = layer?.slice(closing(layer) + 1);
      expect(outside).toBe(
        name === "core"
          ? 'html body :where([class^=cl-],[class*=" cl-"],[class^=lk-],[class*=" lk-"]){all:revert-layer}'
          : "",
      );
    }
  });

  it("names no side of the page, so that it turns with the writing direction", () => {
    for (const name of sheetNames) {
      expect(buildCss(name)).not.toMatch(
        /[;{](?:margin|padding|border|inset)?-?(?:left|right)(?:-[a-z]+)?:|text-align:(?:left|right)/,
      );
    }
  });
});

/** Index of the brace that closes the first block. */
function closing(css: string): number {
  let depth = 0;
  for (let index = css.indexOf("{"); index < css.length; index++) {
    if (css[index] === "{") depth++;
    else if (css[index] === "}" && --depth === 0) return index;
  }
  return -1;
}
