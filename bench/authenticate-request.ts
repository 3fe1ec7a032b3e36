import { existsSync } from "node:fs";
import path from "node:path";
import { createClerkClient } from "@latchkey/backend";
import { ownCpu } from "./lib/cpu.ts";
import { inParallel, median } from "./lib/load.ts";
import { ratioRow, type Result } from "./lib/result.ts";
import { createBenchInstance, createToken, signedInRequest, type BenchInstance } from "./lib/signed-in.ts";

const ROUNDS = 7;
const WIDTH = 16;
const sizes = { ours: { distinct: 2_500, repeated: 20_000 }, peer: { distinct: 1_000, repeated: 1_000 } };

type Authenticate = (request: Request) => Promise<{ isAuthenticated: boolean }>;

const peerDirectory = path.resolve(import.meta.dirname, "../tests/compat/backend-3/node_modules/@clerk/backend");

async function loadPeer(instance: BenchInstance): Promise<Authenticate> {
  const file = path.join(peerDirectory, "dist/index.mjs");
  if (!existsSync(file)) throw new Error("The peer is missing: run `npm install --no-save` in tests/compat first.");
  const peer = (await import(file)) as { createClerkClient: typeof createClerkClient };
  const client = peer.createClerkClient(instance);
  return (request) => client.authenticateRequest(request) as ReturnType<Authenticate>;
}

/** Requests per processor second of this process; the requests are built beforehand. */
async function rate(authenticate: Authenticate, requests: readonly Request[]): Promise<number> {
  const seconds = await ownCpu(() =>
    inParallel(requests.length, WIDTH, async (index) => {
      const state = await authenticate(requests[index] as Request);
      if (!state.isAuthenticated) throw new Error("A valid request was not authenticated.");
    }),
  );
  return requests.length / seconds;
}

export async function measure(): Promise<Result> {
  const instance = await createBenchInstance();
  const { publishableKey, secretKey, jwtKey } = instance;
  const client = createClerkClient({ publishableKey, secretKey, jwtKey });
  const contenders = {
    ours: ((request) => client.authenticateRequest(request)) as Authenticate,
    peer: await loadPeer(instance),
  };
  const repeated = createToken(instance);
  const rates = {
    ours: { distinct: [] as number[], repeated: [] as number[] },
    peer: { distinct: [] as number[], repeated: [] as number[] },
  };
  for (let round = 0; round <= ROUNDS; round++) {
    const tokens = Array.from({ length: sizes.ours.distinct }, () => createToken(instance));
    for (const name of ["peer", "ours"] as const) {
      for (const kind of ["distinct", "repeated"] as const) {
        const requests = Array.from({ length: sizes[name][kind] }, (_, index) =>
          signedInRequest(instance, kind === "distinct" ? (tokens[index] as string) : repeated),
        );
        const result = await rate(contenders[name], requests);
        // The first round warms up.
        if (round > 0) rates[name][kind].push(result);
      }
    }
  }
  const unit = "/CPU-s";
  return {
    title: "authenticateRequest with a signed-in cookie",
    method: `Requests authenticated per processor second (\`process.cpuUsage\`, thread pool included), production cookies, \`jwtKey\`, ${WIDTH} under way; median of ${ROUNDS} interleaved rounds. Peer: @clerk/backend 3.16.10.`,
    rows: [
      ratioRow("every request with a new token", median(rates.ours.distinct), median(rates.peer.distinct), 10, unit),
      ratioRow("always the same token", median(rates.ours.repeated), median(rates.peer.repeated), 60, unit),
    ],
  };
}
