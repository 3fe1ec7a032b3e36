import { sql, type Insertable, type Selectable, type Updateable } from "kysely";
import type { Db } from "../../db/connect.ts";
import type { ExternalAccountsTable } from "../../db/schema.gen.ts";
import type { OAuthStrategy } from "../oauth-connections/index.ts";
import type { ExternalAccount } from "./external-account.ts";
import type { Grant } from "./grant.ts";

type Row = Selectable<ExternalAccountsTable>;

/** An external account inside a user's row, where the database writes times as text and leaves the tokens out. */
export type NestedExternalAccount = Omit<Row, "tokens_encrypted" | "tokens_expire_at" | "created_at" | "updated_at"> & {
  created_at: string;
  updated_at: string;
};

/** The external accounts of a row of `users`, oldest first. */
export const externalAccountsOfUser = sql<NestedExternalAccount[]>`(
  select coalesce(json_agg(to_jsonb(e) - 'tokens_encrypted' - 'tokens_expire_at' order by e.created_at, e.id), '[]')
  from external_accounts e where e.instance_id = users.instance_id and e.user_id = users.id)`.as("external_accounts");

export function toExternalAccount(row: Row | NestedExternalAccount): ExternalAccount {
  return {
    id: row.id,
    userId: row.user_id,
    identificationId: row.identification_id,
    strategy: row.strategy as OAuthStrategy,
    status: row.status as ExternalAccount["status"],
    issuer: row.issuer,
    subject: row.subject,
    emailAddress: row.email_address,
    isEmailVerified: row.email_address_verified,
    firstName: row.first_name,
    lastName: row.last_name,
    username: row.username,
    imageUrl: row.image_url,
    scopes: row.scopes,
    error: row.error as ExternalAccount["error"],
    createdAt: new Date(row.created_at),
    updatedAt: new Date(row.updated_at),
  };
}

/** What a grant says, as columns. Tokens that it does not bring stay. */
export const grantColumns = (grant: Grant) => ({
  strategy: grant.strategy,
  status: "verified",
  issuer: grant.issuer,
  subject: grant.subject,
  email_address: grant.emailAddress,
  email_address_verified: grant.isEmailVerified,
  first_name: grant.firstName,
  last_name: grant.lastName,
  username: grant.username,
  image_url: grant.imageUrl,
  scopes: grant.scopes,
  error: null,
  ...(grant.tokens
    ? {
        tokens_encrypted: Buffer.from(grant.tokens, "base64"),
        tokens_expire_at: grant.tokensExpireAt ? new Date(grant.tokensExpireAt) : null,
      }
    : {}),
});

export async function insertExternalAccount(db: Db, row: Insertable<ExternalAccountsTable>): Promise<ExternalAccount> {
  return toExternalAccount(
    await db.insertInto("external_accounts").values(row).returningAll().executeTakeFirstOrThrow(),
  );
}

export async function selectExternalAccount(
  db: Db,
  instanceId: string,
  userId: string,
  id: string,
): Promise<ExternalAccount | undefined> {
  const row = await db
    .selectFrom("external_accounts")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toExternalAccount(row);
}

/** The connected account with the identity of a grant, whoever's it is. */
export async function selectByIdentity(
  db: Db,
  instanceId: string,
  { strategy, issuer, subject }: Pick<Grant, "strategy" | "issuer" | "subject">,
): Promise<ExternalAccount | undefined> {
  const row = await db
    .selectFrom("external_accounts")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("strategy", "=", strategy)
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .where("status", "=", "verified")
    .executeTakeFirst();
  return row && toExternalAccount(row);
}

export async function updateExternalAccountRow(
  db: Db,
  instanceId: string,
  id: string,
  change: Updateable<ExternalAccountsTable>,
): Promise<void> {
  await db
    .updateTable("external_accounts")
    .set(change)
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .execute();
}

export async function deleteExternalAccountRow(db: Db, instanceId: string, id: string): Promise<void> {
  await db.deleteFrom("external_accounts").where("instance_id", "=", instanceId).where("id", "=", id).execute();
}

export interface StoredTokens {
  readonly sealed: Buffer;
  readonly expiresAt: Date | null;
}

export async function selectTokens(db: Db, instanceId: string, id: string): Promise<StoredTokens | undefined> {
  const row = await db
    .selectFrom("external_accounts")
    .select(["tokens_encrypted", "tokens_expire_at"])
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.tokens_encrypted
    ? { sealed: Buffer.from(row.tokens_encrypted), expiresAt: row.tokens_expire_at }
    : undefined;
}
