import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import type { User } from "../users/index.ts";
import type { OneTimeSecret, Purpose } from "../verifications/index.ts";
import { beginCeremony, parseCredential, requireCeremony } from "./ceremony.ts";
import { CEREMONY_TTL_SECONDS } from "./passkey.ts";
import { relyingParty } from "./relying-party.ts";
import { recordUse, selectCredential, selectCredentialsOfUser } from "./store.ts";

/**
 * Asks for a passkey: one of the user's, or any that the device knows when nobody was named.
 *
 * @throws no_passkeys_found_for_user, passkey_authentication_failure
 */
export async function askForPasskey(
  ctx: InstanceContext,
  { purpose, subjectId, user }: { purpose: Purpose; subjectId: string; user: User | null },
): Promise<OneTimeSecret> {
  const party = relyingParty(ctx);
  const credentials = user ? await selectCredentialsOfUser(ctx.db, ctx.instance.id, user.id) : [];
  if (user && credentials.length === 0) throw domainError("no_passkeys_found_for_user");
  const { generateAuthenticationOptions } = await import("@simplewebauthn/server");
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: "required",
    timeout: CEREMONY_TTL_SECONDS * 1_000,
    allowCredentials: credentials.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: transports as never,
    })),
  });
  return beginCeremony(ctx, purpose, subjectId, {
    options: JSON.stringify({ ...options, allowCredentials: withType(options.allowCredentials) }),
    challenge: options.challenge,
    rpId: party.id,
  });
}

const withType = (credentials: readonly { id: string }[] | undefined) =>
  (credentials ?? []).map((credential) => ({ ...credential, type: "public-key" }));

export interface PasskeyProof {
  userId: string;
  secret: OneTimeSecret;
}

/**
 * Checks the answer of a browser: the signature, that the device verified its user, and that the passkey was not copied.
 * The ceremony is not used up yet: call `consumeCode` in the transaction that acts on it.
 *
 * @throws verification_*, passkey_not_registered, passkey_authentication_failure, passkey_invalid_public_key_credential
 */
export async function checkPasskey(
  ctx: InstanceContext,
  { purpose, secretId, user }: { purpose: Purpose; secretId: string | null; user: User | null },
  text: string | undefined,
): Promise<PasskeyProof> {
  const response = parseCredential<AuthenticationResponseJSON>(text);
  const { secret, ceremony } = await requireCeremony(ctx, purpose, secretId);
  const stored = await selectCredential(ctx.db, ctx.instance.id, response.id);
  if (!stored || (user && stored.userId !== user.id)) throw domainError("passkey_not_registered");
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const result = await verifyAuthenticationResponse({
    response,
    expectedChallenge: ceremony.challenge,
    expectedOrigin: relyingParty(ctx).origins,
    expectedRPID: ceremony.rpId,
    credential: { id: stored.credentialId, publicKey: stored.publicKey, counter: stored.counter },
    requireUserVerification: true,
  }).catch((cause: unknown) => {
    throw domainError("passkey_authentication_failure", { cause });
  });
  if (!result.verified) throw domainError("passkey_authentication_failure");
  const { newCounter, credentialBackedUp } = result.authenticationInfo;
  const use = { counter: newCounter, backedUp: credentialBackedUp };
  if (!(await recordUse(ctx.db, ctx.instance.id, stored, use, ctx.clock.now())))
    throw domainError("passkey_authentication_failure");
  return { userId: stored.userId, secret };
}
