// `node scripts/run.mjs FILE.ts [args]` or `node scripts/run.mjs bin NAME [args]` under the pinned Node.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { root, runNode } from "./node.mjs";

ensureInstalled();
const [first, ...rest] = process.argv.slice(2);
if (!first) {
  console.error("usage: node scripts/run.mjs FILE.ts [args] | bin NAME [args]");
  process.exit(2);
}
if (first === "bin") {
  const [name, ...args] = rest;
  const packageDirectory = path.join(root, "node_modules", name === "tsc" ? "typescript" : name);
  const { bin } = JSON.parse(readFileSync(path.join(packageDirectory, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : bin[name];
  process.exit(await runNode([path.join(packageDirectory, file), ...args]));
}
process.exit(await runNode([first, ...rest]));
