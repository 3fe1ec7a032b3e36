/** Waits until `isDone` holds for what `read` answers, asking once a second. */
export interface Polling<T> {
  run: () => Promise<T>;
  stop: () => void;
}

export function poll<T>(read: () => Promise<T>, isDone: (value: T) => boolean): Polling<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const run = async (): Promise<T> => {
    const value = await read();
    if (stopped || isDone(value)) return value;
    return new Promise((resolve, reject) => {
      timer = setTimeout(() => void run().then(resolve, reject), 1_000);
    });
  };
  return {
    run: () => {
      stopped = false;
      return run();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** True for a verification that waiting changes no more. */
export function isSettled(verification: { status: string | null }): boolean {
  return ["verified", "expired", "failed", "transferable"].includes(verification.status ?? "");
}
