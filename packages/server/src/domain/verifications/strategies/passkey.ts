import { askForPasskey, checkPasskey } from "../../passkeys/index.ts";
import type { Strategy } from "./strategy.ts";

/** A passkey of the user (WebAuthn), unlocked on the device that holds it. */
export const passkey: Strategy = {
  name: "passkey",
  offer: ({ instance }, user) =>
    instance.settings.passkeys.enabled && user.passkeys.length > 0 ? [{ strategy: "passkey" }] : [],
  prepare: (ctx, { purpose, subjectId, user }) => askForPasskey(ctx, { purpose, subjectId, user }),
  async attempt(ctx, { purpose, secretId, user }, { publicKeyCredential }) {
    return (await checkPasskey(ctx, { purpose, secretId, user }, publicKeyCredential)).secret;
  },
  redact: () => undefined,
};
