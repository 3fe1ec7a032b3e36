import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { API } from "typescript/unstable/sync";

const compilerOptions = {
  target: "esnext",
  module: "esnext",
  moduleResolution: "bundler",
  customConditions: ["latchkey-source"],
  allowImportingTsExtensions: true,
  jsx: "react-jsx",
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/** The names, of values and types alike, that each of the modules exports as TypeScript sees it. */
export function exportedNames(files: readonly string[]): Map<string, string[]> {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "latchkey-exports-"));
  const config = path.join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const api = new API();
  try {
    const [project] = api.updateSnapshot({ openProjects: [config] }).getProjects();
    if (!project) throw new Error("TypeScript opened no project.");
    return new Map(
      files.map((file) => {
        const source = project.program.getSourceFile(file);
        const symbol = source && project.checker.getSymbolAtLocation(source);
        if (!symbol) throw new Error(`${file} is no module.`);
        return [file, project.checker.getExportsOfModule(symbol).map(({ name }) => name)];
      }),
    );
  } finally {
    api.close();
    rmSync(folder, { recursive: true });
  }
}
