import { hashPassword, verifyPassword } from "../packages/server/src/crypto/passwords/index.ts";
import { createPeerPerson, signInAtPeer, spawnBetterAuth } from "./lib/better-auth.ts";
import { ownCpu } from "./lib/cpu.ts";
import { LoadClient } from "./lib/http.ts";
import { inParallel, median } from "./lib/load.ts";
import { createPeople, PASSWORD, signIn } from "./lib/people.ts";
import { limitRow, ratioRow, round, type Result } from "./lib/result.ts";
import { cpuDuring, spawnOnPostgres, startBenchPostgres } from "./lib/servers.ts";

const PEOPLE = 32;
const WIDTH = 4;
const ROUNDS = 5;
const SIGN_INS = { ours: 300, peer: 60 };
const HASHES = 100;

/**
 * Processor seconds of one check of a password, with as many under way as sign-ins have: hashes that run beside each
 * other share the memory that they are made to fill, so each takes longer than one alone.
 */
async function hashCost(): Promise<number> {
  const stored = { digest: await hashPassword(PASSWORD), hasher: "argon2id" } as const;
  const seconds = await ownCpu(() => inParallel(HASHES, WIDTH, () => verifyPassword(PASSWORD, stored)));
  return seconds / HASHES;
}

export async function measure(): Promise<Result> {
  const postgres = await startBenchPostgres();
  const server = await spawnOnPostgres(postgres);
  const peer = await spawnBetterAuth(postgres);
  const [ourClient, peerClient] = [new LoadClient(server.url, WIDTH), new LoadClient(peer.url, WIDTH)];
  let attempts = 0;
  const ours = (index: number) => signIn(ourClient, index % PEOPLE, attempts++);
  const theirs = (index: number) => signInAtPeer(peerClient, index % PEOPLE);
  try {
    await createPeople(server, ourClient, PEOPLE);
    await inParallel(PEOPLE, WIDTH, (index) => createPeerPerson(peerClient, index));
    await inParallel(PEOPLE * 2, WIDTH, ours);
    await inParallel(PEOPLE, WIDTH, theirs);
    const rounds: Round[] = [];
    for (let index = 0; index < ROUNDS; index++) {
      const mine = await cpuDuring(server.process.pid as number, postgres, () =>
        inParallel(SIGN_INS.ours, WIDTH, ours),
      );
      const other = await cpuDuring(peer.process.pid as number, postgres, () =>
        inParallel(SIGN_INS.peer, WIDTH, theirs),
      );
      rounds.push({
        hash: await hashCost(),
        ours: (mine.node + mine.postgres) / SIGN_INS.ours,
        postgres: mine.postgres / SIGN_INS.ours,
        peer: (other.node + other.postgres) / SIGN_INS.peer,
      });
    }
    return report(rounds);
  } finally {
    ourClient.close();
    peerClient.close();
    server.process.kill("SIGTERM");
    peer.process.kill("SIGTERM");
    await postgres.stop();
  }
}

/** Processor seconds of one hash and of one whole sign-in. */
interface Round {
  hash: number;
  ours: number;
  /** The part of ours that Postgres uses. */
  postgres: number;
  peer: number;
}

function report(rounds: readonly Round[]): Result {
  const of = (pick: (one: (typeof rounds)[number]) => number): number => median(rounds.map(pick));
  return {
    title: "Signing in with a password",
    method: `One request with identifier and password, in a browser without history, ${WIDTH} connections; processor time of node and Postgres together, medians of ${ROUNDS} interleaved rounds. Ours hashes with argon2id (19 MiB, t = 2, p = 1) and keeps its rate limits and lockout on; the hash by itself is measured in the same round, with as many under way. Peer: better-auth 1.7.25 (scrypt, its default), rate limit off, on the same Postgres.`,
    rows: [
      ratioRow("sign-ins per processor second", 1 / of((one) => one.ours), 1 / of((one) => one.peer), 5, "/CPU-s"),
      limitRow("processor time around the hash", of((one) => one.ours - one.hash) * 1e3, 4, "ms"),
    ],
    notes: [
      `A sign-in costs ${round(of((one) => one.ours) * 1e3)} ms, of which the hash takes ${round(of((one) => one.hash) * 1e3)} ms and Postgres ${round(of((one) => one.postgres) * 1e3)} ms; the peer's costs ${round(of((one) => one.peer) * 1e3)} ms.`,
    ],
  };
}
