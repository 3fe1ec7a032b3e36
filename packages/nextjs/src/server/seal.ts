import { decodeBase64Url, encodeBase64Url } from "@latchkey/shared/base64";

const nonceLength = 12;

async function keyOf(secret: string): Promise<CryptoKey> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`latchkey.nextjs.seal.${secret}`));
  return crypto.subtle.importKey("raw", digest, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Encrypts a text (AES-256-GCM) for the app's own code. */
export async function sealSecret(text: string, secret: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce },
    await keyOf(secret),
    new TextEncoder().encode(text),
  );
  return `${encodeBase64Url(nonce)}.${encodeBase64Url(new Uint8Array(sealed))}`;
}

/** @throws when the text was not sealed with this secret. */
export async function openSecret(sealed: string, secret: string): Promise<string> {
  const [nonce = "", text = ""] = sealed.split(".");
  const algorithm = { name: "AES-GCM", iv: decodeBase64Url(nonce) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, await keyOf(secret), decodeBase64Url(text)));
}
