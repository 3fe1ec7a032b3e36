import type { JwtAlgorithm } from "./algorithms.ts";
import { importParameters } from "./algorithms.ts";
import type { VerificationKey } from "./import-key.ts";

/** Says whether a key made a signature over some bytes. */
export type SignatureCheck = (
  key: VerificationKey,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
) => boolean | Promise<boolean>;

/** The check that every runtime has. */
export const webCryptoCheck: SignatureCheck = ({ key, algorithm }, signature, signed) =>
  crypto.subtle.verify(importParameters(algorithm), key, signature, signed);

interface NodeCrypto {
  verify: (algorithm: string, data: Uint8Array, key: unknown, signature: Uint8Array) => boolean;
  KeyObject: { from: (key: CryptoKey) => unknown };
}

/**
 * Node's own check, or null elsewhere. An RSA signature is checked in 20 µs; WebCrypto hands it to another thread and back, which costs two
 * to three times as much. The module is asked for at run time, so that bundles for other runtimes never see it.
 */
export function nodeCheck(): SignatureCheck | null {
  const node = loadNodeCrypto();
  if (!node?.KeyObject) return null;
  const keyObjects = new WeakMap<CryptoKey, unknown>();
  const nameOf: Record<JwtAlgorithm, string> = { RS256: "RSA-SHA256", RS384: "RSA-SHA384", RS512: "RSA-SHA512" };
  return ({ key, algorithm }, signature, signed) => {
    let keyObject = keyObjects.get(key);
    if (!keyObject) keyObjects.set(key, (keyObject = node.KeyObject.from(key)));
    return node.verify(nameOf[algorithm], signed, keyObject, signature);
  };
}

// Edge runtimes may have the function and throw when it is called.
function loadNodeCrypto(): NodeCrypto | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => NodeCrypto | undefined } };
  try {
    return process?.getBuiltinModule?.("node:crypto");
  } catch {
    return undefined;
  }
}

/** The quickest check of this runtime. */
export const checkSignature: SignatureCheck = nodeCheck() ?? webCryptoCheck;
