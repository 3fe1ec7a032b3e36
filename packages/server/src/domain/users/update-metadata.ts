import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { lockUserRow, type UserChange } from "./store.ts";
import { changeUser, mergeMetadata, requireMetadataSize, requireUser } from "./user-change.ts";
import type { Metadata, User } from "./user.ts";

export interface MetadataPatch {
  publicMetadata?: Metadata | undefined;
  privateMetadata?: Metadata | undefined;
  unsafeMetadata?: Metadata | undefined;
}

/**
 * Merges into the given kinds of metadata (RFC 7396): null removes a key.
 *
 * @throws resource_not_found, form_param_exceeds_allowed_size
 */
export function updateMetadata(ctx: InstanceContext, id: string, patch: MetadataPatch): Promise<User> {
  return withTransaction(ctx, async (tx) => {
    await lockUserRow(tx.db, tx.instance.id, id);
    const user = await requireUser(tx, id);
    const change: UserChange = {};
    const kinds = [
      ["public_metadata", user.publicMetadata, patch.publicMetadata],
      ["private_metadata", user.privateMetadata, patch.privateMetadata],
      ["unsafe_metadata", user.unsafeMetadata, patch.unsafeMetadata],
    ] as const;
    for (const [column, current, given] of kinds) {
      if (!given) continue;
      const merged = mergeMetadata(current, given);
      requireMetadataSize(merged, column);
      change[column] = JSON.stringify(merged);
    }
    return changeUser(tx, id, change);
  });
}
