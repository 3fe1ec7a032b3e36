import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Full path of a program on PATH or in one of the given directories; undefined when it is in none. */
export function findProgram(names: readonly string[], directories: readonly string[] = []): string | undefined {
  const places = [...directories, ...(process.env["PATH"] ?? "").split(path.delimiter)];
  for (const name of names) {
    for (const place of places) {
      const file = path.join(place, name);
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

/** Installs a Debian package, where this account may. @throws Error saying what to run otherwise. */
export function installDebianPackage(name: string, purpose: string): void {
  const canInstall = process.getuid?.() === 0 && findProgram(["apt-get"]) !== undefined;
  if (!canInstall)
    throw new Error(
      `${purpose} needs the system package ${name}. Install it, for example with: sudo apt-get install -y ${name}`,
    );
  console.log(`Installing the system package ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]): boolean =>
    spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
  if (
    !apt("install", "-y", "--no-install-recommends", name) &&
    !(apt("update") && apt("install", "-y", "--no-install-recommends", name))
  ) {
    throw new Error(`apt-get could not install ${name}. Read its message above, then run: apt-get install -y ${name}`);
  }
}
