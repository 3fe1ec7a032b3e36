// @vitest-environment node
import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hmacSha256, isEqualText, sha256 } from "./sha256.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

test("sha256 and hmacSha256 answer what Node's crypto answers", () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(bytes, bytes, (key, message) => {
      expect(hex(sha256(message))).toBe(createHash("sha256").update(message).digest("hex"));
      expect(hex(hmacSha256(key, message))).toBe(createHmac("sha256", key).update(message).digest("hex"));
    }),
    { numRuns: 500 },
  );
});

test.each([0, 55, 56, 63, 64, 119, 120, 100_000])("sha256 of %i bytes", (length) => {
  const message = new Uint8Array(length).fill(97);
  expect(hex(sha256(message))).toBe(createHash("sha256").update(message).digest("hex"));
});

test("isEqualText", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect([isEqualText(one, other), isEqualText(one, one)]).toEqual([one === other, true]);
    }),
  );
});
