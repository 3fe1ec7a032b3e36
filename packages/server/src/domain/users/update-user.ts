import type { InstanceContext } from "../../context.ts";
import type { StoredPassword } from "../../crypto/passwords/index.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { settleTasks } from "../sessions/index.ts";
import { requireFreeUsername } from "./create-user.ts";
import { tellOwner } from "./tell-owner.ts";
import { lockUserRow, type UserChange } from "./store.ts";
import { changeUser, requireMetadataSize, requireUser } from "./user-change.ts";
import type { UserFields } from "./user-fields.ts";
import { isVerified, type Identification, type Metadata, type User } from "./user.ts";

export interface UserUpdate extends UserFields {
  primaryEmailAddressId?: string | undefined;
  primaryPhoneNumberId?: string | undefined;
  imageId?: string | null | undefined;
}

const given = (column: keyof UserChange, value: unknown): UserChange =>
  value === undefined ? {} : { [column]: value };

/**
 * Changes the given fields of a user; absent ones stay. Metadata given here replaces the stored kind as a whole.
 *
 * @throws resource_not_found, form_identifier_exists, form_resource_not_found, form_param_exceeds_allowed_size
 */
export function updateUser(ctx: InstanceContext, id: string, update: UserUpdate): Promise<User> {
  return withTransaction(ctx, async (tx) => {
    await lockUserRow(tx.db, tx.instance.id, id);
    const user = await requireUser(tx, id);
    await requireFreeUsername(tx, update.username, id);
    requirePrimary(user.emailAddresses, update.primaryEmailAddressId, "primary_email_address_id");
    requirePrimary(user.phoneNumbers, update.primaryPhoneNumberId, "primary_phone_number_id");
    const changed = await changeUser(tx, id, {
      ...given("external_id", update.externalId),
      ...given("username", update.username),
      ...given("first_name", update.firstName),
      ...given("last_name", update.lastName),
      ...given("locale", update.locale),
      ...given("primary_email_address_id", update.primaryEmailAddressId),
      ...given("primary_phone_number_id", update.primaryPhoneNumberId),
      ...given("image_id", update.imageId),
      ...passwordChange(update.password, tx.clock.now()),
      ...metadataChange("public_metadata", update.publicMetadata),
      ...metadataChange("private_metadata", update.privateMetadata),
      ...metadataChange("unsafe_metadata", update.unsafeMetadata),
      ...given("delete_self_enabled", update.deleteSelfEnabled),
      ...given("create_organization_enabled", update.createOrganizationEnabled),
      ...given("create_organizations_limit", update.createOrganizationsLimit),
      ...given("bypass_client_trust", update.bypassClientTrust),
      ...given("legal_accepted_at", update.legalAcceptedAt),
      ...given("created_at", update.createdAt),
    });
    await tellOfChange(tx, user, update);
    if (user.passwordCompromised && !changed.passwordCompromised) await settleTasks(tx, changed);
    return changed;
  });
}

async function tellOfChange(tx: InstanceContext, before: User, update: UserUpdate): Promise<void> {
  const { password, primaryEmailAddressId: primary } = update;
  if (password && before.passwordEnabled) await tellOwner(tx, before, "password_changed");
  if (password === null && before.passwordEnabled) await tellOwner(tx, before, "password_removed");
  if (primary !== undefined && before.primaryEmailAddressId !== null && primary !== before.primaryEmailAddressId)
    await tellOwner(tx, before, "primary_email_address_changed");
}

function passwordChange(password: StoredPassword | null | undefined, now: Date): UserChange {
  if (password === undefined) return {};
  return {
    password_digest: password?.digest ?? null,
    password_hasher: password?.hasher ?? null,
    password_updated_at: password ? now : null,
    password_compromised: false,
  };
}

function metadataChange(
  column: "public_metadata" | "private_metadata" | "unsafe_metadata",
  metadata: Metadata | undefined,
): UserChange {
  if (metadata === undefined) return {};
  requireMetadataSize(metadata, column);
  return { [column]: JSON.stringify(metadata) };
}

function requirePrimary(identifications: readonly Identification[], id: string | undefined, param: string): void {
  if (id === undefined) return;
  const identification = identifications.find((candidate) => candidate.id === id);
  if (!identification) throw domainError("form_resource_not_found", { param, values: { resource: "identification" } });
  if (!isVerified(identification)) throw domainError("form_verification_needed", { param });
}
