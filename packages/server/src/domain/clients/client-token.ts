import type { KeyObject } from "node:crypto";
import type { InstanceContext } from "../../context.ts";
import { equalBytes, hashSecret, randomSecret } from "../../crypto/secrets.ts";
import { signHs256, verifyHs256 } from "../../crypto/jwt.ts";
import { BoundedCache } from "../../lib/bounded-cache.ts";
import { newId } from "../../lib/ids.ts";
import type { Client, ClientContent } from "./client.ts";
import { insertClient, selectClient, toClientRow, updateClientRow } from "./store.ts";

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

interface NamedClient {
  readonly clientId: string;
  readonly tokenHash: Buffer;
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
  return { clientId: claims["id"], tokenHash: hashSecret(claims["rotating_token"]) };
}

/** The client that a token names; undefined for a token that is forged, outdated or of a client that is gone. */
export async function findClientByToken(ctx: InstanceContext, token: string): Promise<Client | undefined> {
  const named = readClientToken(ctx, token);
  const found = named && (await selectClient(ctx.db, ctx.instance.id, named.clientId));
  return found && equalBytes(found.tokenHash, named.tokenHash) ? found.client : undefined;
}

/**
 * Gives the client a new secret together with what a new session changes on it; the old token is worth nothing from
 * then on. Called whenever a session starts, so that a token planted in a browser beforehand never becomes a
 * signed-in one. Undefined when the client is gone.
 */
export async function rotateClient(
  tx: InstanceContext,
  clientId: string,
  content: ClientContent,
): Promise<IssuedClient | undefined> {
  const secret = randomSecret(32);
  const client = await updateClientRow(tx.db, tx.instance.id, clientId, {
    ...content,
    tokenHash: hashSecret(secret),
    updatedAt: tx.clock.now(),
  });
  return client && { client, token: toToken(tx, clientId, secret) };
}
