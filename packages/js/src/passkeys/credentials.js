import { decodeBase64Url, encodeBase64Url } from "@latchkey/shared/base64";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
const bytes = (text) => decodeBase64Url(text);
const text = (buffer) => encodeBase64Url(new Uint8Array(buffer));
const withBytes = (item) => ({ ...item, id: bytes(item.id) });
/**
 * Asks the browser for a new passkey (WebAuthn §5.1.3). `optionsJSON` holds binary values as base64url, and so does the answer.
 * @throws ClerkRuntimeError when the browser cannot, or the user does not want to.
 */
export async function createCredential(optionsJSON) {
    const options = JSON.parse(optionsJSON);
    const credential = await ask(() => navigator.credentials.create({
        publicKey: {
            ...options,
            challenge: bytes(options.challenge),
            user: withBytes(options.user),
            excludeCredentials: (options.excludeCredentials ?? []).map(withBytes),
        },
    }));
    const response = credential.response;
    return describe(credential, {
        clientDataJSON: text(response.clientDataJSON),
        attestationObject: text(response.attestationObject),
        transports: response.getTransports(),
    });
}
/** Asks the browser for a proof with an existing passkey; `conditional` offers it in the autofill list. */
export async function getCredential(optionsJSON, conditional = false) {
    const options = JSON.parse(optionsJSON);
    const credential = await ask(() => navigator.credentials.get({
        ...(conditional && { mediation: "conditional" }),
        publicKey: {
            ...options,
            challenge: bytes(options.challenge),
            allowCredentials: (options.allowCredentials ?? []).map(withBytes),
        },
    }));
    const response = credential.response;
    return describe(credential, {
        clientDataJSON: text(response.clientDataJSON),
        authenticatorData: text(response.authenticatorData),
        signature: text(response.signature),
        userHandle: response.userHandle && text(response.userHandle),
    });
}
async function ask(request) {
    if (typeof PublicKeyCredential === "undefined") {
        throw new ClerkRuntimeError("This browser knows no passkeys", {
            code: "passkey_not_supported",
        });
    }
    try {
        const credential = await request();
        if (credential)
            return credential;
    }
    catch (cause) {
        throw new ClerkRuntimeError("The passkey was not used", {
            code: "passkey_operation_aborted",
            cause,
        });
    }
    throw new ClerkRuntimeError("The browser answered without a passkey", {
        code: "passkey_retrieval_failed",
    });
}
function describe({ id, rawId, type, authenticatorAttachment }, response) {
    return { type, id, rawId: text(rawId), authenticatorAttachment, response };
}
