import type { CaptchaChallengeJSON } from "./challenge.ts";
import { solve, type Solution } from "./solve.ts";
import { worker as source } from "./worker.gen.ts";

/**
 * Does the work of a challenge, beside the page where the page lets a worker run (`worker-src blob:` in its content
 * security policy), else in it. Answers the text that proves it.
 *
 * @throws Error where WebCrypto is missing.
 */
export async function proveWork(challenge: CaptchaChallengeJSON): Promise<string> {
  const solution = (await solveInWorker(challenge)) ?? (await solve(challenge));
  return btoa(JSON.stringify({ challenge, solution }));
}

/** `undefined` where no worker runs. */
async function solveInWorker(challenge: CaptchaChallengeJSON): Promise<Solution | undefined> {
  let url = "";
  let worker: Worker | undefined;
  try {
    url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    const running = (worker = new Worker(url));
    return await new Promise((resolve) => {
      running.addEventListener("message", ({ data }) => resolve(data.solution));
      running.addEventListener("error", () => resolve(undefined));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      running.postMessage(challenge);
    });
  } catch {
    return undefined;
  } finally {
    worker?.terminate();
    if (url) URL.revokeObjectURL(url);
  }
}
