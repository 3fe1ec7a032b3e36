import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { addSeconds } from "../../lib/clock.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { requireEmailAddress } from "../identifiers/index.ts";
import { frontendUrl, requireRedirectTarget } from "../instances/index.ts";
import { sendInvitation, type InvitationSlug } from "../messages/index.ts";
import { isClaimed, requireMetadataSize, type Metadata } from "../users/index.ts";
import { issueToken } from "../verifications/index.ts";
import type { Invitation } from "./invitation.ts";
import { insertInvitation, selectPending } from "./store.ts";

const DEFAULT_DAYS = 30;
const DAY_SECONDS = 86_400;
const MAX_BULK = 10;

export interface NewInvitation {
  emailAddress: string;
  publicMetadata?: Metadata | undefined;
  redirectUrl?: string | undefined;
  /** Sends the mail; true unless said otherwise. */
  notify?: boolean | undefined;
  /** Invites an address that has an account or a pending invitation already. */
  ignoreExisting?: boolean | undefined;
  expiresInDays?: number | undefined;
  slug?: InvitationSlug | undefined;
}

export interface CreatedInvitation extends Invitation {
  /** The link with the ticket; nobody can read it again. */
  url: string;
}

/**
 * Invites an address: its link lets one person sign up (or in) with it, once.
 *
 * @throws form_param_format_invalid, form_identifier_exists, duplicate_record, invitations_not_supported,
 *   invalid_redirect_url, prohibited_redirect_url
 */
export function createInvitation(ctx: InstanceContext, input: NewInvitation): Promise<CreatedInvitation> {
  if (!ctx.instance.settings.identifiers.email_address.enabled) throw domainError("invitations_not_supported");
  const emailAddress = requireEmailAddress(input.emailAddress);
  const publicMetadata = input.publicMetadata ?? {};
  requireMetadataSize(publicMetadata, "public_metadata");
  const redirectUrl = input.redirectUrl === undefined ? null : requireRedirectTarget(ctx, input.redirectUrl).href;
  const days = input.expiresInDays ?? DEFAULT_DAYS;
  return withTransaction(ctx, async (tx) => {
    if (!input.ignoreExisting) await requireNew(tx, emailAddress);
    const now = tx.clock.now();
    const id = newId("invitation", now);
    const ttlSeconds = days * DAY_SECONDS;
    const { token, secret } = await issueToken(tx, { purpose: "invitation", subjectId: id, ttlSeconds });
    const invitation: Invitation = {
      id,
      emailAddress,
      publicMetadata,
      redirectUrl,
      secretId: secret.id,
      expiresAt: addSeconds(now, ttlSeconds),
      acceptedAt: null,
      revokedAt: null,
      createdAt: now,
      updatedAt: now,
    };
    await insertInvitation(tx.db, tx.instance.id, invitation);
    const url = `${frontendUrl(tx, tx.instance)}/v1/tickets/accept?ticket=${token}`;
    if (input.notify ?? true)
      await sendInvitation(tx, { slug: input.slug ?? "invitation", recipient: emailAddress, url, days });
    return { ...invitation, url };
  });
}

/**
 * Invites all of the addresses, or none.
 *
 * @throws bulk_size_exceeded and what `createInvitation` throws.
 */
export function createInvitations(
  ctx: InstanceContext,
  inputs: readonly NewInvitation[],
): Promise<CreatedInvitation[]> {
  if (inputs.length > MAX_BULK) throw domainError("bulk_size_exceeded", { values: { limit: MAX_BULK } });
  return withTransaction(ctx, async (tx) => {
    const created: CreatedInvitation[] = [];
    for (const input of inputs) created.push(await createInvitation(tx, input));
    return created;
  });
}

async function requireNew(tx: InstanceContext, emailAddress: string): Promise<void> {
  if (await isClaimed(tx, "email_address", emailAddress))
    throw domainError("form_identifier_exists", { param: "email_address" });
  const pending = await selectPending(tx.db, tx.instance.id, emailAddress, tx.clock.now());
  if (pending.length > 0) throw domainError("duplicate_record", { param: "email_address" });
}
