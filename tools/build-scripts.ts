import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { buildCss, sheetNames } from "../packages/ui/scripts/build-css.ts";
import { buildScript } from "../packages/ui/scripts/build-script.ts";
import { splitScript, type ScriptFile } from "./split-script.ts";

/*
 * The browser scripts at the paths from which framework SDKs load them. Generation 6 loads the core and the
 * components as two scripts; generation 5 expects both in one.
 */

const root = path.resolve(import.meta.dirname, "..");
const target = path.join(root, "packages/server/browser");

/** The files of the core, the main one first. */
export function buildCore(): Promise<ScriptFile[]> {
  return splitScript({ entry: path.join(root, "packages/js/src/browser.ts"), name: "clerk" });
}

/** The script with which Clerk's own browser code passes our challenges. */
function buildCaptcha(): Promise<ScriptFile[]> {
  return splitScript({ entry: path.join(root, "packages/js/src/captcha-script.ts"), name: "captcha" });
}

/** The script of the hosted pages. */
function buildAccounts(): Promise<ScriptFile[]> {
  return splitScript({ entry: path.join(root, "packages/js/src/account-portal/script.ts"), name: "accounts" });
}

const locales = path.join(root, "packages/localizations/src/locales");

/** The texts of the components, a file a language: `pl-PL-HASH.json`. */
export async function buildLocalizations(directory = locales): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of existsSync(directory) ? readdirSync(directory).toSorted() : []) {
    if (!/^[\w-]+\.ts$/.test(name)) continue;
    const module = (await import(path.join(directory, name))) as Record<string, { locale?: string }>;
    for (const resource of Object.values(module)) {
      if (!resource?.locale) continue;
      const text = JSON.stringify(resource);
      const hash = createHash("sha256").update(text).digest("base64url").slice(0, 8);
      files.set(`${resource.locale}-${hash}.json`, text);
    }
  }
  return files;
}

/** Every script and stylesheet as `FOLDER/NAME`. */
export async function browserScripts(): Promise<Map<string, string>> {
  const [[core, ...coreLater], [components, ...componentsLater], captcha, accounts, texts] = await Promise.all([
    buildCore(),
    buildScript(),
    buildCaptcha(),
    buildAccounts(),
    buildLocalizations(),
  ]);
  const files = new Map<string, string>();
  const write = (folder: string, list: Pick<ScriptFile, "name" | "code">[]) => {
    for (const { name, code } of list) files.set(`${folder}/${name}`, code);
  };
  if (!core || !components) throw new Error("Nothing was built.");
  write("clerk-js-6", [core, ...coreLater]);
  for (const folder of ["clerk-js-5", "clerk-js-6"]) write(folder, captcha);
  write("ui", [components, ...componentsLater]);
  // Both find the rest of their files beside the script that they came in.
  const both = { name: core.name, code: `${core.code}\n${components.code}` };
  write("clerk-js-5", [both, ...coreLater, ...componentsLater]);
  write("clerk-js-5", [{ name: "clerk.headless.browser.js", code: core.code }]);
  write("clerk-js-5", accounts);
  for (const [name, text] of texts) files.set(`localizations/${name}`, text);
  files.set("ui/styles.css", `${sheetNames.map(buildCss).join("\n")}\n`);
  return files;
}

/** Writes every script into a folder that they have for themselves; returns where the stylesheet is, for packages that ship it. */
export async function buildScripts(folder = target): Promise<{ styles: string }> {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, code] of await browserScripts()) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, code);
    // The server hands out the smallest form that a browser takes and compresses nothing itself.
    writeFileSync(`${file}.br`, brotliCompressSync(code));
    writeFileSync(`${file}.gz`, gzipSync(code, { level: 9 }));
  }
  return { styles: path.join(folder, "ui", "styles.css") };
}
