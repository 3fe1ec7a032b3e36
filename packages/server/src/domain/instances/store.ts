import { Settings } from "@latchkey/contract/settings";
import { sql, type Selectable } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Db } from "../../db/connect.ts";
import type { InstancesTable, SatellitesTable } from "../../db/schema.gen.ts";
import { accountsHost, frontendHostsOf } from "./accounts.ts";
import type { Instance, RedirectUrl } from "./instance.ts";
import { satelliteHost, satelliteName, type Satellite } from "./satellite.ts";

interface StoredRedirectUrl {
  id: string;
  url: string;
  /** ISO 8601. */
  created_at: string;
}

/** A row of satellites, also as JSON, where times are texts. */
type StoredSatellite = Omit<Selectable<SatellitesTable>, "instance_id" | "created_at" | "updated_at"> & {
  created_at: Date | string;
  updated_at: Date | string;
};

const toSatellite = (row: StoredSatellite): Satellite => ({
  id: row.id,
  name: row.name,
  proxyUrl: row.proxy_url,
  createdAt: new Date(row.created_at),
  updatedAt: new Date(row.updated_at),
});

/** Instances with their satellites, oldest first. */
const instancesOf = (db: Db) =>
  db
    .selectFrom("instances")
    .selectAll("instances")
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("satellites")
          .select(["id", "name", "proxy_url", "created_at", "updated_at"])
          .whereRef("satellites.instance_id", "=", "instances.id")
          .orderBy("created_at")
          .orderBy("id"),
      ).as("satellites"),
    );

function toInstance(row: Selectable<InstancesTable> & { satellites: StoredSatellite[] }): Instance {
  return {
    id: row.id,
    applicationId: row.application_id,
    environment: row.environment as Instance["environment"],
    frontendHosts: row.frontend_hosts,
    proxyUrl: row.proxy_url,
    homeUrl: row.home_url,
    allowedOrigins: row.allowed_origins,
    redirectUrls: (row.redirect_urls as StoredRedirectUrl[]).map(({ id, url, created_at }) => ({
      id,
      url,
      createdAt: new Date(created_at),
    })),
    satellites: row.satellites.map(toSatellite),
    publishableKey: row.publishable_key,
    settings: Settings.parse(row.settings),
    settingsVersion: row.settings_version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export async function selectInstance(db: Db, id: string): Promise<Instance | undefined> {
  const row = await instancesOf(db).where("id", "=", id).executeTakeFirst();
  return row && toInstance(row);
}

/** The instance of each host, its own or that of a satellite, in the order of the hosts. */
export async function selectInstancesByHost(db: Db, hosts: readonly string[]): Promise<(Instance | undefined)[]> {
  const rows = await instancesOf(db)
    .where((eb) =>
      eb.or([
        sql<boolean>`frontend_hosts && ${hosts.flatMap(frontendHostsOf)}::text[]`,
        eb(
          "id",
          "in",
          eb
            .selectFrom("satellites")
            .select("instance_id")
            .where(sql<boolean>`name = any(${hosts.map(satelliteName)}::text[])`),
        ),
      ]),
    )
    .execute();
  const found = rows.map(toInstance);
  return hosts.map((host) => found.find((instance) => isHostOf(instance, host)));
}

const isHostOf = (instance: Instance, host: string): boolean =>
  instance.frontendHosts.includes(host) ||
  accountsHost(instance) === host ||
  instance.satellites.some((satellite) => satelliteHost(satellite) === host);

/** The instance of each secret key, given as its hash in base64, in the order of the keys. */
export async function selectInstancesBySecretHash(
  db: Db,
  hashes: readonly string[],
): Promise<(Instance | undefined)[]> {
  const rows = await instancesOf(db)
    .innerJoin("secret_keys", "secret_keys.instance_id", "instances.id")
    .select("secret_keys.secret_hash")
    .where(sql<boolean>`secret_keys.secret_hash in (select decode(unnest(${hashes}::text[]), 'base64'))`)
    .execute();
  const found = new Map(rows.map((row) => [Buffer.from(row.secret_hash).toString("base64"), toInstance(row)]));
  return hashes.map((hash) => found.get(hash));
}

/** The instance of a server that has no other. */
export async function selectOnlyInstance(db: Db): Promise<Instance | undefined> {
  const [first, ...others] = await instancesOf(db).limit(2).execute();
  return first && others.length === 0 ? toInstance(first) : undefined;
}

export async function selectInstances(db: Db): Promise<Instance[]> {
  const rows = await instancesOf(db).orderBy("created_at").orderBy("id").execute();
  return rows.map(toInstance);
}

export async function upsertApplication(db: Db, application: { id: string; name: string; now: Date }): Promise<void> {
  await db
    .insertInto("applications")
    .values({ id: application.id, name: application.name, created_at: application.now, updated_at: application.now })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet({ name: application.name, updated_at: application.now }),
    )
    .execute();
}

export async function insertInstance(db: Db, instance: Instance): Promise<void> {
  await db
    .insertInto("instances")
    .values({
      id: instance.id,
      application_id: instance.applicationId,
      environment: instance.environment,
      frontend_hosts: [...instance.frontendHosts],
      proxy_url: instance.proxyUrl,
      home_url: instance.homeUrl,
      allowed_origins: [...instance.allowedOrigins],
      publishable_key: instance.publishableKey,
      settings: JSON.stringify(instance.settings),
      settings_version: instance.settingsVersion,
      created_at: instance.createdAt,
      updated_at: instance.updatedAt,
    })
    .execute();
}

export interface InstanceChange {
  frontendHosts?: readonly string[];
  proxyUrl?: string | null;
  homeUrl?: string | null;
  allowedOrigins?: readonly string[];
  publishableKey?: string;
  settings?: Settings;
}

export async function updateInstanceRow(db: Db, id: string, change: InstanceChange, now: Date): Promise<void> {
  await db
    .updateTable("instances")
    .set((eb) => ({
      updated_at: now,
      ...(change.frontendHosts ? { frontend_hosts: [...change.frontendHosts] } : {}),
      ...(change.proxyUrl !== undefined ? { proxy_url: change.proxyUrl } : {}),
      ...(change.homeUrl !== undefined ? { home_url: change.homeUrl } : {}),
      ...(change.allowedOrigins ? { allowed_origins: [...change.allowedOrigins] } : {}),
      ...(change.publishableKey ? { publishable_key: change.publishableKey } : {}),
      ...(change.settings
        ? { settings: JSON.stringify(change.settings), settings_version: eb("settings_version", "+", 1) }
        : {}),
    }))
    .where("id", "=", id)
    .execute();
}

/** False when the URL is there already. */
export async function appendRedirectUrl(
  db: Db,
  instanceId: string,
  { id, url, createdAt }: RedirectUrl,
): Promise<boolean> {
  const stored: StoredRedirectUrl = { id, url, created_at: createdAt.toISOString() };
  const { rows } = await sql`
    update instances set redirect_urls = redirect_urls || ${JSON.stringify(stored)}::jsonb
    where id = ${instanceId} and not redirect_urls @> ${JSON.stringify([{ url }])}::jsonb
    returning id`.execute(db);
  return rows.length > 0;
}

/** False when there is none with the id. */
export async function removeRedirectUrl(db: Db, instanceId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    update instances set redirect_urls = jsonb_path_query_array(redirect_urls, '$[*] ? (@.id != $id)', ${JSON.stringify({ id })}::jsonb)
    where id = ${instanceId} and redirect_urls @> ${JSON.stringify([{ id }])}::jsonb
    returning id`.execute(db);
  return rows.length > 0;
}

/** False when there is one of the name, of whatever instance. */
export async function insertSatellite(db: Db, instanceId: string, satellite: Satellite): Promise<boolean> {
  const row = await db
    .insertInto("satellites")
    .values({
      id: satellite.id,
      instance_id: instanceId,
      name: satellite.name,
      proxy_url: satellite.proxyUrl,
      created_at: satellite.createdAt,
      updated_at: satellite.updatedAt,
    })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Undefined when there is none with the id, `taken` when another one has the name. */
export async function updateSatelliteRow(
  db: Db,
  instanceId: string,
  id: string,
  change: { name?: string | undefined; proxyUrl?: string | null | undefined },
  now: Date,
): Promise<Satellite | "taken" | undefined> {
  try {
    const row = await db
      .updateTable("satellites")
      .set({ name: change.name, proxy_url: change.proxyUrl, updated_at: now })
      .where("instance_id", "=", instanceId)
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirst();
    return row && toSatellite(row);
  } catch (error) {
    if ((error as { code?: string }).code === "23505") return "taken";
    throw error;
  }
}

/** False when there is none with the id. */
export async function deleteSatelliteRow(db: Db, instanceId: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom("satellites")
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export interface SecretKeyRow {
  id: string;
  instanceId: string;
  name: string;
  hash: Buffer;
  encrypted: Buffer;
  createdAt: Date;
}

export async function insertSecretKey(db: Db, key: SecretKeyRow): Promise<void> {
  await db
    .insertInto("secret_keys")
    .values({
      id: key.id,
      instance_id: key.instanceId,
      name: key.name,
      secret_hash: key.hash,
      secret_encrypted: key.encrypted,
      created_at: key.createdAt,
    })
    .onConflict((conflict) => conflict.column("secret_hash").doNothing())
    .execute();
}

export async function selectSecretKeys(db: Db, instanceId: string): Promise<SecretKeyRow[]> {
  const rows = await db
    .selectFrom("secret_keys")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .orderBy("created_at")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    instanceId: row.instance_id,
    name: row.name,
    hash: row.secret_hash,
    encrypted: row.secret_encrypted,
    createdAt: row.created_at,
  }));
}

export async function upsertSettingsSecret(
  db: Db,
  instanceId: string,
  path: string,
  sealed: Buffer,
  now: Date,
): Promise<void> {
  const secret = { secret_encrypted: sealed, updated_at: now };
  await db
    .insertInto("settings_secrets")
    .values({ instance_id: instanceId, path, ...secret })
    .onConflict((conflict) => conflict.columns(["instance_id", "path"]).doUpdateSet(secret))
    .execute();
}

export async function deleteSettingsSecret(db: Db, instanceId: string, path: string): Promise<void> {
  await db.deleteFrom("settings_secrets").where("instance_id", "=", instanceId).where("path", "=", path).execute();
}

/** The sealed secrets whose path begins with `prefix`. */
export async function selectSettingsSecrets(
  db: Db,
  instanceId: string,
  prefix: string,
): Promise<{ path: string; sealed: Buffer }[]> {
  const rows = await db
    .selectFrom("settings_secrets")
    .select(["path", "secret_encrypted"])
    .where("instance_id", "=", instanceId)
    .where(sql<boolean>`starts_with(path, ${prefix})`)
    .execute();
  return rows.map((row) => ({ path: row.path, sealed: Buffer.from(row.secret_encrypted) }));
}
