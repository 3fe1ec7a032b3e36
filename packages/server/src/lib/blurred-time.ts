import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds. A difference of one is told apart at one try in fifty, and then only from luck by thousands of tries. */
const STEP = 50;

/**
 * Does `act` and ends, also with its error, at a whole step after it began. A random part of a step goes before the
 * rounding, so that no difference in the work ever lies across a border for certain.
 */
export async function inBlurredTime<Result>(act: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  try {
    return await act();
  } finally {
    const taken = performance.now() - began;
    await sleep(Math.ceil(taken / STEP + Math.random()) * STEP - taken);
  }
}
