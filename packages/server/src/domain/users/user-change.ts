import { sql } from "kysely";
import type { InstanceContext } from "../../context.ts";
import { emit } from "../../events/emit.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { selectUser, updateUserRow, type UserChange } from "./store.ts";
import { MAX_METADATA_BYTES, type Metadata, type User } from "./user.ts";

/** @throws resource_not_found */
export async function requireUser(ctx: InstanceContext, id: string): Promise<User> {
  const user = await selectUser(ctx.db, ctx.instance.id, id);
  if (!user) throw notFound("user");
  return user;
}

/** Applies a change to the user's row, keeps the search column true, and tells the outbox. Inside a transaction. */
export async function changeUser(tx: InstanceContext, id: string, change: UserChange): Promise<User> {
  await updateUserRow(tx.db, tx.instance.id, id, { ...change, updated_at: tx.clock.now() });
  await refreshSearch(tx, id);
  const user = await requireUser(tx, id);
  await emit(tx, "user.updated", user);
  return user;
}

/** Rebuilds what full-text search looks at: ids, names and every identifier of the user. */
export async function refreshSearch(tx: InstanceContext, id: string): Promise<void> {
  await sql`
    update users set search = lower(concat_ws(' ', id, external_id, username, first_name, last_name,
      (select string_agg(value, ' ' order by created_at) from identifications where user_id = users.id)))
    where instance_id = ${tx.instance.id} and id = ${id}`.execute(tx.db);
}

/** @throws form_param_exceeds_allowed_size when the metadata is larger than 8 KB as JSON. */
export function requireMetadataSize(metadata: Metadata, param: string): void {
  if (Buffer.byteLength(JSON.stringify(metadata)) > MAX_METADATA_BYTES) {
    throw domainError("form_param_exceeds_allowed_size", { param, values: { max: MAX_METADATA_BYTES } });
  }
}

/** RFC 7396 merge: objects merge, null removes, everything else replaces. */
export function mergeMetadata(base: Metadata, patch: Metadata): Metadata {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(patch)) {
    const current = merged.get(key);
    if (value === null) merged.delete(key);
    else if (isObject(value)) merged.set(key, mergeMetadata(isObject(current) ? current : {}, value));
    else merged.set(key, value);
  }
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Metadata {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
