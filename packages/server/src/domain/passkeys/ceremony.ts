import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { issueToken, selectSecret, type OneTimeSecret, type Purpose } from "../verifications/index.ts";
import { CEREMONY_TTL_SECONDS } from "./passkey.ts";

/** What the browser is asked for, and what its answer is compared with. */
export interface CeremonyPayload {
  /** The options as JSON, for `navigator.credentials`. */
  readonly options: string;
  readonly challenge: string;
  readonly rpId: string;
}

/** Stores a ceremony that begins now. The challenge is no secret; that it is used once is what counts. */
export async function beginCeremony(
  ctx: InstanceContext,
  purpose: Purpose,
  subjectId: string,
  payload: CeremonyPayload,
): Promise<OneTimeSecret> {
  const { secret } = await issueToken(ctx, {
    purpose,
    subjectId,
    payload: { ...payload },
    ttlSeconds: CEREMONY_TTL_SECONDS,
  });
  return secret;
}

/**
 * The ceremony that an answer belongs to, still to be used up.
 *
 * @throws verification_missing, verification_already_verified, verification_expired
 */
export async function requireCeremony(
  ctx: InstanceContext,
  purpose: Purpose,
  secretId: string | null,
): Promise<{ secret: OneTimeSecret; ceremony: CeremonyPayload }> {
  const secret = secretId ? await selectSecret(ctx.db, ctx.instance.id, purpose, secretId) : undefined;
  if (!secret) throw domainError("verification_missing");
  if (secret.consumedAt || secret.revokedAt) throw domainError("verification_already_verified");
  if (secret.expiresAt <= ctx.clock.now()) throw domainError("verification_expired");
  return { secret, ceremony: secret.payload as unknown as CeremonyPayload };
}

/** The credential that a browser sent as JSON. @throws passkey_invalid_public_key_credential */
export function parseCredential<Credential>(text: string | undefined): Credential {
  if (!text) throw domainError("form_param_missing", { param: "public_key_credential" });
  try {
    const credential = JSON.parse(text) as { id?: unknown; response?: unknown };
    if (typeof credential.id === "string" && typeof credential.response === "object" && credential.response !== null)
      return credential as Credential;
  } catch {
    // Falls through to the refusal.
  }
  throw domainError("passkey_invalid_public_key_credential", { param: "public_key_credential" });
}
