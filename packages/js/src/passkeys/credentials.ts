import { decodeBase64Url, encodeBase64Url } from "@latchkey/shared/base64";
import { ClerkRuntimeError } from "@latchkey/shared/errors";

/** A descriptor or user whose id travels as base64url. */
interface WithId {
  id: string;
}

const bytes = (text: string) => decodeBase64Url(text);
const text = (buffer: ArrayBuffer) => encodeBase64Url(new Uint8Array(buffer));
const withBytes = <T extends WithId>(item: T) => ({ ...item, id: bytes(item.id) });

/**
 * Asks the browser for a new passkey (WebAuthn §5.1.3). `optionsJSON` holds binary values as base64url, and so does the answer.
 * @throws ClerkRuntimeError when the browser cannot, or the user does not want to.
 */
export async function createCredential(optionsJSON: string): Promise<object> {
  const options = JSON.parse(optionsJSON);
  const credential = await ask((signal) =>
    navigator.credentials.create({
      signal,
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: withBytes(options.user),
        excludeCredentials: (options.excludeCredentials ?? []).map(withBytes),
      },
    }),
  );
  const response = credential.response as AuthenticatorAttestationResponse;
  return describe(credential, {
    clientDataJSON: text(response.clientDataJSON),
    attestationObject: text(response.attestationObject),
    transports: response.getTransports(),
  });
}

/** Asks the browser for a proof with an existing passkey; `conditional` offers it in the autofill list. */
export async function getCredential(optionsJSON: string, conditional = false): Promise<object> {
  const options = JSON.parse(optionsJSON);
  const credential = await ask((signal) =>
    navigator.credentials.get({
      signal,
      ...(conditional && { mediation: "conditional" }),
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: (options.allowCredentials ?? []).map(withBytes),
      },
    }),
  );
  const response = credential.response as AuthenticatorAssertionResponse;
  return describe(credential, {
    clientDataJSON: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    userHandle: response.userHandle && text(response.userHandle),
  });
}

/** Ends the request that is open: one that waits in the autofill list would keep the browser from any other. */
let open: AbortController | undefined;

async function ask(request: (signal: AbortSignal) => Promise<Credential | null>): Promise<PublicKeyCredential> {
  if (typeof PublicKeyCredential === "undefined") {
    throw new ClerkRuntimeError("This browser knows no passkeys", {
      code: "passkey_not_supported",
    });
  }
  open?.abort();
  open = new AbortController();
  try {
    const credential = await request(open.signal);
    if (credential) return credential as PublicKeyCredential;
  } catch (cause) {
    throw new ClerkRuntimeError("The passkey was not used", {
      code: "passkey_operation_aborted",
      cause,
    });
  }
  throw new ClerkRuntimeError("The browser answered without a passkey", {
    code: "passkey_retrieval_failed",
  });
}

function describe({ id, rawId, type, authenticatorAttachment }: PublicKeyCredential, response: object): object {
  return { type, id, rawId: text(rawId), authenticatorAttachment, response };
}
