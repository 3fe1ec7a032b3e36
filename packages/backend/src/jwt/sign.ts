import { decodeBase64, encodeBase64Url, encodeBase64UrlText } from "@latchkey/shared/base64";
import { SignJWTError } from "../errors/token-verification-error.ts";
import { importParameters, isJwtAlgorithm } from "./algorithms.ts";

/** How `signJwt` signs. */
export interface SignJwtOptions {
  algorithm?: string;
  header?: Record<string, unknown>;
}

/**
 * Signs claims into a compact JWT. The key is a private JWK or a PEM text (PKCS #8).
 * @throws SignJWTError when the algorithm is not one of RS256, RS384, RS512, or the key cannot be used.
 */
export async function signJwt(
  payload: Record<string, unknown>,
  key: JsonWebKey | string,
  options: SignJwtOptions = {},
): Promise<string> {
  const algorithm = options.algorithm ?? "RS256";
  if (!isJwtAlgorithm(algorithm)) throw new SignJWTError(`The algorithm ${algorithm} is not supported.`);
  const parameters = importParameters(algorithm);
  const header = { ...options.header, alg: algorithm, typ: options.header?.["typ"] ?? "JWT" };
  const signed = `${encodeBase64UrlText(JSON.stringify(header))}.${encodeBase64UrlText(JSON.stringify(payload))}`;
  try {
    const privateKey =
      typeof key === "string"
        ? await crypto.subtle.importKey("pkcs8", decodeBase64(pemBody(key)), parameters, false, ["sign"])
        : await crypto.subtle.importKey("jwk", key, parameters, false, ["sign"]);
    const signature = await crypto.subtle.sign(parameters, privateKey, new TextEncoder().encode(signed));
    return `${signed}.${encodeBase64Url(new Uint8Array(signature))}`;
  } catch (cause) {
    throw new SignJWTError("The token cannot be signed with this key.", { cause });
  }
}

function pemBody(pem: string): string {
  return pem.replaceAll(/-----[^-]+-----/g, "").replaceAll(/\s/g, "");
}
