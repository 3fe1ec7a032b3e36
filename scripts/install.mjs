import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./node.mjs";

/** Installs the packages of the lock file in `directory` unless they are already there. */
export function ensureInstalled(directory = root) {
  const lock = readFileSync(path.join(directory, "package-lock.json"));
  const digest = createHash("sha256").update(lock).digest("hex");
  const marker = path.join(directory, "node_modules", ".latchkey-installed");
  if (existsSync(marker) && readFileSync(marker, "utf8") === digest) return;
  console.log(`Installing packages${directory === root ? "" : ` of ${path.relative(root, directory)}`} …`);
  // Not `npm ci`: it refuses a lock file from which optional binaries of other platforms are absent.
  const result = spawnSync("npm", ["install", "--no-save", "--no-fund", "--no-audit", "--loglevel=error"], {
    cwd: directory,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (result.status !== 0) {
    console.error(
      "npm could not install the packages. Read its message above; is the registry reachable and the disk writable?",
    );
    process.exit(result.status ?? 1);
  }
  writeFileSync(marker, digest);
}
