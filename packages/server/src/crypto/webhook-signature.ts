import { createHmac, randomBytes } from "node:crypto";

const PREFIX = "whsec_";

/** A new signing secret: `whsec_` and 24 random bytes in base64. */
export const newSigningSecret = (): string => PREFIX + randomBytes(24).toString("base64");

/** Whether the text is a signing secret of 24 to 64 bytes. */
export function isSigningSecret(text: string): boolean {
  if (!/^whsec_[A-Za-z0-9+/]+=*$/.test(text)) return false;
  const { length } = Buffer.from(text.slice(PREFIX.length), "base64");
  return length >= 24 && length <= 64;
}

/** Signature headers of a message for each secret that is valid now (Svix and Standard Webhooks). */
export function signatureHeaders(
  messageId: string,
  at: Date,
  body: string,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signature = secrets.map((secret) => `v1,${sign(`${messageId}.${timestamp}.${body}`, secret)}`).join(" ");
  const values = { id: messageId, timestamp, signature };
  return Object.fromEntries(
    ["svix", "webhook"].flatMap((family) =>
      Object.entries(values).map(([name, value]) => [`${family}-${name}`, value]),
    ),
  );
}

const sign = (text: string, secret: string): string =>
  createHmac("sha256", Buffer.from(secret.slice(PREFIX.length), "base64"))
    .update(text)
    .digest("base64");
