import { mkdirSync, writeFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";

/*
 * Puts the stylesheets together: `src/styles/*.css` inside the layer `components.latchkey`, the guard outside it.
 * Writes each as a module for the components (src/styles/NAME.gen.ts) and all of them as one file for hosts that
 * deliver it themselves (dist/styles.css).
 *
 * The layer is one below Tailwind's `utilities` and above its `base`, whichever of the two sheets comes first.
 */
const sheets = {
  core: ["tokens", "base", "card", "form"],
  overlay: ["overlay"],
  mfa: ["mfa"],
  user: ["user"],
  profile: ["profile"],
};
export type SheetName = keyof typeof sheets;
export const sheetNames = Object.keys(sheets) as SheetName[];

const order = "@layer theme, reset, base, components, utilities;";
const packageDirectory = path.join(import.meta.dirname, "..");
const source = (name: string): string => readFileSync(path.join(packageDirectory, "src/styles", `${name}.css`), "utf8");

/** One stylesheet, minified. */
export function buildCss(name: SheetName): string {
  const guard = name === "core" ? source("guard") : "";
  const rules = `${order}\n@layer components.latchkey {\n${sheets[name].map(source).join("\n")}\n}\n${guard}`;
  const { code } = transformSync(rules, {
    loader: "css",
    minify: true,
    target: ["chrome111", "safari16.4", "firefox121"],
  });
  return code.trim();
}

/** The module that holds a stylesheet. */
export const printModule = (name: SheetName, css: string): string =>
  `// Generated from src/styles/*.css by scripts/build-css.ts: do not edit.\nexport const ${name} = {\n  name: ${JSON.stringify(name)},\n  css: ${JSON.stringify(css)},\n};\n`;

if (import.meta.main) {
  for (const name of sheetNames) {
    writeFileSync(path.join(packageDirectory, `src/styles/${name}.gen.ts`), printModule(name, buildCss(name)));
  }
  mkdirSync(path.join(packageDirectory, "dist"), { recursive: true });
  writeFileSync(path.join(packageDirectory, "dist/styles.css"), `${sheetNames.map(buildCss).join("\n")}\n`);
}
