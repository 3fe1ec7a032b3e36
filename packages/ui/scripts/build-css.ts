import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";

/*
 * Puts the stylesheet together: `src/styles/*.css` inside the layer `components.latchkey`, the guard outside it.
 * Writes it as a module for the components (src/styles/styles.gen.ts) and as a file for hosts (dist/styles.css).
 *
 * The layer is one below Tailwind's `utilities` and above its `base`, whichever of the two sheets comes first.
 */
const layered = ["tokens", "base", "card", "form", "overlay", "user", "profile"];
const order = "@layer theme, reset, base, components, utilities;";
const packageDirectory = path.join(import.meta.dirname, "..");
const source = (name: string): string => readFileSync(path.join(packageDirectory, "src/styles", `${name}.css`), "utf8");

/** The whole stylesheet, minified. */
export function buildCss(): string {
  const rules = `${order}\n@layer components.latchkey {\n${layered.map(source).join("\n")}\n}\n${source("guard")}`;
  const { code } = transformSync(rules, {
    loader: "css",
    minify: true,
    target: ["chrome111", "safari16.4", "firefox121"],
  });
  return code.trim();
}

export const printModule = (css: string): string =>
  `// Generated from src/styles/*.css by scripts/build-css.ts: do not edit.\nexport const css = ${JSON.stringify(css)};\n`;

if (import.meta.main) {
  const css = buildCss();
  writeFileSync(path.join(packageDirectory, "src/styles/styles.gen.ts"), printModule(css));
  mkdirSync(path.join(packageDirectory, "dist"), { recursive: true });
  writeFileSync(path.join(packageDirectory, "dist/styles.css"), `${css}\n`);
}
