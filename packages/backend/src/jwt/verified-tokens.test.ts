import { expect, test } from "vitest";
import { createTestKey } from "../testing/keys.ts";
import { importVerificationKey } from "./import-key.ts";
import { isVerified, rememberVerified } from "./verified-tokens.ts";

test("remembers by key, keeps what is in use, and forgets the rest", async () => {
  const { publicJwk } = await createTestKey();
  const [one, other] = await Promise.all([importVerificationKey(publicJwk), importVerificationKey(publicJwk)]);
  rememberVerified(one.key, "kept");
  rememberVerified(one.key, "unused");
  expect([isVerified(one.key, "kept"), isVerified(other.key, "kept")]).toEqual([true, false]);
  for (let index = 0; index < 10_000; index++) {
    rememberVerified(one.key, `token ${index}`);
    if (index % 500 === 0) isVerified(one.key, "kept");
  }
  expect([isVerified(one.key, "kept"), isVerified(one.key, "unused")]).toEqual([true, false]);
  const remembered = Array.from({ length: 10_000 }, (_item, index) => isVerified(one.key, `token ${index}`)).filter(
    Boolean,
  );
  expect(remembered.length).toBeLessThanOrEqual(2000);
});
