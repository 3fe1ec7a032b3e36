import { sql, type Selectable } from "kysely";
import type { ExternalAccountsTable } from "../../db/schema.gen.ts";
import type { OAuthStrategy } from "../oauth-connections/index.ts";
import type { ExternalAccount } from "./external-account.ts";

/* What users are read with. Apart, because users are what everything else of this concept leans on. */

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
