import { ClerkRuntimeError } from "@latchkey/shared/errors";

import { createCredential } from "../passkeys/credentials.ts";
import type { Host } from "../core/host.ts";
import { Passkey } from "./passkey.ts";

/** Creates a passkey for the user: options from the API, the key from the browser, the proof back. */
export async function createPasskey(host: Host): Promise<Passkey> {
  const passkey = new Passkey(host, await host.call<object>({ path: "/me/passkeys", method: "POST" }));
  const options = passkey.verification?.nonce;
  if (!options) {
    throw new ClerkRuntimeError("The passkey has no creation options", {
      code: "passkey_invalid_options",
    });
  }
  return passkey.attempt(await createCredential(options));
}
