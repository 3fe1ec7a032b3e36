import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");
const sdkPackages = ["shared", "backend", "js", "ui", "react", "elements", "nextjs"];

/**
 * Puts the SDK packages into an app's node_modules as they would be installed (ES modules), with `@latchkey/nextjs` under the name
 * `@clerk/nextjs` too.
 */
export async function installSdk(app: string): Promise<void> {
  for (const name of sdkPackages) {
    const target = path.join(app, "node_modules/@latchkey", name);
    await rm(target, { recursive: true, force: true });
    await compilePackage(name, target);
  }
  const alias = path.join(app, "node_modules/@clerk/nextjs");
  await rm(alias, { recursive: true, force: true });
  await cp(path.join(app, "node_modules/@latchkey/nextjs"), alias, { recursive: true });
}

async function compilePackage(name: string, target: string): Promise<void> {
  const source = path.join(root, "packages", name, "src");
  const files = await readdir(source, { recursive: true });
  for (const file of files.filter((entry) => /\.tsx?$/.test(entry) && !/\.test\.|\.d\.ts$|testing\//.test(entry))) {
    const { code } = await transform(await readFile(path.join(source, file), "utf8"), {
      loader: file.endsWith("x") ? "tsx" : "ts",
      jsx: "automatic",
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    });
    const compiled = path.join(target, "dist/esm", file.replace(/\.tsx?$/, ".js"));
    await mkdir(path.dirname(compiled), { recursive: true });
    await writeFile(compiled, code.replaceAll(/((?:from|import)\s*\(?\s*["']\.[^"']*)\.tsx?(["'])/g, "$1.js$2"));
  }
  const manifest = JSON.parse(await readFile(path.join(root, "packages", name, "package.json"), "utf8")) as object;
  await writeFile(path.join(target, "package.json"), JSON.stringify(withoutSourceConditions(manifest)));
}

function withoutSourceConditions(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "latchkey-source" && key !== "require");
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutSourceConditions(entry)]));
}
