import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildPackages, sdkPackages } from "./build.ts";

const root = path.resolve(import.meta.dirname, "..");
const marker = path.join(root, "node_modules/.latchkey-build");

/** Digest of everything that the build reads. */
function sourceDigest(): string {
  const hash = createHash("sha256");
  for (const name of sdkPackages) {
    const folder = path.join(root, "packages", name);
    const files = readdirSync(path.join(folder, "src"), { recursive: true, encoding: "utf8" }).filter(
      (file) => /\.(tsx?|css)$/.test(file) && !/\.test\./.test(file),
    );
    for (const file of files.toSorted()) hash.update(file).update(readFileSync(path.join(folder, "src", file)));
    hash.update(readFileSync(path.join(folder, "package.json")));
  }
  return hash.digest("hex");
}

/** Builds the packages unless the last build was of the same sources. */
export async function buildWhenStale(): Promise<void> {
  const digest = sourceDigest();
  const isBuilt =
    existsSync(path.join(root, "packages/nextjs/dist")) && existsSync(path.join(root, "packages/server/browser"));
  if (isBuilt && existsSync(marker) && readFileSync(marker, "utf8") === digest) return;
  await buildPackages();
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, digest);
}
