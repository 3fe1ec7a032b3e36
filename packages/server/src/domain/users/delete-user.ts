import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { emit } from "../../events/emit.ts";
import { deleteUserRow, lockUserRow } from "./store.ts";
import { requireUser } from "./user-change.ts";
import type { User } from "./user.ts";

/**
 * Deletes a user; sessions, identifications and images go with it in the same transaction.
 *
 * @throws resource_not_found
 */
export function deleteUser(ctx: InstanceContext, id: string): Promise<User> {
  return withTransaction(ctx, async (tx) => {
    await lockUserRow(tx.db, tx.instance.id, id);
    const user = await requireUser(tx, id);
    await tx.db.deleteFrom("images").where("instance_id", "=", tx.instance.id).where("owner_id", "=", id).execute();
    await deleteUserRow(tx.db, tx.instance.id, id);
    await emit(tx, "user.deleted", user);
    return user;
  });
}
