import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { buildCss, sheetNames } from "../packages/ui/scripts/build-css.ts";
import { buildScript } from "../packages/ui/scripts/build-script.ts";

/*
 * The browser scripts at the paths from which framework SDKs load them. Generation 6 loads the core and the
 * components as two scripts; generation 5 expects both in one.
 */

const root = path.resolve(import.meta.dirname, "..");
const target = path.join(root, "packages/server/browser");

async function buildCore(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "packages/js/src", entry)],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: ["es2022"],
    charset: "utf8",
    legalComments: "none",
    conditions: ["latchkey-source"],
  });
  return outputFiles[0]?.text ?? "";
}

/** Writes every script; returns where the stylesheet is, for packages that ship it. */
export async function buildScripts(): Promise<{ styles: string }> {
  rmSync(target, { recursive: true, force: true });
  const write = (folder: string, name: string, code: string): void => {
    mkdirSync(path.join(target, folder), { recursive: true });
    const file = path.join(target, folder, name);
    writeFileSync(file, code);
    // The server hands out the smallest form that a browser takes and compresses nothing itself.
    writeFileSync(`${file}.br`, brotliCompressSync(code));
    writeFileSync(`${file}.gz`, gzipSync(code, { level: 9 }));
  };
  const [core, components] = await Promise.all([buildCore("browser.ts"), buildScript()]);
  const [main, ...later] = components;
  write("clerk-js-6", "clerk.browser.js", core);
  // The components find the rest of their files beside the script that they came in.
  write("clerk-js-5", "clerk.browser.js", `${core}\n${main?.code ?? ""}`);
  write("clerk-js-5", "clerk.headless.browser.js", core);
  for (const { name, code } of components) write("ui", name, code);
  for (const { name, code } of later) write("clerk-js-5", name, code);
  write("ui", "styles.css", `${sheetNames.map(buildCss).join("\n")}\n`);
  return { styles: path.join(target, "ui", "styles.css") };
}
