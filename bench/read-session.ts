import { createClerkClient } from "@latchkey/backend";
import { createPeerPerson, signInAtPeer, spawnBetterAuth } from "./lib/better-auth.ts";
import { ownCpu } from "./lib/cpu.ts";
import { LoadClient } from "./lib/http.ts";
import { inParallel, median } from "./lib/load.ts";
import { ratioRow, type Result } from "./lib/result.ts";
import { cpuDuring, startBenchPostgres } from "./lib/servers.ts";
import { createBenchInstance, createToken, signedInRequest } from "./lib/signed-in.ts";

const ROUNDS = 5;
const WIDTH = 16;
const READS = { ours: 2_500, peer: 1_000 };

async function ourReader(): Promise<() => Promise<number>> {
  const instance = await createBenchInstance();
  const { publishableKey, secretKey, jwtKey } = instance;
  const client = createClerkClient({ publishableKey, secretKey, jwtKey });
  return async () => {
    const requests = Array.from({ length: READS.ours }, () => signedInRequest(instance, createToken(instance)));
    const seconds = await ownCpu(() =>
      inParallel(READS.ours, WIDTH, async (index) => {
        const state = await client.authenticateRequest(requests[index] as Request);
        const auth = state.toAuth();
        if (!auth || !("userId" in auth) || !auth.userId) throw new Error("Nobody is signed in.");
      }),
    );
    return READS.ours / seconds;
  };
}

export async function measure(): Promise<Result> {
  const postgres = await startBenchPostgres();
  const peer = await spawnBetterAuth(postgres);
  const client = new LoadClient(peer.url, 1);
  try {
    await createPeerPerson(client, 0);
    const cookie = await signInAtPeer(client, 0);
    const readAtPeer = async (): Promise<void> => {
      const { text } = await client.send("POST", `/bench/sessions?count=${READS.peer}`, { cookie });
      if (Number(text) !== READS.peer) throw new Error(`better-auth found ${text} of ${READS.peer} sessions.`);
    };
    const readHere = await ourReader();
    await readHere();
    await readAtPeer();
    const rates = { ours: [] as number[], peer: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      rates.ours.push(await readHere());
      const cpu = await cpuDuring(peer.process.pid as number, postgres, readAtPeer);
      rates.peer.push(READS.peer / (cpu.node + cpu.postgres));
    }
    return {
      title: "Reading the session on the app's server",
      method: `What a page does to know its visitor: ours \`authenticateRequest(…).toAuth()\`, every time with a token it has not seen; the peer's \`auth.api.getSession\` (better-auth 1.7.25, no cookie cache), which asks Postgres. Processor time of node and Postgres, ${WIDTH} under way, medians of ${ROUNDS} interleaved rounds.`,
      rows: [ratioRow("sessions read", median(rates.ours), median(rates.peer), 5, "/CPU-s")],
      notes: [
        "The two are not the same guarantee: a token lives for 60 seconds after its session ended, a read from the database sees the end at once.",
      ],
    };
  } finally {
    client.close();
    peer.process.kill("SIGTERM");
    await postgres.stop();
  }
}
