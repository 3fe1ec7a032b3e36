import { sql, type Insertable, type Selectable, type Updateable } from "kysely";
import type { StoredPassword } from "../../crypto/passwords/index.ts";
import type { Db } from "../../db/connect.ts";
import type { IdentificationsTable, UsersTable } from "../../db/schema.gen.ts";
import { externalAccountsOfUser, toExternalAccount, type NestedExternalAccount } from "../external-accounts/of-user.ts";
import type { Passkey } from "../passkeys/passkey.ts";
import type { Identification, IdentificationType, User } from "./user.ts";

export type UserChange = Updateable<UsersTable>;

type IdentificationRow = Selectable<IdentificationsTable>;

/** An identification inside a user's row: there the database writes times as text. */
type NestedIdentification = {
  [Column in keyof IdentificationRow]: IdentificationRow[Column] extends Date | null
    ? string | Extract<IdentificationRow[Column], null>
    : IdentificationRow[Column];
};

interface NestedPasskey {
  id: string;
  name: string | null;
  verified_at: string;
  last_used_at: string | null;
  created_at: string;
  updated_at: string;
}

export type UserRow = Selectable<UsersTable> & {
  identifications: NestedIdentification[];
  external_accounts: NestedExternalAccount[];
  passkeys: NestedPasskey[];
};

/** Passkeys of a row of `users`, oldest first, without what signatures are checked with. */
const passkeys = sql<NestedPasskey[]>`(
  select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'verified_at', p.verified_at,
    'last_used_at', p.last_used_at, 'created_at', p.created_at, 'updated_at', p.updated_at) order by p.created_at, p.id), '[]')
  from passkeys p
  where p.instance_id = users.instance_id and p.user_id = users.id and p.verified_at is not null)`.as("passkeys");

/** The identifications of a row of `users`, oldest first. */
const identifications = sql<NestedIdentification[]>`(
  select coalesce(json_agg(i order by i.created_at, i.id), '[]') from identifications i
  where i.instance_id = users.instance_id and i.user_id = users.id)`.as("identifications");

/** What makes a row of `users` whole. Select it together with every column. */
const belongings = [identifications, externalAccountsOfUser, passkeys] as const;

function toIdentification(row: IdentificationRow | NestedIdentification): Identification {
  return {
    id: row.id,
    userId: row.user_id,
    type: row.type as IdentificationType,
    value: row.value,
    status: row.status as Identification["status"],
    strategy: row.strategy,
    verifiedAt: row.verified_at === null ? null : new Date(row.verified_at),
    secretId: row.secret_id,
    reservedForSecondFactor: row.reserved_for_second_factor,
    defaultSecondFactor: row.default_second_factor,
    createdAt: new Date(row.created_at),
    updatedAt: new Date(row.updated_at),
  };
}

const toDate = (text: string | null): Date | null => (text === null ? null : new Date(text));

const toPasskey = (userId: string, row: NestedPasskey): Passkey => ({
  id: row.id,
  userId,
  name: row.name,
  verifiedAt: toDate(row.verified_at),
  secretId: null,
  lastUsedAt: toDate(row.last_used_at),
  createdAt: new Date(row.created_at),
  updatedAt: new Date(row.updated_at),
});

export function toUser(row: UserRow): User {
  const owned = row.identifications.map(toIdentification);
  return {
    id: row.id,
    instanceId: row.instance_id,
    externalId: row.external_id,
    username: row.username,
    firstName: row.first_name,
    lastName: row.last_name,
    locale: row.locale,
    imageId: row.image_id,
    primaryEmailAddressId: row.primary_email_address_id,
    primaryPhoneNumberId: row.primary_phone_number_id,
    passwordEnabled: row.password_digest !== null,
    passwordUpdatedAt: row.password_updated_at,
    passwordCompromised: row.password_compromised,
    publicMetadata: row.public_metadata,
    privateMetadata: row.private_metadata,
    unsafeMetadata: row.unsafe_metadata,
    banned: row.banned,
    failedAttempts: row.failed_attempts,
    lockedAt: row.locked_at,
    lockedUntil: row.locked_until,
    deleteSelfEnabled: row.delete_self_enabled,
    createOrganizationEnabled: row.create_organization_enabled,
    createOrganizationsLimit: row.create_organizations_limit,
    totpEnabled: row.totp_enabled,
    backupCodeEnabled: row.backup_code_enabled,
    mfaEnabledAt: row.mfa_enabled_at,
    mfaDisabledAt: row.mfa_disabled_at,
    bypassClientTrust: row.bypass_client_trust,
    legalAcceptedAt: row.legal_accepted_at,
    lastSignInAt: row.last_sign_in_at,
    lastActiveAt: row.last_active_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    emailAddresses: owned.filter((identification) => identification.type === "email_address"),
    phoneNumbers: owned.filter((identification) => identification.type === "phone_number"),
    passkeys: row.passkeys.map((passkey) => toPasskey(row.id, passkey)),
    externalAccounts: row.external_accounts.map(toExternalAccount),
  };
}

/** Users with their identifications, to be narrowed down. */
export const selectWholeUsers = (db: Db) => db.selectFrom("users").selectAll("users").select(belongings);

export async function selectUsers(db: Db, instanceId: string, ids: readonly string[]): Promise<User[]> {
  if (ids.length === 0) return [];
  const rows = await selectWholeUsers(db)
    .where("instance_id", "=", instanceId)
    .where("id", "in", [...ids])
    .execute();
  return rows.map(toUser);
}

export async function selectUser(db: Db, instanceId: string, id: string): Promise<User | undefined> {
  const [user] = await selectUsers(db, instanceId, [id]);
  return user;
}

/** The user who has verified or reserved the address or number. */
export async function selectUserByClaim(
  db: Db,
  instanceId: string,
  type: IdentificationType,
  value: string,
): Promise<User | undefined> {
  const row = await selectWholeUsers(db)
    .where("instance_id", "=", instanceId)
    .where("id", "=", (eb) =>
      eb
        .selectFrom("identifications")
        .select("identifications.user_id")
        .where("identifications.instance_id", "=", instanceId)
        .where("identifications.type", "=", type)
        .where("identifications.value", "=", value)
        .where("identifications.status", "in", ["verified", "reserved"]),
    )
    .executeTakeFirst();
  return row && toUser(row);
}

/** Locks the user's row until the transaction ends, so that changes of one user happen one after the other. */
export async function lockUserRow(db: Db, instanceId: string, id: string): Promise<void> {
  await db
    .selectFrom("users")
    .select("id")
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .forUpdate()
    .execute();
}

export async function selectUserByUsername(db: Db, instanceId: string, username: string): Promise<User | undefined> {
  const row = await selectWholeUsers(db)
    .where("instance_id", "=", instanceId)
    .where((eb) => eb(eb.fn<string>("lower", ["username"]), "=", username.toLowerCase()))
    .executeTakeFirst();
  return row && toUser(row);
}

export async function insertUser(db: Db, row: Insertable<UsersTable>): Promise<void> {
  await db.insertInto("users").values(row).execute();
}

export async function updateUserRow(db: Db, instanceId: string, id: string, change: UserChange): Promise<void> {
  await db.updateTable("users").set(change).where("instance_id", "=", instanceId).where("id", "=", id).execute();
}

/** Changes a user and reads it whole, in one statement; its row is locked until the transaction ends. */
export async function updateWholeUser(
  db: Db,
  instanceId: string,
  id: string,
  change: UserChange,
): Promise<User | undefined> {
  const row = await db
    .updateTable("users")
    .set(change)
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .returningAll("users")
    .returning(belongings)
    .executeTakeFirst();
  return row && toUser(row);
}

export async function deleteUserRow(db: Db, instanceId: string, id: string): Promise<void> {
  await db.deleteFrom("users").where("instance_id", "=", instanceId).where("id", "=", id).execute();
}

export type PasswordColumns = Pick<Selectable<UsersTable>, "password_digest" | "password_hasher">;

export const toStoredPassword = (row: PasswordColumns): StoredPassword | null =>
  row.password_digest && row.password_hasher ? { digest: row.password_digest, hasher: row.password_hasher } : null;

export async function selectPassword(db: Db, instanceId: string, id: string): Promise<StoredPassword | null> {
  const row = await db
    .selectFrom("users")
    .select(["password_digest", "password_hasher"])
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? toStoredPassword(row) : null;
}

/** Stores a new digest of the same password, unless the password was changed meanwhile. */
export async function replaceDigest(
  db: Db,
  instanceId: string,
  id: string,
  from: string,
  to: StoredPassword,
): Promise<void> {
  await db
    .updateTable("users")
    .set({ password_digest: to.digest, password_hasher: to.hasher })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("password_digest", "=", from)
    .execute();
}

export async function selectIdentification(
  db: Db,
  instanceId: string,
  id: string,
): Promise<Identification | undefined> {
  const row = await db
    .selectFrom("identifications")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toIdentification(row);
}

/** The verified or reserved holder of an address or number, if there is one. */
export async function selectClaimed(
  db: Db,
  instanceId: string,
  type: IdentificationType,
  value: string,
): Promise<Identification | undefined> {
  const row = await db
    .selectFrom("identifications")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("type", "=", type)
    .where("value", "=", value)
    .where("status", "in", ["verified", "reserved"])
    .executeTakeFirst();
  return row && toIdentification(row);
}

export async function insertIdentification(db: Db, row: Insertable<IdentificationsTable>): Promise<void> {
  await db.insertInto("identifications").values(row).execute();
}

export async function updateIdentificationRow(
  db: Db,
  instanceId: string,
  id: string,
  change: Updateable<IdentificationsTable>,
): Promise<void> {
  await db
    .updateTable("identifications")
    .set(change)
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .execute();
}

export async function deleteIdentificationRow(db: Db, instanceId: string, id: string): Promise<void> {
  await db.deleteFrom("identifications").where("instance_id", "=", instanceId).where("id", "=", id).execute();
}

/** Drops unverified copies of an address that somebody has now proved. */
export async function deleteUnverifiedTwins(
  db: Db,
  instanceId: string,
  type: IdentificationType,
  value: string,
  exceptId: string,
): Promise<void> {
  await db
    .deleteFrom("identifications")
    .where("instance_id", "=", instanceId)
    .where("type", "=", type)
    .where("value", "=", value)
    .where("status", "=", "unverified")
    .where("id", "!=", exceptId)
    .execute();
}
