import { generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import { buildPublishableKey, getCookieSuffix } from "@latchkey/shared/keys";

const FRONTEND_API = "clerk.example.com";

/** A production instance that exists only as its keys: enough to authenticate requests without a network. */
export interface BenchInstance {
  publishableKey: string;
  secretKey: string;
  /** PEM of the public key, as SDKs take it. */
  jwtKey: string;
  privateKey: KeyObject;
  suffix: string;
}

export async function createBenchInstance(): Promise<BenchInstance> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  const publishableKey = buildPublishableKey(FRONTEND_API, "production");
  return {
    publishableKey,
    secretKey: `sk_live_${randomBytes(20).toString("hex")}`,
    jwtKey: publicKey.export({ format: "pem", type: "spki" }).toString(),
    privateKey,
    suffix: await getCookieSuffix(publishableKey),
  };
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A session token of version 2 for a user of its own, valid for an hour so that no run outlives it. */
export function createToken({ privateKey }: BenchInstance): string {
  const now = Math.floor(Date.now() / 1_000);
  const id = randomBytes(12).toString("hex");
  const header = { alg: "RS256", cat: "cl_B7d4PD111AAA", kid: "ins_bench", typ: "JWT" };
  const claims = {
    azp: "https://app.example.com",
    exp: now + 3_600,
    fva: [0, -1],
    iat: now,
    iss: `https://${FRONTEND_API}`,
    jti: id,
    nbf: now - 10,
    sid: `sess_${id}`,
    sts: "active",
    sub: `user_${id}`,
    v: 2,
  };
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${sign("sha256", Buffer.from(input), privateKey).toString("base64url")}`;
}

/** What a browser sends for a page when somebody is signed in. */
export function signedInRequest({ suffix }: BenchInstance, token: string): Request {
  const uat = Math.floor(Date.now() / 1_000) - 60;
  return new Request("https://app.example.com/dashboard?tab=1", {
    headers: {
      accept: "text/html,application/xhtml+xml",
      "accept-language": "en",
      host: "app.example.com",
      "sec-fetch-dest": "document",
      "user-agent":
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
      cookie: `theme=dark; __client_uat=${uat}; __client_uat_${suffix}=${uat}; __session=${token}; __session_${suffix}=${token}`,
    },
  });
}
