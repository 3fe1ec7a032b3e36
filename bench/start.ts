import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { killHard, spawnServer } from "../packages/server/src/testing/spawn-server.ts";
import { buildTemplate } from "../packages/server/src/template.ts";
import { residentMegabytes } from "./lib/cpu.ts";
import { median } from "./lib/load.ts";
import { limitRow, type Result } from "./lib/result.ts";
import { spawnOnPostgres, startBenchPostgres } from "./lib/servers.ts";

const ROUNDS = 5;
const IDLE_MS = 6_000;

interface Start {
  seconds: number;
  megabytes: number;
}

/** Starts a server, waits for its first 200 and then for its memory to settle. */
async function startOnce(spawn: () => ReturnType<typeof spawnServer>): Promise<Start> {
  const begin = performance.now();
  const server = await spawn();
  const response = await fetch(`${server.url}/v1/environment`);
  if (response.status !== 200) throw new Error(`/v1/environment answered ${response.status}.`);
  const seconds = (performance.now() - begin) / 1_000;
  await wait(IDLE_MS);
  const megabytes = residentMegabytes(server.process.pid as number);
  await killHard(server.process);
  return { seconds, megabytes };
}

async function startEmbedded(): Promise<Start> {
  const directory = mkdtempSync(path.join(os.tmpdir(), "latchkey-bench-"));
  try {
    return await startOnce(() => spawnServer([], { LATCHKEY_DATA_DIR: path.join(directory, "data") }));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function startOnPostgres(): Promise<Start> {
  const postgres = await startBenchPostgres();
  try {
    return await startOnce(() => spawnOnPostgres(postgres));
  } finally {
    await postgres.stop();
  }
}

export async function measure(): Promise<Result> {
  await buildTemplate();
  const embedded: Start[] = [];
  const onPostgres: Start[] = [];
  for (let round = 0; round < ROUNDS; round++) embedded.push(await startEmbedded());
  for (let round = 0; round < 3; round++) onPostgres.push(await startOnPostgres());
  const seconds = (starts: Start[]) => median(starts.map((start) => start.seconds));
  const megabytes = (starts: Start[]) => median(starts.map((start) => start.megabytes));
  return {
    title: "First start on an empty directory",
    method: `From starting the process to the first 200 of \`/v1/environment\`, with the prepared template of the embedded database: key, application and instance are created in that time. Memory is the resident set ${IDLE_MS / 1_000} s later. Medians of ${ROUNDS} (embedded) and 3 (Postgres) starts; this is wall time, so other work on the machine counts in.`,
    rows: [
      limitRow("first 200, embedded database", seconds(embedded), 1.5, "s"),
      limitRow("idle memory, embedded database", megabytes(embedded), 350, "MB"),
      limitRow("first 200, empty Postgres", seconds(onPostgres), 1.5, "s"),
      limitRow("idle memory, Postgres", megabytes(onPostgres), 150, "MB"),
    ],
  };
}
