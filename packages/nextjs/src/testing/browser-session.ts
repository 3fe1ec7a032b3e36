import { signJwt } from "@latchkey/backend/jwt";
import { encodeBase64 } from "@latchkey/shared/base64";
import { buildPublishableKey, getCookieSuffix } from "@latchkey/shared/keys";

/** Keys of a development instance, and what signs its sessions. */
export interface TestInstance {
  publishableKey: string;
  secretKey: string;
  jwtKey: string;
  sign: (claims?: Record<string, unknown>) => Promise<string>;
  /** Cookies of a browser in which somebody is signed in with these claims. */
  cookiesOf: (claims?: Record<string, unknown>) => Promise<string>;
  signedOutCookies: string;
}

/** Makes an instance whose tokens need no server to be verified. */
export async function createTestInstance(frontendApi = "clerk.example.test"): Promise<TestInstance> {
  const parameters = {
    name: "RSASSA-PKCS1-v1_5",
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: "SHA-256",
  };
  const pair = await crypto.subtle.generateKey(parameters, true, ["sign", "verify"]);
  const privateJwk = await crypto.subtle.exportKey("jwk", pair.privateKey);
  const spki = encodeBase64(new Uint8Array(await crypto.subtle.exportKey("spki", pair.publicKey)));
  const publishableKey = buildPublishableKey(frontendApi, "development");
  const suffix = await getCookieSuffix(publishableKey);
  const now = Math.floor(Date.now() / 1000);
  const sign: TestInstance["sign"] = (claims) => {
    const times = { iat: now - 5, nbf: now - 15, exp: now + 3600 };
    const base = {
      iss: `https://${frontendApi}`,
      azp: "http://localhost:3000",
      sub: "user_1",
      sid: "sess_1",
      sts: "active",
      fva: [0, -1],
      v: 2,
    };
    return signJwt({ ...base, ...times, ...claims }, privateJwk, { header: { kid: "ins_1" } });
  };
  const cookies = (values: Record<string, string>) =>
    Object.entries(values)
      .flatMap(([name, value]) => [`${name}=${value}`, `${name}_${suffix}=${value}`])
      .join("; ");
  return {
    publishableKey,
    secretKey: "sk_test_secret",
    jwtKey: `-----BEGIN PUBLIC KEY-----\n${spki}\n-----END PUBLIC KEY-----`,
    sign,
    cookiesOf: async (claims) =>
      cookies({ __session: await sign(claims), __client_uat: String(now - 10), __clerk_db_jwt: "dvb_1" }),
    signedOutCookies: cookies({ __client_uat: "0", __clerk_db_jwt: "dvb_1" }),
  };
}
