import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { createInvitation } from "../invitations/index.ts";
import { isClaimed } from "../users/index.ts";
import { isPattern, requireListable, type List, type ListedIdentifier } from "./listed-identifier.ts";
import { deleteListed, insertListed } from "./store.ts";

const idKinds = { allow: "allowlistIdentifier", block: "blocklistIdentifier" } as const;

interface Listing {
  list: List;
  text: string;
  /** Invites the address, where it is one that has no account. */
  notify?: boolean | undefined;
}

/** @throws form_param_format_invalid, duplicate_record */
export function listIdentifier(ctx: InstanceContext, { list, text, notify }: Listing): Promise<ListedIdentifier> {
  const { identifier, type } = requireListable(text);
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const isInvitable = type === "email_address" && !isPattern(identifier);
    const invites = notify && isInvitable && !(await isClaimed(tx, type, identifier));
    const invitation = invites
      ? await createInvitation(tx, { emailAddress: identifier, ignoreExisting: true })
      : undefined;
    const id = newId(idKinds[list], now);
    const invitationId = invitation?.id ?? null;
    const draft = { id, list, identifier, type, invitationId, createdAt: now, updatedAt: now };
    const listed = await insertListed(tx.db, tx.instance.id, draft);
    if (!listed) throw domainError("duplicate_record", { param: "identifier" });
    return listed;
  });
}

/** @throws resource_not_found */
export async function unlistIdentifier(ctx: InstanceContext, list: List, id: string): Promise<void> {
  if (!(await deleteListed(ctx.db, ctx.instance.id, list, id))) throw notFound(`${list}list identifier`);
}

/** Whoever came by invitation stays welcome: the address goes on the allowlist where there is one in force. */
export async function allowInvited(tx: InstanceContext, emailAddress: string, invitationId: string): Promise<void> {
  if (!tx.instance.settings.restrictions.allowlist) return;
  const now = tx.clock.now();
  await insertListed(tx.db, tx.instance.id, {
    id: newId("allowlistIdentifier", now),
    list: "allow",
    identifier: emailAddress,
    type: "email_address",
    invitationId,
    createdAt: now,
    updatedAt: now,
  });
}
