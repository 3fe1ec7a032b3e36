import type { Insertable, Updateable } from "kysely";
import type { Db } from "../../db/connect.ts";
import type { ExternalAccountsTable } from "../../db/schema.gen.ts";
import type { ExternalAccount } from "./external-account.ts";
import type { Grant } from "./grant.ts";
import { toExternalAccount } from "./of-user.ts";

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
