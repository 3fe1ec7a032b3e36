import { writeFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/*
 * Builds dist/ui.browser.js, the components for pages without React: one file, on Preact.
 */
const packageDirectory = path.join(import.meta.dirname, "..");

export async function buildScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path.join(packageDirectory, "src/script.tsx")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: ["es2022"],
    jsx: "automatic",
    charset: "utf8",
    legalComments: "none",
    conditions: ["latchkey-source"],
    define: { "process.env.NODE_ENV": '"production"' },
    alias: {
      react: "preact/compat",
      "react-dom": "preact/compat",
      "react-dom/client": "preact/compat/client",
      "react/jsx-runtime": "preact/jsx-runtime",
    },
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild gave no output");
  return file.contents;
}

if (import.meta.main) {
  const code = await buildScript();
  mkdirSync(path.join(packageDirectory, "dist"), { recursive: true });
  writeFileSync(path.join(packageDirectory, "dist/ui.browser.js"), code);
  console.log(`ui.browser.js: ${code.byteLength} bytes, ${gzipSync(code, { level: 9 }).byteLength} gzip`);
}
