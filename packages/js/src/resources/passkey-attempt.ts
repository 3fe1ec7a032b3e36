import { ClerkRuntimeError } from "@latchkey/shared/errors";

import { getCredential } from "../passkeys/credentials.ts";
import type { SignIn } from "./sign-in.ts";

/** Signs in with a passkey: of the account where it is known already, else whichever the user picks. */
export async function signInWithPasskey<Attempt extends SignIn>(
  signIn: Attempt,
  flow?: "autofill" | "discoverable",
): Promise<Attempt> {
  const isKnown = signIn.status === "needs_first_factor" && !flow;
  const { firstFactorVerification } = isKnown
    ? await signIn.prepareFirstFactor({ strategy: "passkey" })
    : await signIn.create({ strategy: "passkey" });
  if (!firstFactorVerification.nonce) {
    throw new ClerkRuntimeError("The sign-in has no passkey options", { code: "passkey_invalid_options" });
  }
  const publicKeyCredential = await getCredential(firstFactorVerification.nonce, flow === "autofill");
  return signIn.attemptFirstFactor({ strategy: "passkey", publicKeyCredential });
}
