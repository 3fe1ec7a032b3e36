import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { spawnServer, type SpawnedServer } from "../../packages/server/src/testing/spawn-server.ts";
import { startPostgres } from "../../tools/system/postgres.ts";
import { cpuOf, cpuOfFamily } from "./cpu.ts";

/** A throw-away Postgres whose processor time can be read. */
export interface BenchPostgres {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

export async function startBenchPostgres(): Promise<BenchPostgres> {
  const directory = path.join(mkdtempSync(path.join(os.tmpdir(), "latchkey-bench-")), "pg");
  const { url, stop } = await startPostgres(directory);
  const [pid] = readFileSync(path.join(directory, "data/postmaster.pid"), "utf8").split("\n");
  return {
    url,
    pid: Number(pid),
    stop: async () => {
      await stop();
      rmSync(path.dirname(directory), { recursive: true, force: true });
    },
  };
}

/** A Latchkey server in a process of its own on a Postgres; loopback may speak for any address, so that rate limits stay on. */
export function spawnOnPostgres(postgres: BenchPostgres): Promise<SpawnedServer> {
  return spawnServer([], {
    DATABASE_URL: postgres.url,
    LATCHKEY_MASTER_KEY: randomBytes(32).toString("hex"),
    LATCHKEY_TRUSTED_PROXIES: "127.0.0.1,::1,::ffff:127.0.0.1",
    LATCHKEY_LOG_LEVEL: "warn",
  });
}

export interface Cpu {
  node: number;
  postgres: number;
}

/** Processor seconds that a server and its Postgres spend while `work` runs. */
export async function cpuDuring(pid: number, postgres: BenchPostgres, work: () => Promise<void>): Promise<Cpu> {
  const before = { node: cpuOf(pid), postgres: cpuOfFamily(postgres.pid) };
  await work();
  return { node: cpuOf(pid) - before.node, postgres: cpuOfFamily(postgres.pid) - before.postgres };
}
