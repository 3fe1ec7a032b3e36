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

it.each([
  ["pl", "1 godzinę temu", "2 godziny temu", "5 godzin temu", "21 godzin temu", "22 godziny temu"],
  ["ru", "1 час назад", "2 часа назад", "5 часов назад", "21 час назад", "22 часа назад"],
  ["uk", "1 годину тому", "2 години тому", "5 годин тому", "21 годину тому", "22 години тому"],
  ["cs", "před 1 hodinou", "před 2 hodinami", "před 5 hodinami", "před 21 hodinami", "před 22 hodinami"],
  ["ar", "قبل ساعة واحدة", "قبل ساعتين", "قبل 5 ساعات", "قبل 21 ساعة", "قبل 22 ساعة"],
])("in %s each number has its plural form", (locale, ...expected) => {
  const ago = (hours: number) => relativeTime(new Date(now.getTime() - hours * 3_600_000), now, locale);
  expect([1, 2, 5, 21, 22].map(ago)).toEqual(expected);
  expect(ago(0)).toBe(new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "second"));
});
