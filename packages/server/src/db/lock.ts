import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

export class DirectoryInUseError extends Error {
  override name = "DirectoryInUseError";
}

interface Holder {
  pid: number;
  startedAt: string;
}

/**
 * Claims a data directory for this process. Two processes on one embedded database destroy it, so the claim comes
 * before anything is opened; a claim left behind by a process that died is taken over.
 *
 * @throws DirectoryInUseError when a living process holds the directory.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = path.join(directory, "latchkey.lock");
  for (let tries = 0; tries < 3; tries++) {
    try {
      const descriptor = openSync(file, "wx", 0o600);
      writeSync(descriptor, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) }));
      closeSync(descriptor);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = readHolder(file);
      if (holder && isAlive(holder)) {
        throw new DirectoryInUseError(
          `The data directory ${directory} is in use by process ${holder.pid}. Stop that server first, or choose another directory with --data-dir.`,
        );
      }
      rmSync(file, { force: true });
    }
  }
  throw new DirectoryInUseError(`The data directory ${directory} is being claimed by another process. Try again.`);
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return holder.pid !== process.pid && startOf(holder.pid) === holder.startedAt;
}

/** When a process began, where the system tells: process ids are reused, this pair is not. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
