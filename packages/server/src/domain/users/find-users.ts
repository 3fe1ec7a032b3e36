import { sql, type ExpressionBuilder, type SqlBool, type Expression } from "kysely";
import type { InstanceContext } from "../../context.ts";
import type { DB } from "../../db/schema.gen.ts";
import { domainError } from "../../lib/errors.ts";
import { selectUsers, selectWholeUsers, toUser } from "./store.ts";
import type { User } from "./user.ts";

/** Filters of a list of users; lists match any of their values, different filters must all match. */
export interface UserFilters {
  emailAddress: readonly string[];
  phoneNumber: readonly string[];
  username: readonly string[];
  web3Wallet: readonly string[];
  /** Ids with an optional `+` (one of these) or `-` (none of these). */
  userId: readonly string[];
  externalId: readonly string[];
  organizationId: readonly string[];
  providerUserId: readonly string[];
  provider: string | undefined;
  /** Part of any id, name or identifier, whatever its case. */
  query: string | undefined;
  emailAddressQuery: string | undefined;
  phoneNumberQuery: string | undefined;
  usernameQuery: string | undefined;
  nameQuery: string | undefined;
  banned: boolean | undefined;
  lastActiveAtBefore: number | undefined;
  lastActiveAtAfter: number | undefined;
  createdAtBefore: number | undefined;
  createdAtAfter: number | undefined;
  lastSignInAtBefore: number | undefined;
  lastSignInAtAfter: number | undefined;
}

export interface UserPage {
  limit: number;
  offset: number;
  startingAfter: string | undefined;
  /** A column with `+` or `-` before it. */
  orderBy: string;
}

type Builder = ExpressionBuilder<DB, "users">;
type Condition = Expression<SqlBool>;

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
const contains = (column: string, text: string): Condition =>
  sql<SqlBool>`${sql.ref(column)} ilike ${`%${escapeLike(text)}%`}`;

/** Users that match, in the order asked for. */
export async function findUsers(ctx: InstanceContext, filters: UserFilters, page: UserPage): Promise<User[]> {
  const descending = page.orderBy.startsWith("-");
  const direction = descending ? "desc" : "asc";
  const field = page.orderBy.slice(1);
  const column = orderColumn(field);
  // Where nothing is null the plain order is the one that the index has.
  const isNullable = field !== "created_at" && field !== "updated_at";
  let query = selectWholeUsers(ctx.db).where((eb) => eb.and(conditions(eb, ctx.instance.id, filters)));
  if (page.startingAfter) {
    if (page.orderBy.slice(1) !== "created_at")
      throw domainError("form_param_value_invalid", { param: "starting_after" });
    const [cursor] = await selectUsers(ctx.db, ctx.instance.id, [page.startingAfter]);
    if (!cursor)
      throw domainError("form_resource_not_found", { param: "starting_after", values: { resource: "user" } });
    const operator = sql.raw(descending ? "<" : ">");
    query = query.where(sql<SqlBool>`(users.created_at, users.id) ${operator} (${cursor.createdAt}, ${cursor.id})`);
  }
  const rows = await query
    .orderBy(column, (order) =>
      isNullable ? (descending ? order.desc() : order.asc()).nullsLast() : descending ? order.desc() : order.asc(),
    )
    .orderBy("users.id", direction)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toUser);
}

/** How many users match. */
export async function countUsers(ctx: InstanceContext, filters: UserFilters): Promise<number> {
  const row = await ctx.db
    .selectFrom("users")
    .select(sql<number>`count(*)::int`.as("count"))
    .where((eb) => eb.and(conditions(eb, ctx.instance.id, filters)))
    .executeTakeFirstOrThrow();
  return row.count;
}

function orderColumn(field: string): Expression<unknown> {
  const primary = (type: string, column: string) =>
    sql`(select value from identifications where identifications.id = ${sql.ref(column)} and identifications.type = ${type})`;
  switch (field) {
    case "email_address":
      return primary("email_address", "users.primary_email_address_id");
    case "phone_number":
      return primary("phone_number", "users.primary_phone_number_id");
    case "web3wallet":
      return sql.ref("users.id");
    default:
      return sql.ref(`users.${field}`);
  }
}

function conditions(eb: Builder, instanceId: string, filters: UserFilters): Condition[] {
  const all: Condition[] = [eb("users.instance_id", "=", instanceId)];
  all.push(
    ...identifierConditions(eb, filters),
    ...idConditions(eb, filters),
    ...textConditions(eb, filters),
    ...timeConditions(eb, filters),
  );
  if (filters.banned !== undefined) all.push(eb("users.banned", "=", filters.banned));
  if (filters.provider || filters.providerUserId.length > 0) all.push(accountCondition(eb, filters));
  // Wallets and organizations do not exist here yet, so nobody matches them.
  if (filters.web3Wallet.length + filters.organizationId.length > 0) all.push(sql<SqlBool>`false`);
  return all;
}

function accountCondition(eb: Builder, { provider, providerUserId }: UserFilters): Condition {
  const accounts = eb
    .selectFrom("external_accounts")
    .select("external_accounts.id")
    .whereRef("external_accounts.user_id", "=", "users.id")
    .whereRef("external_accounts.instance_id", "=", "users.instance_id")
    .where("external_accounts.status", "=", "verified")
    .$if(providerUserId.length > 0, (query) => query.where("external_accounts.subject", "in", [...providerUserId]));
  const strategy = provider && (provider.startsWith("oauth_") ? provider : `oauth_${provider}`);
  return eb.exists(strategy ? accounts.where("external_accounts.strategy", "=", strategy) : accounts);
}

function identifierConditions(eb: Builder, filters: UserFilters): Condition[] {
  const all: Condition[] = [];
  const identified = (type: string, values: readonly string[]): Condition =>
    eb.exists(
      eb
        .selectFrom("identifications")
        .select("identifications.id")
        .whereRef("identifications.user_id", "=", "users.id")
        .whereRef("identifications.instance_id", "=", "users.instance_id")
        .where("identifications.type", "=", type)
        .where("identifications.value", "in", [...values]),
    );
  if (filters.emailAddress.length > 0)
    all.push(
      identified(
        "email_address",
        filters.emailAddress.map((value) => value.toLowerCase()),
      ),
    );
  if (filters.phoneNumber.length > 0) all.push(identified("phone_number", filters.phoneNumber));
  if (filters.username.length > 0)
    all.push(
      eb(
        eb.fn<string>("lower", ["users.username"]),
        "in",
        filters.username.map((value) => value.toLowerCase()),
      ),
    );
  return all;
}

function idConditions(eb: Builder, filters: UserFilters): Condition[] {
  const all: Condition[] = [];
  for (const [column, values] of [
    ["users.id", filters.userId] as const,
    ["users.external_id", filters.externalId] as const,
  ]) {
    const excluded = values.filter((value) => value.startsWith("-")).map((value) => value.slice(1));
    const included = values.filter((value) => !value.startsWith("-")).map((value) => value.replace(/^[+ ]/, ""));
    if (included.length > 0) all.push(eb(column, "in", included));
    if (excluded.length > 0) all.push(eb.or([eb(column, "not in", excluded), eb(column, "is", null)]));
  }
  return all;
}

function textConditions(eb: Builder, filters: UserFilters): Condition[] {
  const all: Condition[] = [];
  if (filters.query) all.push(contains("users.search", filters.query));
  // The search column narrows first: it is the one with the trigram index.
  const narrowed = (text: string, exact: Condition): Condition => eb.and([contains("users.search", text), exact]);
  const identified = (type: string, text: string): Condition =>
    eb.exists(
      eb
        .selectFrom("identifications")
        .select("identifications.id")
        .whereRef("identifications.user_id", "=", "users.id")
        .where("identifications.type", "=", type)
        .where(contains("identifications.value", text)),
    );
  if (filters.emailAddressQuery)
    all.push(narrowed(filters.emailAddressQuery, identified("email_address", filters.emailAddressQuery)));
  if (filters.phoneNumberQuery)
    all.push(narrowed(filters.phoneNumberQuery, identified("phone_number", filters.phoneNumberQuery)));
  if (filters.usernameQuery)
    all.push(narrowed(filters.usernameQuery, contains("users.username", filters.usernameQuery)));
  if (filters.nameQuery) {
    const pattern = `%${escapeLike(filters.nameQuery)}%`;
    all.push(
      narrowed(filters.nameQuery, sql<SqlBool>`concat_ws(' ', users.first_name, users.last_name) ilike ${pattern}`),
    );
  }
  return all;
}

function timeConditions(eb: Builder, filters: UserFilters): Condition[] {
  const all: Condition[] = [];
  const before = (
    column: "users.last_active_at" | "users.created_at" | "users.last_sign_in_at",
    value: number | undefined,
  ): void => {
    if (value !== undefined) all.push(eb(column, "<", new Date(value)));
  };
  const after = (
    column: "users.last_active_at" | "users.created_at" | "users.last_sign_in_at",
    value: number | undefined,
  ): void => {
    if (value !== undefined) all.push(eb(column, ">", new Date(value)));
  };
  before("users.last_active_at", filters.lastActiveAtBefore);
  after("users.last_active_at", filters.lastActiveAtAfter);
  before("users.created_at", filters.createdAtBefore);
  after("users.created_at", filters.createdAtAfter);
  before("users.last_sign_in_at", filters.lastSignInAtBefore);
  after("users.last_sign_in_at", filters.lastSignInAtAfter);
  return all;
}
