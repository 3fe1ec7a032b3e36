import type { Passkey as PasskeySchema } from "@latchkey/contract/resources";
import type { Passkey } from "../domain/passkeys/passkey.ts";
import type { Verification } from "../domain/verifications/verification.ts";
import { ms } from "./time.ts";
import { verificationView } from "./verification.ts";
import type { Output } from "./wire.ts";

/** @param pending the ceremony of a passkey that is being registered. */
export function passkeyView(passkey: Passkey, pending: Verification | null = null): Output<typeof PasskeySchema> {
  const registered: Verification = { strategy: "passkey", status: "verified", attempts: 1, expireAt: null };
  const verification = passkey.verifiedAt ? registered : pending;
  return {
    object: "passkey",
    id: passkey.id,
    name: passkey.name,
    last_used_at: ms(passkey.lastUsedAt),
    verification: verification && verificationView(verification),
    created_at: passkey.createdAt.getTime(),
    updated_at: passkey.updatedAt.getTime(),
  };
}
