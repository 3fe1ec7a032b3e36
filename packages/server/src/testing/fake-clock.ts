import type { Clock } from "../lib/clock.ts";

/** A clock that stands still until it is told to move. */
export class FakeClock implements Clock {
  #now: Date;

  constructor(start = new Date("2030-01-01T00:00:00Z")) {
    this.#now = start;
  }

  now(): Date {
    return this.#now;
  }

  advance(seconds: number): void {
    this.#now = new Date(this.#now.getTime() + seconds * 1_000);
  }
}
