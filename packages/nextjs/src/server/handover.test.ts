// @vitest-environment node
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Handover } from "./handover.ts";
import { handoverHeader, readHandover, writeHandover } from "./handover.ts";
import { openSecret, sealSecret } from "./seal.ts";

const handover: Handover = {
  status: "signed-in",
  reason: null,
  message: "",
  token: "a.b.c",
  url: "https://app.example.com/ü?x=1",
  options: { signInUrl: "/sign-in" },
};
const now = 1_735_689_600_000;
const written = (secret = "sk_test_1") => new Headers(writeHandover(handover, secret, now));

describe("the handover", () => {
  test("arrives as it was written", () => {
    expect(readHandover(written(), "sk_test_1", now)).toMatchObject(handover);
  });

  test("A-01, A-05: nobody without the secret can write one", () => {
    expect(readHandover(written("sk_test_2"), "sk_test_1", now)).toBeNull();
    expect(readHandover(written(), undefined, now)).toBeNull();
    expect(readHandover(new Headers(), "sk_test_1", now)).toBeNull();
    const unsigned = written();
    unsigned.delete("x-clerk-auth-signature");
    expect(readHandover(unsigned, "sk_test_1", now)).toBeNull();
  });

  test("A-05: no changed character is accepted", () => {
    const { [handoverHeader]: payload = "", ...rest } = writeHandover(handover, "sk_test_1", now);
    fc.assert(
      fc.property(fc.nat(payload.length - 1), fc.constantFrom("A", "Z", "0", "-"), (position, character) => {
        const changed = payload.slice(0, position) + character + payload.slice(position + 1);
        fc.pre(changed !== payload);
        expect(readHandover(new Headers({ ...rest, [handoverHeader]: changed }), "sk_test_1", now)).toBeNull();
      }),
    );
  });

  test("is worth nothing after ten minutes, nor before its time", () => {
    expect(readHandover(written(), "sk_test_1", now + 600_000)).not.toBeNull();
    expect(readHandover(written(), "sk_test_1", now + 600_001)).toBeNull();
    expect(readHandover(written(), "sk_test_1", now - 600_001)).toBeNull();
  });
});

test("a sealed secret opens with its own key only", async () => {
  const sealed = await sealSecret("sk_test_dynamic", "encryption key");
  expect(sealed).not.toContain("dynamic");
  expect(await openSecret(sealed, "encryption key")).toBe("sk_test_dynamic");
  await expect(openSecret(sealed, "another")).rejects.toThrow(/operation failed|decrypt/i);
  // The last character is mostly padding; the first after the nonce is all ciphertext.
  const changed = sealed.replace(/\.(.)/, (_, first: string) => (first === "A" ? ".B" : ".A"));
  await expect(openSecret(changed, "encryption key")).rejects.toThrow(/operation failed|decrypt/i);
});
