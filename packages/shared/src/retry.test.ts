import { expect, test } from "vitest";
import { delayAfter, retry } from "./retry.ts";

test("calls again until it succeeds, waiting longer each time", async () => {
  const waits: number[] = [];
  const answer = await retry(
    (attempt) => {
      if (attempt < 4) throw new Error(`try ${attempt}`);
      return attempt;
    },
    { jitter: false, sleep: async (milliseconds) => void waits.push(milliseconds) },
  );
  expect(answer).toBe(4);
  expect(waits).toEqual([125, 250, 500]);
});

test("throws the last failure when the calls are used up", async () => {
  let calls = 0;
  const failing = retry(() => Promise.reject(new Error(`try ${++calls}`)), {
    retries: 2,
    sleep: async () => {},
  });
  await expect(failing).rejects.toThrow("try 3");
  expect(calls).toBe(3);
});

test("stops at a failure that is not worth another call", async () => {
  let calls = 0;
  const failing = retry(() => Promise.reject(new Error(`try ${++calls}`)), {
    shouldRetry: () => false,
  });
  await expect(failing).rejects.toThrow("try 1");
});

test("waits are capped and spread", () => {
  expect(delayAfter(10, { maxDelay: 1000 })).toBe(1000);
  for (let round = 0; round < 50; round++) {
    const delay = delayAfter(2, { initialDelay: 100 });
    expect(delay >= 200 && delay <= 400).toBe(true);
  }
});
