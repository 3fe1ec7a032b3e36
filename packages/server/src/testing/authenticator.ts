import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { isoCBOR } from "@simplewebauthn/server/helpers";

interface Credential {
  id: Buffer;
  privateKey: KeyObject;
  rpId: string;
  userHandle: string;
  counter: number;
}

export interface AuthenticatorFlags {
  /** The device did not verify who uses it. */
  withoutUserVerification?: boolean;
  /** The page whose browser asks. */
  origin?: string;
  /** A copy of the device that has not seen the uses of the original. */
  counter?: number;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const BACKUP_ELIGIBLE = 0x08;
const BACKED_UP = 0x10;
const ATTESTED = 0x40;

const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");
const sha256 = (data: string | Uint8Array): Buffer => createHash("sha256").update(data).digest();

/** A device with passkeys (WebAuthn level 3): makes real credentials and real signatures, without a screen. */
export class TestAuthenticator {
  readonly #origin: string;
  readonly #credentials: Credential[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  create(optionsJson: string, flags: AuthenticatorFlags = {}): RegistrationResponseJSON {
    const options = JSON.parse(optionsJson) as PublicKeyCredentialCreationOptionsJSON;
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const rpId = options.rp.id as string;
    const credential = { id: randomBytes(32), privateKey, rpId, userHandle: options.user.id, counter: 0 };
    this.#credentials.push(credential);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(credential.id.length);
    const authData = Buffer.concat([
      this.#authenticatorData(rpId, ATTESTED, 0, flags),
      Buffer.alloc(16),
      length,
      credential.id,
      coseKey(publicKey),
    ]);
    const attestation = new Map<string, unknown>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", new Uint8Array(authData)],
    ]);
    return {
      id: b64(credential.id),
      rawId: b64(credential.id),
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: b64(this.#clientData("webauthn.create", options.challenge, flags)),
        attestationObject: b64(isoCBOR.encode(attestation as never)),
        transports: ["internal"],
      },
    };
  }

  get(optionsJson: string, flags: AuthenticatorFlags = {}): AuthenticationResponseJSON {
    const options = JSON.parse(optionsJson) as PublicKeyCredentialRequestOptionsJSON;
    const allowed = options.allowCredentials?.map(({ id }) => id) ?? [];
    const credential = this.#credentials.findLast(
      ({ id, rpId }) => rpId === options.rpId && (allowed.length === 0 || allowed.includes(b64(id))),
    );
    if (!credential) throw new Error("This device has no passkey that is asked for.");
    credential.counter = flags.counter ?? credential.counter + 1;
    const authData = this.#authenticatorData(credential.rpId, 0, credential.counter, flags);
    const clientData = this.#clientData("webauthn.get", options.challenge, flags);
    const signature = sign("sha256", Buffer.concat([authData, sha256(clientData)]), credential.privateKey);
    return {
      id: b64(credential.id),
      rawId: b64(credential.id),
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: b64(clientData),
        authenticatorData: b64(authData),
        signature: b64(signature),
        userHandle: credential.userHandle,
      },
    };
  }

  #authenticatorData(rpId: string, extra: number, counter: number, flags: AuthenticatorFlags): Buffer {
    const verified = flags.withoutUserVerification ? 0 : VERIFIED;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([
      sha256(rpId),
      Buffer.from([PRESENT | verified | BACKUP_ELIGIBLE | BACKED_UP | extra]),
      count,
    ]);
  }

  #clientData(type: string, challenge: string, flags: AuthenticatorFlags): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: flags.origin ?? this.#origin, crossOrigin: false }));
  }
}

/** A P-256 key as COSE has it (RFC 9053, section 7.1). */
function coseKey(key: KeyObject): Uint8Array {
  const { x, y } = key.export({ format: "jwk" });
  const coordinate = (text: string | undefined): Uint8Array => new Uint8Array(Buffer.from(text ?? "", "base64url"));
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, coordinate(x)],
      [-3, coordinate(y)],
    ]) as never,
  );
}
