import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { parseUserAgent } from "../../lib/user-agent.ts";
import { changeUser, displayIdentifier, tellOwner, type User } from "../users/index.ts";
import { consumeCode, type OneTimeSecret } from "../verifications/index.ts";
import { beginCeremony, parseCredential, requireCeremony } from "./ceremony.ts";
import { MAX_PASSKEYS, type Passkey } from "./passkey.ts";
import { relyingParty } from "./relying-party.ts";
import {
  deletePasskeyRow,
  deletePasskeyRows,
  deletePending,
  insertPasskey,
  registerCredential,
  renamePasskeyRow,
  selectCredentialsOfUser,
  selectPasskey,
} from "./store.ts";

/** ES256, EdDSA, RS256 (COSE). */
const ALGORITHMS = [-7, -8, -257];

/** A passkey that waits for the browser to make it, with what the browser is asked for. */
export interface PendingPasskey {
  passkey: Passkey;
  secret: OneTimeSecret;
}

/** @throws resource_not_found unless it is the user's own. */
export async function requirePasskey(ctx: InstanceContext, user: User, id: string): Promise<Passkey> {
  const passkey = await selectPasskey(ctx.db, ctx.instance.id, user.id, id);
  if (!passkey) throw notFound("passkey");
  return passkey;
}

/**
 * Begins to register a passkey: discoverable, with the user verified by the device.
 *
 * @throws passkey_quota_exceeded, passkey_authentication_failure, feature_not_enabled
 */
export async function createPasskey(ctx: InstanceContext, user: User): Promise<PendingPasskey> {
  if (!ctx.instance.settings.passkeys.enabled)
    throw domainError("feature_not_enabled", { values: { feature: "Passkeys" } });
  const party = relyingParty(ctx);
  const existing = await selectCredentialsOfUser(ctx.db, ctx.instance.id, user.id);
  if (existing.length >= MAX_PASSKEYS) throw domainError("passkey_quota_exceeded");
  const { generateRegistrationOptions } = await import("@simplewebauthn/server");
  const options = await generateRegistrationOptions({
    rpName: ctx.instance.settings.application_name,
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(user.id)),
    userName: displayIdentifier(user),
    userDisplayName: [user.firstName, user.lastName].filter(Boolean).join(" ") || displayIdentifier(user),
    attestationType: "none",
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: existing.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: transports as never,
    })),
    authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
  });
  const now = ctx.clock.now();
  const id = newId("identification", now);
  return withTransaction(ctx, async (tx) => {
    await deletePending(tx.db, tx.instance.id, user.id);
    const secret = await beginCeremony(tx, "passkey_registration", id, {
      options: JSON.stringify(options),
      challenge: options.challenge,
      rpId: party.id,
    });
    await insertPasskey(tx.db, {
      id,
      instance_id: tx.instance.id,
      user_id: user.id,
      name: nameOf(tx.request?.userAgent ?? ""),
      secret_id: secret.id,
      created_at: now,
      updated_at: now,
    });
    return { passkey: await requirePasskey(tx, user, id), secret };
  });
}

/** What tells passkeys apart until their owner names them. */
function nameOf(userAgent: string): string | null {
  const { browserName, deviceType } = parseUserAgent(userAgent);
  return [browserName, deviceType].filter(Boolean).join(" on ") || null;
}

/**
 * Registers the credential that the browser made for a waiting passkey.
 *
 * @throws verification_*, passkey_invalid_public_key_credential, passkey_authentication_failure
 */
export async function verifyPasskey(
  ctx: InstanceContext,
  user: User,
  passkey: Passkey,
  credential: string | undefined,
): Promise<Passkey> {
  if (passkey.verifiedAt) throw domainError("verification_already_verified");
  const response = parseCredential<RegistrationResponseJSON>(credential);
  const { secret, ceremony } = await requireCeremony(ctx, "passkey_registration", passkey.secretId);
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const result = await verifyRegistrationResponse({
    response,
    expectedChallenge: ceremony.challenge,
    expectedOrigin: relyingParty(ctx).origins,
    expectedRPID: ceremony.rpId,
    supportedAlgorithmIDs: ALGORITHMS,
    requireUserVerification: true,
  }).catch((cause: unknown) => {
    throw domainError("passkey_authentication_failure", { cause });
  });
  if (!result.verified) throw domainError("passkey_authentication_failure");
  const { credential: made, credentialBackedUp } = result.registrationInfo;
  return withTransaction(ctx, async (tx) => {
    await consumeCode(tx, secret);
    const stored = {
      credentialId: made.id,
      publicKey: made.publicKey,
      counter: made.counter,
      transports: made.transports ?? [],
      backedUp: credentialBackedUp,
    };
    if (!(await registerCredential(tx.db, tx.instance.id, passkey.id, stored, tx.clock.now())))
      throw domainError("verification_already_verified");
    await changeUser(tx, user.id, {});
    await tellOwner(tx, user, "passkey_added");
    return requirePasskey(tx, user, passkey.id);
  });
}

/** @throws resource_not_found */
export function renamePasskey(ctx: InstanceContext, user: User, id: string, name: string): Promise<Passkey> {
  return withTransaction(ctx, async (tx) => {
    if (!(await renamePasskeyRow(tx.db, tx.instance.id, user.id, id, name, tx.clock.now()))) throw notFound("passkey");
    await changeUser(tx, user.id, {});
    return requirePasskey(tx, user, id);
  });
}

/** @throws resource_not_found */
export function deletePasskey(ctx: InstanceContext, user: User, id: string): Promise<void> {
  return withTransaction(ctx, async (tx) => {
    if (!(await deletePasskeyRow(tx.db, tx.instance.id, user.id, id))) throw notFound("passkey");
    await changeUser(tx, user.id, {});
    await tellOwner(tx, user, "passkey_removed");
  });
}

/** Takes every passkey from a user. */
export async function deletePasskeys(tx: InstanceContext, user: Pick<User, "id">): Promise<void> {
  if (await deletePasskeyRows(tx.db, tx.instance.id, user.id)) await changeUser(tx, user.id, {});
}
