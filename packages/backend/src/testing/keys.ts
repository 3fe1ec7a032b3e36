import { encodeBase64 } from "@latchkey/shared/base64";
import { buildPublishableKey } from "@latchkey/shared/keys";
import { signJwt } from "../jwt/sign.ts";

/** A signing key of an instance, in all the forms that tests need. */
export interface TestKey {
  kid: string;
  privateJwk: JsonWebKey;
  publicJwk: JsonWebKey & { kid: string };
  pem: string;
  sign: (claims: Record<string, unknown>, header?: Record<string, unknown>) => Promise<string>;
}

/** Makes an RSA-2048 key pair. */
export async function createTestKey(kid = "ins_test"): Promise<TestKey> {
  const parameters = {
    name: "RSASSA-PKCS1-v1_5",
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: "SHA-256",
  };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(parameters, true, ["sign", "verify"]);
  const privateJwk = await crypto.subtle.exportKey("jwk", privateKey);
  const { n, e } = await crypto.subtle.exportKey("jwk", publicKey);
  const spki = encodeBase64(new Uint8Array(await crypto.subtle.exportKey("spki", publicKey)));
  return {
    kid,
    privateJwk,
    publicJwk: { kty: "RSA", use: "sig", alg: "RS256", kid, n, e } as TestKey["publicJwk"],
    pem: `-----BEGIN PUBLIC KEY-----\n${spki.replaceAll(/.{64}/g, "$&\n")}\n-----END PUBLIC KEY-----`,
    sign: (claims, header) => signJwt(claims, privateJwk, { header: { kid, ...header } }),
  };
}

/** Unix seconds at which tests take place. */
export const testTime = 1_735_689_600;

export const development = {
  frontendApi: "clerk.example.test",
  publishableKey: buildPublishableKey("clerk.example.test", "development"),
  secretKey: "sk_test_secret",
};

export const production = {
  frontendApi: "clerk.example.com",
  publishableKey: buildPublishableKey("clerk.example.com", "production"),
  secretKey: "sk_live_secret",
};

/** Claims of a session token that is valid at `testTime`. */
export function sessionClaims(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    azp: "https://app.example.com",
    exp: testTime + 60,
    fva: [0, -1],
    iat: testTime,
    iss: `https://${development.frontendApi}`,
    jti: "0123456789abcdef0123",
    nbf: testTime - 10,
    sid: "sess_1",
    sts: "active",
    sub: "user_1",
    v: 2,
    ...changes,
  };
}
