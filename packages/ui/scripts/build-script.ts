import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { splitScript, type ScriptFile } from "../../../tools/split-script.ts";

/*
 * Builds the components for pages without React, on Preact: dist/ui.browser.js, a classic script with everything that
 * the first screen of SignIn needs, and beside it dist/ui.NAME-HASH.js for what loads later.
 */
const packageDirectory = path.join(import.meta.dirname, "..");

/** The files of the script-tag build, the main one first. */
export function buildScript(): Promise<ScriptFile[]> {
  return splitScript({
    entry: path.join(packageDirectory, "src/script.tsx"),
    name: "ui",
    // What most pages come for.
    eager: "components/sign-in/sign-in.tsx",
    alias: {
      react: "preact/compat",
      "react-dom": "preact/compat",
      "react-dom/client": "preact/compat/client",
      "react/jsx-runtime": "preact/jsx-runtime",
    },
  });
}

if (import.meta.main) {
  const directory = path.join(packageDirectory, "dist");
  mkdirSync(directory, { recursive: true });
  for (const old of readdirSync(directory)) if (/^ui\..*\.js$/.test(old)) rmSync(path.join(directory, old));
  for (const { name, code } of await buildScript()) {
    writeFileSync(path.join(directory, name), code);
    console.log(`${name}: ${Buffer.byteLength(code)} bytes, ${gzipSync(code, { level: 9 }).byteLength} gzip`);
  }
}
