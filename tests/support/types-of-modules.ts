import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { API, type Checker, type Symbol } from "typescript/unstable/sync";

const compilerOptions = {
  target: "esnext",
  strict: true,
  module: "esnext",
  moduleResolution: "bundler",
  customConditions: ["latchkey-source"],
  allowImportingTsExtensions: true,
  jsx: "react-jsx",
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/** What TypeScript makes of some modules: `read` gets its checker, and what a module exports. */
export function withTypes<Result>(
  files: readonly string[],
  read: (checker: Checker, exportsOf: (file: string) => readonly Symbol[]) => Result,
): Result {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "latchkey-types-"));
  const config = path.join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const api = new API();
  try {
    const [project] = api.updateSnapshot({ openProjects: [config] }).getProjects();
    if (!project) throw new Error("TypeScript opened no project.");
    return read(project.checker, (file) => {
      const source = project.program.getSourceFile(file);
      const symbol = source && project.checker.getSymbolAtLocation(source);
      if (!symbol) throw new Error(`${file} is no module.`);
      return project.checker.getExportsOfModule(symbol);
    });
  } finally {
    api.close();
    rmSync(folder, { recursive: true });
  }
}

/** The names, of values and types alike, that each of the modules exports as TypeScript sees it. */
export const exportedNames = (files: readonly string[]): Map<string, string[]> =>
  withTypes(
    files,
    (_checker, exportsOf) => new Map(files.map((file) => [file, exportsOf(file).map(({ name }) => name)])),
  );
