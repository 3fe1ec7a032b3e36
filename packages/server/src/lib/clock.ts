/** Where the time comes from; tests replace it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export const addSeconds = (date: Date, seconds: number): Date => new Date(date.getTime() + seconds * 1_000);

/** Whole seconds since 1970. */
export const toSeconds = (date: Date): number => Math.floor(date.getTime() / 1_000);
