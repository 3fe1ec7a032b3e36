import { readFileSync, readdirSync } from "node:fs";

// Linux counts processor time in ticks of 10 ms (USER_HZ), whatever the kernel's own clock.
const SECONDS_PER_TICK = 0.01;

/** Fields of `/proc/<pid>/stat` after the command name, which may itself hold spaces: [0] is field 3. */
function statFields(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

/** Processor seconds, user and system, that a process has used so far, in all its threads. */
export function cpuOf(pid: number): number {
  const fields = statFields(pid);
  return (Number(fields[11]) + Number(fields[12])) * SECONDS_PER_TICK;
}

/** `cpuOf` a process and its living children, with what its ended children used: a Postgres server with its backends. */
export function cpuOfFamily(parent: number): number {
  const own = statFields(parent);
  const ended = (Number(own[13]) + Number(own[14])) * SECONDS_PER_TICK;
  let total = cpuOf(parent) + ended;
  for (const entry of readdirSync("/proc")) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    try {
      if (Number(statFields(pid)[1]) === parent) total += cpuOf(pid);
    } catch {
      // It ended since the directory was read.
    }
  }
  return total;
}

/** Resident memory of a process in MB (10⁶ bytes). */
export function residentMegabytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return (Number(kilobytes) * 1_024) / 1e6;
}

/** Processor seconds that this process, with its thread pool, spends on `work`. */
export async function ownCpu(work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
