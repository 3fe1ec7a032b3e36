import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createTestKey, sessionClaims } from "../testing/keys.ts";
import { decodeJwt } from "./decode.ts";
import { importVerificationKey } from "./import-key.ts";
import { signJwt } from "./sign.ts";
import type { SignatureCheck } from "./signature.ts";
import { checkSignature, nodeCheck, webCryptoCheck } from "./signature.ts";

describe("Node's check and WebCrypto's", () => {
  const checks: SignatureCheck[] = [nodeCheck() ?? (() => Promise.reject(new Error("missing"))), webCryptoCheck];

  test.each(["RS256", "RS384", "RS512"])("agree on %s, right and wrong", async (algorithm) => {
    const { privateJwk, publicJwk } = await createTestKey();
    const key = await importVerificationKey({ ...publicJwk, alg: algorithm });
    const jwt = decodeJwt(await signJwt(sessionClaims(), { ...privateJwk, alg: algorithm }, { algorithm }));
    const signed = new TextEncoder().encode(`${jwt.raw.header}.${jwt.raw.payload}`);
    const judge = (signature: Uint8Array<ArrayBuffer>, bytes: Uint8Array<ArrayBuffer>) =>
      Promise.all(checks.map((check) => check(key, signature, bytes)));

    expect(await judge(jwt.signature, signed)).toEqual([true, true]);
    expect(await judge(new Uint8Array(0), signed)).toEqual([false, false]);
    expect(await judge(jwt.signature.slice(0, -1), signed)).toEqual([false, false]);
    await fc.assert(
      fc.asyncProperty(fc.nat(255), fc.integer({ min: 1, max: 255 }), async (position, difference) => {
        const changed = jwt.signature.slice();
        changed[position] = (changed[position] ?? 0) ^ difference;
        expect(await judge(changed, signed)).toEqual([false, false]);
      }),
      { numRuns: 20 },
    );
  });

  test("a runtime that has the function and refuses it gets WebCrypto's", () => {
    const refusing = vi.spyOn(process, "getBuiltinModule").mockImplementation(() => {
      throw new Error("not supported in the Edge Runtime");
    });
    expect(nodeCheck()).toBeNull();
    refusing.mockRestore();
    expect(nodeCheck()).not.toBeNull();
  });

  test("Node's is used where there is Node", () => {
    expect(checkSignature).not.toBe(webCryptoCheck);
  });
});
