// Entry of the worker. `npm run generate` prints it, with what it imports, into worker.gen.ts: a page can start a
// worker from a text of its own wherever its scripts come from.
import type { CaptchaChallengeJSON } from "./challenge.ts";
import { solve } from "./solve.ts";

async function answer(challenge: CaptchaChallengeJSON): Promise<void> {
  const result = await solve(challenge).then(
    (solution) => ({ solution }),
    (error: unknown) => ({ error: String(error) }),
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page has none for its worker
  self.postMessage(result);
}

self.addEventListener("message", ({ data }) => void answer(data));
