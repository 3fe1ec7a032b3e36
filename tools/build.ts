import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildScripts } from "./build-scripts.ts";

/*
 * `npm run build`: compiles the SDK packages to ES modules and CommonJS, one emitted file for each source file, and
 * bundles the browser scripts that the server hands out.
 */

const root = path.resolve(import.meta.dirname, "..");
const tsc = path.join(root, "node_modules/typescript/bin/tsc");

/** In order of dependence: each finds the ones before it compiled. */
export const sdkPackages = [
  "shared",
  "types",
  "backend",
  "js",
  "ui",
  "localizations",
  "themes",
  "react",
  "elements",
  "nextjs",
  "testing",
] as const;

const formats = {
  esm: { module: "esnext", verbatimModuleSyntax: true },
  cjs: { module: "commonjs", verbatimModuleSyntax: false },
} as const;

function compile(name: string, format: keyof typeof formats): void {
  const directory = path.join(root, "packages", name);
  const project = path.join(directory, `dist/tsconfig.${format}.json`);
  const config = {
    extends: "../tsconfig.json",
    compilerOptions: {
      ...formats[format],
      moduleResolution: "bundler",
      customConditions: [],
      noEmit: false,
      declaration: true,
      rootDir: "../src",
      outDir: `./${format}`,
    },
    include: ["../src"],
    exclude: ["../src/**/*.test.ts", "../src/**/*.test.tsx", "../src/**/testing/**"],
  };
  writeFileSync(project, JSON.stringify(config, null, 2));
  const { status } = spawnSync(process.execPath, [tsc, "-p", project], { stdio: "inherit" });
  rmSync(project);
  if (status !== 0) throw new Error(`${name} does not compile as ${format}.`);
  writeFileSync(
    path.join(directory, "dist", format, "package.json"),
    `{ "type": "${format === "esm" ? "module" : "commonjs"}" }\n`,
  );
}

/** A module for the browser says so in its first statement; Next.js looks for that in the compiled file. */
function checkClientDirectives(name: string): void {
  const source = path.join(root, "packages", name, "src");
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file) || /\.test\.|\.d\.ts$|testing\//.test(file)) continue;
    if (!/^["']use client["']/.test(readFileSync(path.join(source, file), "utf8"))) continue;
    for (const format of ["esm", "cjs"]) {
      const compiled = path.join(root, "packages", name, "dist", format, file.replace(/\.tsx?$/, ".js"));
      if (!/^(["']use strict["'];\s*)?["']use client["']/.test(readFileSync(compiled, "utf8")))
        throw new Error(`${compiled} lost its "use client".`);
    }
  }
}

export async function buildPackages(): Promise<void> {
  for (const name of sdkPackages) {
    const dist = path.join(root, "packages", name, "dist");
    rmSync(dist, { recursive: true, force: true });
    mkdirSync(dist, { recursive: true });
    for (const format of ["esm", "cjs"] as const) compile(name, format);
    checkClientDirectives(name);
    console.log(`built @latchkey/${name}`);
  }
  const scripts = await buildScripts();
  copyFileSync(scripts.styles, path.join(root, "packages/ui/dist/styles.css"));
  mkdirSync(path.join(root, "packages/ui/dist/themes"), { recursive: true });
  for (const copy of ["ui/dist/themes/shadcn.css", "themes/dist/shadcn.css"])
    copyFileSync(path.join(root, "packages/ui/src/themes/shadcn.css"), path.join(root, "packages", copy));
  console.log("built the browser scripts");
}

if (import.meta.main) await buildPackages();
