import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { Passkey } from "./passkey.js";
/** Creates a passkey for the user: options from the API, the key from the browser, the proof back. */
export async function createPasskey(host) {
    const passkey = new Passkey(host, await host.call({ path: "/me/passkeys", method: "POST" }));
    const options = passkey.verification?.nonce;
    if (!options) {
        throw new ClerkRuntimeError("The passkey has no creation options", {
            code: "passkey_invalid_options",
        });
    }
    const { createCredential } = await import("../passkeys/credentials.js");
    return passkey.attempt(await createCredential(options));
}
