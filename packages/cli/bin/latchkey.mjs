#!/usr/bin/env node
// Starts the command line under a Node that runs TypeScript: this one, or the one installed beside this package.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const main = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../src/main.ts");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

function findNode() {
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  const require = createRequire(import.meta.url);
  for (const name of [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`]) {
    try {
      return path.join(path.dirname(require.resolve(`${name}/package.json`)), "bin/node");
    } catch {
      // Not there: try the next name.
    }
  }
  console.error(`latchkey needs Node 22.18 or newer; this is ${process.version}. Install Node 24 and try again.`);
  process.exit(1);
}

const flags = ["--conditions=latchkey-source", "--disable-warning=ExperimentalWarning"];
const child = spawn(findNode(), [...flags, main, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { UV_THREADPOOL_SIZE: "8", ...process.env },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
