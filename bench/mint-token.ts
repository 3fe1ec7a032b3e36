import { generateKeyPairSync, sign } from "node:crypto";
import { ownCpu } from "./lib/cpu.ts";
import { LoadClient } from "./lib/http.ts";
import { inParallel, median } from "./lib/load.ts";
import { createPeople, pageHeaders, signIn, type SignedIn } from "./lib/people.ts";
import { round, type Result } from "./lib/result.ts";
import { cpuDuring, spawnOnPostgres, startBenchPostgres } from "./lib/servers.ts";

const PEOPLE = 64;
const WIDTH = 64;
const REQUESTS = 6_000;
const ROUNDS = 5;
const SIGNATURES = 1_000;

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
const input = Buffer.alloc(600, "x");

/** Processor seconds of one RSA-2048 signature, on one core. */
async function signatureCost(): Promise<number> {
  const seconds = await ownCpu(() => {
    for (let index = 0; index < SIGNATURES; index++) sign("sha256", input, privateKey);
  });
  return seconds / SIGNATURES;
}

export async function measure(): Promise<Result> {
  const postgres = await startBenchPostgres();
  const server = await spawnOnPostgres(postgres);
  const client = new LoadClient(server.url, WIDTH);
  try {
    await createPeople(server, client, PEOPLE);
    const people: SignedIn[] = [];
    for (let index = 0; index < PEOPLE; index++) people.push(await signIn(client, index, index));
    const mint = async (index: number): Promise<void> => {
      const { cookie, sessionId } = people[index % PEOPLE] as SignedIn;
      const headers = { ...pageHeaders(index), cookie };
      const path = `/v1/client/sessions/${sessionId}/tokens?__clerk_api_version=2025-11-10&_clerk_js_version=5.128.0`;
      const { text } = await client.send("POST", path, headers, "organization_id=");
      if (!text.includes('"jwt":"')) throw new Error(text);
    };
    const rounds: { rsa: number; node: number; postgres: number; wall: number }[] = [];
    await inParallel(REQUESTS, WIDTH, mint);
    for (let index = 0; index < ROUNDS; index++) {
      const before = await signatureCost();
      const start = performance.now();
      const cpu = await cpuDuring(server.process.pid as number, postgres, () => inParallel(REQUESTS, WIDTH, mint));
      const wall = (performance.now() - start) / 1_000;
      const rsa = (before + (await signatureCost())) / 2;
      rounds.push({ rsa, wall, node: cpu.node / REQUESTS, postgres: cpu.postgres / REQUESTS });
    }
    return report(rounds);
  } finally {
    client.close();
    server.process.kill("SIGTERM");
    await postgres.stop();
  }
}

function report(rounds: readonly { rsa: number; node: number; postgres: number; wall: number }[]): Result {
  const of = (pick: (one: (typeof rounds)[number]) => number): number => median(rounds.map(pick));
  const share = of(({ rsa, node, postgres }) => rsa / (node + postgres));
  const micro = (seconds: number): string => `${round(seconds * 1e6)} µs`;
  return {
    title: "Minting a session token over HTTP",
    method: `\`POST /v1/client/sessions/{id}/tokens\` with ${WIDTH} connections for ${PEOPLE} people: processor time of the server process and of every Postgres process from \`/proc/<pid>/stat\`, beside the cost of one RSA-2048 signature measured before and after each of ${ROUNDS} rounds of ${REQUESTS}; medians. The session is read from the database for every token.`,
    rows: [
      {
        what: "share of node + Postgres processor time that is RSA",
        ours: share.toFixed(2),
        target: "≥ 0.70",
        met: share >= 0.7,
      },
    ],
    notes: [
      `A token costs ${micro(of(({ node }) => node))} in node and ${micro(of(({ postgres }) => postgres))} in Postgres, of which one signature is ${micro(of(({ rsa }) => rsa))}.`,
      `${round(1 / of(({ node, postgres }) => node + postgres))} tokens per processor second; ${round(REQUESTS / of(({ wall }) => wall))} per second here, where the load comes from the same cores.`,
    ],
  };
}
