import { describe, expect, test } from "vitest";
import { errorAreas, errorRegistry, type ErrorEntry } from "./index.ts";

const entries = Object.entries<ErrorEntry>(errorRegistry);
const placeholders = (text: string): string[] => text.match(/\{[^}]*\}?|\}/g) ?? [];

describe("error registry", () => {
  test("no code is in two areas", () => {
    const codes = Object.values(errorAreas).flatMap((area) => Object.keys(area));
    const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
    expect(twice).toEqual([]);
    expect(entries).toHaveLength(codes.length);
  });

  test.each(entries)(
    "%s has a code, a status and texts that can be shown",
    (code, { status, message, longMessage }) => {
      expect(code).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
      expect(status).toSatisfy((value: number) => Number.isInteger(value) && value >= 400 && value <= 504);
      for (const text of [message, longMessage]) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe("");
        for (const placeholder of placeholders(text)) expect(placeholder).toMatch(/^\{[a-z]+\}$/);
      }
      expect(message).toSatisfy((text: string) => text.length <= 48, "a short message has at most 48 characters");
      expect(message).not.toMatch(/\.$/);
      expect(longMessage).toMatch(/([.!?]|\{[a-z]+\})$/);
    },
  );
});
