import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/* `npm run check`: everything that can be said about the code without running it. */

const root = path.resolve(import.meta.dirname, "..");
const run = (args: string[]): boolean =>
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;

function bin(name: string, ...args: string[]): boolean {
  const directory = path.join(root, "node_modules", name === "tsc" ? "typescript" : name);
  const { bin: entry } = JSON.parse(readFileSync(path.join(directory, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  return run([path.join(directory, typeof entry === "string" ? entry : (entry[name] as string)), ...args]);
}

function projects(): string[] {
  const folders = ["packages", "examples"].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => path.join(folder, name)),
  );
  // Examples generate their route types when they are built; they are type-checked there.
  return [
    ".",
    "tests",
    "tests/sdk",
    ...folders.filter(
      (folder) => folder.startsWith("packages") && existsSync(path.join(root, folder, "tsconfig.json")),
    ),
  ];
}

/** Generating again must change nothing. */
function generatedFilesAreCurrent(): boolean {
  if (!run(["--conditions=latchkey-source", "tools/generate.ts", "--quiet"])) return false;
  const { stdout } = spawnSync("git", ["status", "--porcelain", "--", "*.gen.ts", "openapi", "docs/reference"], {
    cwd: root,
    encoding: "utf8",
  });
  if (stdout.trim() === "") return true;
  console.error(`Generated files were not up to date; commit what \`npm run generate\` made:\n${stdout}`);
  return false;
}

/** The lock file names no registry, so that any will do. */
function lockFileNamesNoHost(): boolean {
  const hosts = readFileSync(path.join(root, "package-lock.json"), "utf8").match(/"resolved": "https?:[^"]*"/g);
  if (hosts) console.error(`package-lock.json names a registry: ${hosts[0]}`);
  return !hosts;
}

const steps: [name: string, check: () => boolean][] = [
  ["format", () => bin("oxfmt", "--check")],
  ["lint", () => bin("oxlint", "--type-aware", "--deny-warnings")],
  ["types", () => projects().every((project) => bin("tsc", "-p", project))],
  ["generated files", generatedFilesAreCurrent],
  ["lock file", lockFileNamesNoHost],
  ["sizes", () => run(["--conditions=latchkey-source", "tools/sizes.ts"])],
];

const failed = steps.filter(([name, check]) => {
  const started = performance.now();
  const isFine = check();
  console.log(`${isFine ? "ok    " : "FAILED"} ${name} (${((performance.now() - started) / 1_000).toFixed(1)} s)`);
  return !isFine;
});
process.exitCode = failed.length === 0 ? 0 : 1;
