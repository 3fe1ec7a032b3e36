import { decodeBase64 } from "@latchkey/shared/base64";

/** The three values that accompany a signed delivery (Standard Webhooks). */
export interface SignedDelivery {
  id: string;
  /** Unix seconds. */
  timestamp: string;
  /** Space-separated list of `v1,<base64>`. */
  signatures: string;
  body: Uint8Array<ArrayBuffer>;
}

/** Seconds by which the time of a delivery may differ from now, either way. */
const tolerance = 300;

/** A delivery is not what it claims to be. */
export class WebhookVerificationError extends Error {
  override name = "WebhookVerificationError";
}

/**
 * Verifies a delivery: its time is within five minutes and one of its `v1` signatures is the HMAC-SHA256 of `<id>.<timestamp>.<body>`.
 * Comparison takes the same time wherever two signatures differ.
 * @throws WebhookVerificationError
 */
export async function verifySignature(
  delivery: SignedDelivery,
  secret: string,
  now: number = Date.now(),
): Promise<void> {
  if (!/^\d{1,12}$/.test(delivery.timestamp))
    throw new WebhookVerificationError("The timestamp of the webhook is not a number.");
  const age = now / 1000 - Number(delivery.timestamp);
  if (age > tolerance) throw new WebhookVerificationError("The webhook is too old.");
  if (age < -tolerance) throw new WebhookVerificationError("The timestamp of the webhook is in the future.");

  const key = await importSecret(secret);
  const signed = signedBytes(delivery);
  for (const signature of versionOneSignatures(delivery.signatures)) {
    if (await crypto.subtle.verify("HMAC", key, signature, signed)) return;
  }
  throw new WebhookVerificationError("No signature of the webhook matches.");
}

async function importSecret(secret: string): Promise<CryptoKey> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = decodeBase64(secret.startsWith("whsec_") ? secret.slice("whsec_".length) : secret);
  } catch (cause) {
    throw new WebhookVerificationError("The signing secret is not base64.", { cause });
  }
  if (bytes.length === 0) throw new WebhookVerificationError("The signing secret is empty.");
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
}

function signedBytes({ id, timestamp, body }: SignedDelivery): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

const digestLength = 32;

function versionOneSignatures(list: string): Uint8Array<ArrayBuffer>[] {
  const signatures: Uint8Array<ArrayBuffer>[] = [];
  for (const entry of list.split(" ")) {
    const [version, encoded, ...rest] = entry.split(",");
    if (version !== "v1" || !encoded || rest.length > 0) continue;
    const bytes = tryDecode(encoded);
    if (bytes?.length === digestLength) signatures.push(bytes);
  }
  return signatures;
}

function tryDecode(encoded: string): Uint8Array<ArrayBuffer> | null {
  try {
    return decodeBase64(encoded);
  } catch {
    return null;
  }
}
