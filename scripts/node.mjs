// Finds the Node that this repository pins through npm, so that any Node >= 20 can start it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

/** Path of a Node >= 22.18: the running one when it is new enough, else the one pinned in optionalDependencies. */
export function pinnedNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  if (process.platform === "win32") names.unshift(`node-win-${process.arch}`);
  for (const name of names) {
    try {
      const directory = path.dirname(require.resolve(`${name}/package.json`));
      const binary = path.join(directory, "bin", process.platform === "win32" ? "node.exe" : "node");
      if (existsSync(binary)) return binary;
    } catch {
      // Not installed for this platform: try the next name.
    }
  }
  throw new Error(
    `Latchkey's server and tools need Node 22.18 or newer; this is ${process.version} and no pinned Node is published for ${process.platform}-${process.arch}. Install Node 24 and try again.`,
  );
}

/** Runs the pinned Node with `args`; resolves with its exit code. Signals pass to the child. */
export function runNode(args, options = {}) {
  const binary = pinnedNode();
  const env = {
    ...process.env,
    ...options.env,
    PATH: [path.dirname(binary), path.join(root, "node_modules/.bin"), process.env.PATH].join(path.delimiter),
  };
  const child = spawn(binary, ["--conditions=latchkey-source", "--disable-warning=ExperimentalWarning", ...args], {
    stdio: "inherit",
    cwd: options.cwd ?? root,
    env,
  });
  const forward = (signal) => child.kill(signal);
  process.on("SIGINT", forward);
  process.on("SIGTERM", forward);
  return new Promise((resolve) => {
    child.on("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
