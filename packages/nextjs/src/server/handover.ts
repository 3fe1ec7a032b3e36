import type { MachineAuthObject } from "@latchkey/backend/internal";
import { decodeBase64UrlText, encodeBase64Url, encodeBase64UrlText } from "@latchkey/shared/base64";
import { headerNames } from "@latchkey/shared/constants";
import { serverEnv } from "../env.ts";
import { hmacSha256, isEqualText } from "./sha256.ts";

/** Settings of the middleware that the app's own code follows too. */
interface HandoverOptions {
  publishableKey?: string | undefined;
  signInUrl?: string | undefined;
  signUpUrl?: string | undefined;
  domain?: string | undefined;
  isSatellite?: boolean | undefined;
  proxyUrl?: string | undefined;
}

/** What the middleware found out about a request and tells the app. */
export interface Handover {
  /** `signed-in` or `signed-out`. */
  status: string;
  reason?: string | null;
  message?: string;
  /** Session token, verified by the middleware. */
  token?: string | null;
  /** Data of a verified machine token. */
  machine?: Omit<MachineAuthObject, "getToken" | "has" | "debug"> & { token: string };
  /** Address under which the browser asked. */
  url: string;
  options: HandoverOptions;
  /** Secret key that the middleware was given, sealed; see `sealSecret`. */
  sealedSecretKey?: string;
}

interface Envelope extends Handover {
  /** Unix milliseconds at which the middleware wrote this. */
  at: number;
}

/** Header that carries the handover; `authSignature` beside it proves who wrote it. */
export const handoverHeader = headerNames.clerkRequestData;

/** Headers of a request that only the middleware may set. Whatever a client sends under these names is dropped. */
export const reservedHeaders: readonly string[] = [
  handoverHeader,
  headerNames.authSignature,
  headerNames.authStatus,
  headerNames.authReason,
  headerNames.authMessage,
  headerNames.authToken,
  headerNames.clerkUrl,
];

// A page or an action may ask late in a long answer; a handover that leaked must not live for long.
const maxAge = 10 * 60_000;
const encoder = new TextEncoder();

function signatureOf(payload: string, secret: string): string {
  return encodeBase64Url(hmacSha256(encoder.encode(`latchkey.nextjs.handover.${secret}`), encoder.encode(payload)));
}

/** Secret that middleware and app share: `CLERK_ENCRYPTION_KEY`, else `CLERK_SECRET_KEY`. */
export function handoverSecret(): string | undefined {
  const { encryptionKey, secretKey } = serverEnv();
  return encryptionKey ?? secretKey;
}

/** Headers that hand a request over to the app. */
export function writeHandover(handover: Handover, secret: string, now: number = Date.now()): Record<string, string> {
  const payload = encodeBase64UrlText(JSON.stringify({ ...handover, at: now } satisfies Envelope));
  return {
    [handoverHeader]: payload,
    [headerNames.authSignature]: signatureOf(payload, secret),
    [headerNames.authStatus]: handover.status,
  };
}

/** Reads the handover of a request. Null when there is none, or none that our own middleware wrote within the last minutes. */
export function readHandover(
  headers: Pick<Headers, "get">,
  secret: string | undefined,
  now: number = Date.now(),
): Handover | null {
  const payload = headers.get(handoverHeader);
  const signature = headers.get(headerNames.authSignature);
  if (!payload || !signature || !secret) return null;
  if (!isEqualText(signature, signatureOf(payload, secret))) return null;
  const envelope = JSON.parse(decodeBase64UrlText(payload)) as Envelope;
  return Math.abs(now - envelope.at) <= maxAge ? envelope : null;
}
