/** How `retry` waits and when it gives up. Times are milliseconds. */
export interface RetryOptions {
  /** Calls made after the first one fails. Default 4. */
  retries?: number;
  /** Wait before the second call. Default 125. */
  initialDelay?: number;
  /** Longest wait; 0 means no limit. Default 0. */
  maxDelay?: number;
  /** Growth of the wait from one call to the next. Default 2. */
  factor?: number;
  /** Adds up to the length of the wait at random, so that callers do not come back together. Default true. */
  jitter?: boolean;
  /** Says whether a failure is worth another call; `attempt` counts the calls made so far. Default: always. */
  shouldRetry?: (error: unknown, attempt: number) => boolean;
  /** Waits; replaced in tests and by callers who can be aborted. */
  sleep?: (milliseconds: number) => Promise<void>;
}

const realSleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Calls `action` until it succeeds, with exponentially growing waits.
 * @throws the last failure, once the calls are used up or `shouldRetry` says no.
 */
export async function retry<T>(action: (attempt: number) => T | Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { retries = 4, shouldRetry = () => true, sleep = realSleep } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      return await action(attempt);
    } catch (error) {
      if (attempt > retries || !shouldRetry(error, attempt)) throw error;
      await sleep(delayAfter(attempt, options));
    }
  }
}

/** Wait after the failed call number `attempt` (counted from 1). */
export function delayAfter(attempt: number, options: RetryOptions = {}): number {
  const { initialDelay = 125, maxDelay = 0, factor = 2, jitter = true } = options;
  const grown = initialDelay * factor ** (attempt - 1);
  const spread = jitter ? grown * (1 + Math.random()) : grown;
  return maxDelay > 0 ? Math.min(spread, maxDelay) : spread;
}
