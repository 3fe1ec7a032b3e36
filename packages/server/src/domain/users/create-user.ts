import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { emit } from "../../events/emit.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { addAccount, type Grant } from "../external-accounts/index.ts";
import { addIdentification, type NewIdentification } from "./add-identification.ts";
import { insertUser, selectUserByUsername, updateUserRow } from "./store.ts";
import { refreshSearch, requireMetadataSize, requireUser } from "./user-change.ts";
import type { UserFields } from "./user-fields.ts";
import type { User } from "./user.ts";

export interface NewUser extends UserFields {
  /** Normalised addresses and numbers; the first of each type becomes primary. */
  identifications: readonly Omit<NewIdentification, "userId">[];
  /** Accounts at providers that the user comes with. */
  grants?: readonly Grant[];
  banned?: boolean | undefined;
}

/**
 * Creates a user with its identifications.
 *
 * @throws form_identifier_exists when an address, number, username or external id is taken.
 */
export function createUser(ctx: InstanceContext, input: NewUser): Promise<User> {
  const metadata = {
    public: input.publicMetadata ?? {},
    private: input.privateMetadata ?? {},
    unsafe: input.unsafeMetadata ?? {},
  };
  for (const [kind, value] of Object.entries(metadata)) requireMetadataSize(value, `${kind}_metadata`);
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const id = newId("user", now);
    await requireFreeUsername(tx, input.username);
    await insertUser(tx.db, {
      id,
      instance_id: tx.instance.id,
      external_id: input.externalId ?? null,
      username: input.username ?? null,
      first_name: input.firstName ?? null,
      last_name: input.lastName ?? null,
      locale: input.locale ?? null,
      password_digest: input.password?.digest ?? null,
      password_hasher: input.password?.hasher ?? null,
      password_updated_at: input.password ? now : null,
      public_metadata: JSON.stringify(metadata.public),
      private_metadata: JSON.stringify(metadata.private),
      unsafe_metadata: JSON.stringify(metadata.unsafe),
      banned: input.banned ?? false,
      delete_self_enabled: input.deleteSelfEnabled ?? true,
      create_organization_enabled: input.createOrganizationEnabled ?? true,
      create_organizations_limit: input.createOrganizationsLimit ?? null,
      bypass_client_trust: input.bypassClientTrust ?? false,
      legal_accepted_at: input.legalAcceptedAt ?? null,
      created_at: input.createdAt ?? now,
      updated_at: now,
    });
    await addAll(tx, id, input.identifications);
    for (const grant of input.grants ?? []) await addAccount(tx, id, grant);
    await refreshSearch(tx, id);
    const user = await requireUser(tx, id);
    await emit(tx, "user.created", user);
    return user;
  });
}

async function addAll(tx: InstanceContext, userId: string, identifications: NewUser["identifications"]): Promise<void> {
  const primaries: { email_address?: string; phone_number?: string } = {};
  for (const identification of identifications) {
    const id = await addIdentification(tx, { ...identification, userId });
    primaries[identification.type] ??= id;
  }
  await updateUserRow(tx.db, tx.instance.id, userId, {
    primary_email_address_id: primaries.email_address ?? null,
    primary_phone_number_id: primaries.phone_number ?? null,
  });
}

/** @throws form_identifier_exists when another user has the username. */
export async function requireFreeUsername(
  tx: InstanceContext,
  username: string | null | undefined,
  userId?: string,
): Promise<void> {
  if (!username) return;
  const holder = await selectUserByUsername(tx.db, tx.instance.id, username);
  if (holder && holder.id !== userId) throw domainError("form_identifier_exists", { param: "username" });
}
