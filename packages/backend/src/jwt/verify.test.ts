import fc from "fast-check";
import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from "jose";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { TestKey } from "../testing/keys.ts";
import { createTestKey, sessionClaims, testTime } from "../testing/keys.ts";
import { decodeJwt } from "./decode.ts";
import { cachedVerificationKey } from "./import-key.ts";
import { signJwt } from "./sign.ts";
import { hasValidSignature, verifyJwt } from "./verify.ts";
import { isVerified } from "./verified-tokens.ts";

let key: TestKey;

beforeAll(async () => {
  key = await createTestKey();
});
beforeEach(() => void vi.useFakeTimers({ now: testTime * 1000, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

const verify = (token: string, options: object = {}) => verifyJwt(token, { key: key.publicJwk, ...options });
const rejection = (token: string, options: object = {}) =>
  verify(token, options).then(
    () => "accepted",
    (error: { reason: string }) => error.reason,
  );

describe("verifyJwt", () => {
  test("accepts a session token with a JWK and with a PEM", async () => {
    const token = await key.sign(sessionClaims());
    expect(await verify(token)).toEqual(sessionClaims());
    expect(await verify(token, { key: key.pem })).toEqual(sessionClaims());
    expect(await verify(token, { key: key.pem.replaceAll("\n", "\\n") })).toEqual(sessionClaims());
  });

  test("jose accepts what signJwt signs, and the other way round", async () => {
    const token = await key.sign(sessionClaims({ name: "Zoë 🗝" }));
    const { payload } = await jwtVerify(token, await importJWK(key.publicJwk), {
      currentDate: new Date(testTime * 1000),
    });
    expect(payload["name"]).toBe("Zoë 🗝");
    const theirs = await new SignJWT(sessionClaims({ name: "Zoë 🗝" }))
      .setProtectedHeader({ alg: "RS256", kid: key.kid })
      .sign(await importJWK(key.privateJwk, "RS256"));
    expect((await verify(theirs))["name"]).toBe("Zoë 🗝");
  });

  test.each([
    ["expired", { exp: testTime - 5 }, "token-expired"],
    ["expired within the skew", { exp: testTime - 4 }, "accepted"],
    ["not valid yet", { nbf: testTime + 6 }, "token-not-active-yet"],
    ["not valid yet within the skew", { nbf: testTime + 5 }, "accepted"],
    ["from the future", { iat: testTime + 6 }, "token-iat-in-the-future"],
    ["without expiry", { exp: undefined }, "token-verification-failed"],
    ["with a text as expiry", { exp: "2999" }, "token-verification-failed"],
    ["with an expiry beyond time", { exp: 1e300 }, "token-verification-failed"],
    ["with a fraction of a second", { exp: testTime + 0.5 }, "accepted"],
    ["with a list as nbf", { nbf: [testTime] }, "token-verification-failed"],
    ["without nbf and iat", { nbf: undefined, iat: undefined }, "accepted"],
    ["without subject", { sub: undefined }, "token-verification-failed"],
    ["with a number as subject", { sub: 1 }, "token-verification-failed"],
    ["with a list of issuers", { iss: ["https://a", "https://b"] }, "accepted"],
  ])("token %s: %s", async (_name, changes, expected) => {
    expect(await rejection(await key.sign(sessionClaims(changes)))).toBe(expected);
  });

  test.each([
    [undefined, "api", "accepted"],
    ["api", "api", "accepted"],
    ["web", "api", "token-verification-failed"],
    [["web", "api"], "api", "accepted"],
    [["web"], ["api", "app"], "token-verification-failed"],
    [["web", 1], "web", "token-verification-failed"],
    [{}, "api", "token-verification-failed"],
    ["web", undefined, "accepted"],
    ["web", [], "accepted"],
  ])("aud %j, expected %j: %s", async (aud, audience, expected) => {
    expect(await rejection(await key.sign(sessionClaims({ aud })), { audience })).toBe(expected);
  });

  test.each([
    ["https://a.dev", ["https://a.dev"], "accepted"],
    ["https://a.dev", ["https://b.dev"], "token-invalid-authorized-parties"],
    ["https://a.dev.evil", ["https://a.dev"], "token-invalid-authorized-parties"],
    [["https://a.dev"], ["https://a.dev"], "token-invalid-authorized-parties"],
    [undefined, ["https://a.dev"], "token-invalid-authorized-parties"],
    ["", ["https://a.dev"], "token-invalid-authorized-parties"],
    [undefined, [], "accepted"],
    ["https://a.dev", [], "accepted"],
  ])("azp %j, authorized %j: %s", async (azp, authorizedParties, expected) => {
    expect(await rejection(await key.sign(sessionClaims({ azp })), { authorizedParties })).toBe(expected);
  });
});

describe("A-75: the key decides the algorithm", () => {
  const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

  test("refuses alg none, HS256 with the public key, and RS512 with a key for RS256", async () => {
    const claims = base64url(sessionClaims());
    const unsigned = `${base64url({ alg: "none", typ: "JWT" })}.${claims}.`;
    expect(await rejection(unsigned)).toBe("token-invalid-algorithm");
    const hmac = await new SignJWT(sessionClaims())
      .setProtectedHeader({ alg: "HS256" })
      .sign(new TextEncoder().encode(key.pem));
    expect(await rejection(hmac)).toBe("token-invalid-algorithm");
    expect(await rejection(hmac, { key: key.pem })).toBe("token-invalid-algorithm");
    const rs512 = await signJwt(sessionClaims(), { ...key.privateJwk, alg: "RS512" }, { algorithm: "RS512" });
    expect(await rejection(rs512)).toBe("token-invalid-algorithm");
    expect(await rejection(rs512, { key: { ...key.publicJwk, alg: "RS512" } })).toBe("accepted");
  });

  test("refuses keys that are not RSA", async () => {
    const pair = await generateKeyPair("ES256", { extractable: true });
    const token = await new SignJWT(sessionClaims()).setProtectedHeader({ alg: "ES256" }).sign(pair.privateKey);
    expect(await rejection(token, { key: await exportJWK(pair.publicKey) })).toBe("token-invalid-algorithm");
    expect(await rejection(await key.sign(sessionClaims()), { key: "" })).toBe("jwk-local-missing");
    expect(await rejection(await key.sign(sessionClaims()), { key: "not a key" })).toBe("jwk-failed-to-resolve");
  });

  test("ignores keys that the header brings along, refuses critical extensions and other types", async () => {
    const other = await createTestKey();
    const smuggled = await other.sign(sessionClaims(), {
      jwk: other.publicJwk,
      jku: "https://evil",
      x5u: "https://evil",
    });
    expect(await rejection(smuggled)).toBe("token-invalid-signature");
    expect(await rejection(await key.sign(sessionClaims(), { crit: ["exp"] }))).toBe("token-invalid");
    expect(await rejection(await key.sign(sessionClaims(), { typ: "at+jwt" }))).toBe("token-invalid");
    expect(
      await rejection(await key.sign(sessionClaims(), { typ: "at+jwt" }), {
        headerType: ["JWT", "at+jwt"],
      }),
    ).toBe("accepted");
    expect(await rejection(await key.sign(sessionClaims(), { oiat: 1 }))).toBe("accepted");
  });
});

describe("malformed input", () => {
  test("one changed character never passes, and the error is always ours", async () => {
    const token = await key.sign(sessionClaims());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (position, character) => {
          const changed = token.slice(0, position) + character + token.slice(position + 1);
          fc.pre(changed !== token && !onlyPaddingBitsDiffer(token, changed));
          expect(["token-invalid", "token-invalid-signature", "token-invalid-algorithm"]).toContain(
            await rejection(changed),
          );
        },
      ),
    );
  });

  test.each([
    "",
    ".",
    "..",
    "a.b",
    "a.b.c",
    "a.b.c.d",
    "e30.e30.",
    "e30.W10.e30",
    "e30.bnVsbA.e30",
    "Bearer x",
    "\u0000",
    "💥.💥.💥",
  ])("%j", async (token) => {
    expect(["token-invalid", "token-invalid-algorithm"]).toContain(await rejection(token));
  });

  // The last character of a base64 text holds bits that no byte uses.
  function onlyPaddingBitsDiffer(token: string, changed: string): boolean {
    return decodable(changed) && decodable(token) && same(token, changed);
  }
  function decodable(token: string): boolean {
    try {
      return Boolean(decodeJwt(token));
    } catch {
      return false;
    }
  }
  function same(one: string, other: string): boolean {
    const [a, b] = [decodeJwt(one), decodeJwt(other)];
    return (
      a.raw.header === b.raw.header && a.raw.payload === b.raw.payload && Buffer.from(a.signature).equals(b.signature)
    );
  }
});

describe("remembered tokens", () => {
  test("a repeated token is verified once, and its times on every use", async () => {
    const token = await key.sign(sessionClaims({ jti: "repeated" }));
    const imported = await cachedVerificationKey(key.publicJwk);
    expect(isVerified(imported.key, token)).toBe(false);
    expect(await rejection(token)).toBe("accepted");
    expect(isVerified(imported.key, token)).toBe(true);
    expect(await rejection(token)).toBe("accepted");
    vi.setSystemTime((testTime + 66) * 1000);
    expect(await rejection(token)).toBe("token-expired");
  });

  test("what one caller does to the claims is not seen by the next", async () => {
    const token = await key.sign(sessionClaims({ metadata: { role: "user" } }));
    const claims = await verify(token);
    claims["metadata"].role = "admin";
    claims.sub = "user_2";
    expect(await verify(token)).toEqual(sessionClaims({ metadata: { role: "user" } }));
  });

  test("a token is remembered for its key only, and a bad one never", async () => {
    const other = await createTestKey();
    const token = await key.sign(sessionClaims());
    await verify(token);
    expect(await rejection(token, { key: other.publicJwk })).toBe("token-invalid-signature");
    expect(await rejection(token, { key: other.publicJwk })).toBe("token-invalid-signature");
  });
});

test("hasValidSignature looks at the signature alone", async () => {
  const expired = decodeJwt(await key.sign(sessionClaims({ exp: 1 })));
  expect(await hasValidSignature(expired, key.publicJwk)).toBe(true);
  expect(await hasValidSignature(expired, (await createTestKey()).publicJwk)).toBe(false);
});
