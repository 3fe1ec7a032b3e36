import { expect, it } from "vitest";
import { relativeTime } from "./relative-time.ts";

const now = new Date("2026-05-01T12:00:00Z");

it.each([
  [0, "now"],
  [59, "now"],
  [60, "1 minute ago"],
  [3599, "59 minutes ago"],
  [3 * 3600, "3 hours ago"],
  [86_400, "yesterday"],
  [14 * 86_400, "2 weeks ago"],
  [400 * 86_400, "last year"],
])("%i seconds are %s", (seconds, expected) => {
  expect(relativeTime(new Date(now.getTime() - seconds * 1000), now, "en-US")).toBe(expected);
});
