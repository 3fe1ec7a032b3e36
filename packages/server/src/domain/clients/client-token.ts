import type { KeyObject } from "node:crypto";
import type { InstanceContext } from "../../context.ts";
import { equalBytes, hashSecret, randomSecret } from "../../crypto/secrets.ts";
import { signHs256, verifyHs256 } from "../../crypto/jwt.ts";
import { BoundedCache } from "../../lib/bounded-cache.ts";
import { addSeconds } from "../../lib/clock.ts";
import { newId } from "../../lib/ids.ts";
import type { Satellite } from "../instances/index.ts";
import type { Client, ClientContent } from "./client.ts";
import { insertClient, selectClient, toClientRow, updateClientRow } from "./store.ts";

/** How long the token before the present one still finds a native client, whose app may have lost the answer. */
export const GRACE_SECONDS = 120;

/** A client with the token that its browser has to keep from now on. */
export interface IssuedClient {
  client: Client;
  /** Value of the `__client` cookie: names the client and carries a secret of 256 random bits. */
  token: string;
}

const keyOf = (ctx: InstanceContext): KeyObject => ctx.secrets.derive(`client-token|${ctx.instance.id}`);

const toToken = (ctx: InstanceContext, id: string, secret: string): string =>
  signHs256({ id, rotating_token: secret }, keyOf(ctx));

/** A new client that has yet to be stored, empty but for `content`. */
export function newClient(ctx: InstanceContext, content: ClientContent): IssuedClient & { tokenHash: Buffer } {
  const now = ctx.clock.now();
  const secret = randomSecret(32);
  const client: Client = {
    id: newId("client", now),
    lastActiveSessionId: null,
    lastAuthenticationStrategy: null,
    signInId: null,
    signUpId: null,
    createdAt: now,
    updatedAt: now,
    ...content,
  };
  return { client, token: toToken(ctx, client.id, secret), tokenHash: hashSecret(secret) };
}

/** Stores a new client, empty but for `content`. */
export async function createClient(ctx: InstanceContext, content: ClientContent = {}): Promise<IssuedClient> {
  const { client, token, tokenHash } = newClient(ctx, content);
  await insertClient(ctx.db, toClientRow(ctx.instance.id, client, tokenHash));
  return { client, token };
}

/**
 * What a token of this server says: whose it is, and the hash of the secret it carries, for comparison with the
 * client's own. Undefined for a forged one.
 */
export function readClientToken(ctx: InstanceContext, token: string): NamedClient | undefined {
  const key = keyOf(ctx);
  let known = verified.get(key);
  if (!known) verified.set(key, (known = new BoundedCache(MAX_VERIFIED, VERIFIED_TTL_MS)));
  const now = Date.now();
  const remembered = known.get(token, now);
  if (remembered) return remembered;
  const named = verifyClientToken(token, key);
  if (named) known.set(token, named, now);
  return named;
}

export interface NamedClient {
  readonly clientId: string;
  readonly tokenHash: Buffer;
  /** The satellite that the token was made for; undefined for one of the primary domain. */
  readonly satelliteId: string | undefined;
}

const MAX_VERIFIED = 5_000;
const VERIFIED_TTL_MS = 600_000;

/**
 * Tokens that were verified before: a browser shows the same one once a minute. What they say never changes; whether
 * it still holds is for the database, every time.
 */
const verified = new WeakMap<KeyObject, BoundedCache<string, NamedClient>>();

function verifyClientToken(token: string, key: KeyObject): NamedClient | undefined {
  const claims = verifyHs256(token, key);
  if (typeof claims?.["id"] !== "string" || typeof claims["rotating_token"] !== "string") return undefined;
  const satelliteId = typeof claims["domain"] === "string" ? claims["domain"] : undefined;
  return { clientId: claims["id"], tokenHash: hashSecret(claims["rotating_token"]), satelliteId };
}

/**
 * Whether a token holds where it is shown: on the primary domain the present one of the client, on a satellite the one
 * that was derived from it for that very domain.
 */
export function isPresentToken(ctx: InstanceContext, named: NamedClient, tokenHash: Buffer): boolean {
  if (named.satelliteId !== ctx.satellite?.id) return false;
  const expected = ctx.satellite
    ? hashSecret(secretForSatellite(ctx, ctx.satellite, named.clientId, tokenHash))
    : tokenHash;
  return equalBytes(expected, named.tokenHash);
}

/**
 * The secret of a client on a satellite. It follows from the present one of the client, and ends with it; from its
 * hash, for that is all there is of it.
 */
function secretForSatellite(ctx: InstanceContext, { id }: Satellite, clientId: string, tokenHash: Buffer): string {
  const text = `${ctx.instance.id}|${id}|${clientId}|${tokenHash.toString("base64url")}`;
  return ctx.secrets.keyedHash("satellite-token", text).toString("base64url");
}

/** A client with the token that its browser has to keep on a satellite; undefined when the client is gone. */
export async function findClientForSatellite(
  ctx: InstanceContext,
  satellite: Satellite,
  clientId: string,
): Promise<IssuedClient | undefined> {
  const found = await selectClient(ctx.db, ctx.instance.id, clientId);
  if (!found) return undefined;
  const secret = secretForSatellite(ctx, satellite, clientId, found.tokenHash);
  const token = signHs256({ id: clientId, rotating_token: secret, domain: satellite.id }, keyOf(ctx));
  return { client: found.client, token };
}

/** The client that a token names; undefined for a token that is forged, outdated or of a client that is gone. */
export async function findClientByToken(ctx: InstanceContext, token: string): Promise<Client | undefined> {
  const named = readClientToken(ctx, token);
  const found = named && (await selectClient(ctx.db, ctx.instance.id, named.clientId));
  return found && isPresentToken(ctx, named, found.tokenHash) ? found.client : undefined;
}

/**
 * `findClientByToken` for native apps, with the token that the app has to use: another one than it showed when that
 * was replaced a moment ago and the answer that said so never arrived.
 */
export async function findNativeClient(ctx: InstanceContext, token: string): Promise<IssuedClient | undefined> {
  const claims = verifyHs256(token, keyOf(ctx));
  const [id, shown] = [claims?.["id"], claims?.["rotating_token"]];
  if (claims?.["domain"] !== undefined) return undefined;
  if (typeof id !== "string" || typeof shown !== "string") return undefined;
  const found = await selectClient(ctx.db, ctx.instance.id, id);
  if (!found) return undefined;
  const { client, tokenHash, graceUntil } = found;
  if (equalBytes(tokenHash, hashSecret(shown))) return { client, token };
  if (graceUntil === null || graceUntil <= ctx.clock.now()) return undefined;
  const successor = successorOf(ctx, shown);
  return equalBytes(tokenHash, hashSecret(successor)) ? { client, token: toToken(ctx, id, successor) } : undefined;
}

/**
 * The secret that follows one of a native app. It is derived, so that whoever shows the one before can be given it
 * again although only its hash is stored; nobody without the master key can tell it.
 */
function successorOf(ctx: InstanceContext, secret: string): string {
  return ctx.secrets.keyedHash("client-token-successor", `${ctx.instance.id}|${secret}`).toString("base64url");
}

/**
 * Gives the client a new secret together with what a new session changes on it. Called whenever a session starts, so
 * that a token planted in a browser beforehand never becomes a signed-in one: the old token is worth nothing from then
 * on. Only a native app, which has no cookie jar to plant it in, may show the old one for a short while longer.
 * Undefined when the client is gone.
 *
 * @param shown the token with which a native app came.
 */
export async function rotateClient(
  tx: InstanceContext,
  clientId: string,
  content: ClientContent,
  shown?: string,
): Promise<IssuedClient | undefined> {
  const before = shown === undefined ? undefined : verifyHs256(shown, keyOf(tx))?.["rotating_token"];
  const secret = typeof before === "string" ? successorOf(tx, before) : randomSecret(32);
  const now = tx.clock.now();
  const client = await updateClientRow(tx.db, tx.instance.id, clientId, {
    ...content,
    tokenHash: hashSecret(secret),
    graceUntil: typeof before === "string" ? addSeconds(now, GRACE_SECONDS) : null,
    updatedAt: now,
  });
  return client && { client, token: toToken(tx, clientId, secret) };
}
