import { apiResponseError } from "@latchkey/shared/errors";
import { apiVersions } from "@latchkey/shared/constants";
import { retry } from "@latchkey/shared/retry";
import {
  TokenVerificationError,
  TokenVerificationErrorAction,
  TokenVerificationErrorCode,
  TokenVerificationErrorReason,
} from "../errors/token-verification-error.ts";
import { userAgent } from "../version.ts";
import type { VerificationKey } from "./import-key.ts";
import { cachedVerificationKey } from "./import-key.ts";

/** Where the public keys of an instance are fetched. */
export interface KeySetSource {
  apiUrl: string;
  apiVersion?: string | undefined;
  secretKey: string;
}

type KeySet = ReadonlyMap<string, JsonWebKey>;

const freshFor = 5 * 60_000;
const requestTimeout = 10_000;
// Tokens with made-up key ids must not make the app hammer the server: beyond this, unknown ids wait for the next minute.
const refetchesPerMinute = 10;
const maxSources = 100;

/**
 * The published keys of one instance. They are fetched once for all waiting callers, kept for five minutes, and fetched anew for a key id
 * that is not among them. While the server is away the last known keys go on being used.
 */
export class RemoteKeySet {
  readonly #source: KeySetSource;
  #keys: KeySet | undefined;
  #fetchedAt = 0;
  #pending: Promise<KeySet> | undefined;
  #minute = 0;
  #refetches = 0;

  constructor(source: KeySetSource) {
    this.#source = source;
  }

  /**
   * The key with this id.
   * @throws TokenVerificationError `jwk-kid-mismatch` when there is none, `secret-key-invalid` or `jwk-remote-failed-to-load` when the
   *   keys cannot be fetched.
   */
  async find(kid: string | undefined, options: { skipCache?: boolean | undefined } = {}): Promise<VerificationKey> {
    const isFresh = this.#keys && !options.skipCache && Date.now() - this.#fetchedAt < freshFor;
    let keys = isFresh && this.#keys ? this.#keys : await this.#refresh();
    if (kid !== undefined && !keys.has(kid) && isFresh && this.#mayRefetch()) keys = await this.#refresh();
    const jwk = kid === undefined ? undefined : keys.get(kid);
    if (!jwk) throw unknownKey(kid, [...keys.keys()]);
    return cachedVerificationKey(jwk);
  }

  async #refresh(): Promise<KeySet> {
    this.#pending ??= fetchKeys(this.#source).finally(() => (this.#pending = undefined));
    try {
      this.#keys = await this.#pending;
      this.#fetchedAt = Date.now();
    } catch (error) {
      if (!this.#keys || isRefusal(error)) throw error;
    }
    return this.#keys;
  }

  #mayRefetch(): boolean {
    const minute = Math.floor(Date.now() / 60_000);
    if (minute !== this.#minute) [this.#minute, this.#refetches] = [minute, 0];
    return this.#refetches++ < refetchesPerMinute;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof TokenVerificationError && error.reason === TokenVerificationErrorReason.InvalidSecretKey;
}

const keySets = new Map<string, RemoteKeySet>();

/** The key set of a source, shared by everything in this process that asks for it. */
export function remoteKeySet(source: KeySetSource): RemoteKeySet {
  const name = `${source.apiUrl}|${source.apiVersion ?? "v1"}|${source.secretKey}`;
  let keySet = keySets.get(name);
  if (!keySet) {
    if (keySets.size >= maxSources) keySets.clear();
    keySets.set(name, (keySet = new RemoteKeySet(source)));
  }
  return keySet;
}

async function fetchKeys(source: KeySetSource): Promise<KeySet> {
  const body = await retry(() => requestKeys(source), {
    retries: 5,
    shouldRetry: isWorthAnotherTry,
  });
  const keys = typeof body === "object" && body !== null ? (body as { keys?: unknown }).keys : undefined;
  const known = new Map<string, JsonWebKey>();
  for (const key of Array.isArray(keys) ? keys : []) if (typeof key?.kid === "string") known.set(key.kid, key);
  if (known.size === 0) throw failedToLoad("The server published no signing keys.");
  return known;
}

async function requestKeys({ apiUrl, apiVersion = "v1", secretKey }: KeySetSource): Promise<unknown> {
  const url = `${apiUrl}/${apiVersion}/jwks`;
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(url, {
      headers: {
        Authorization: `Bearer ${secretKey}`,
        "Clerk-API-Version": apiVersions.backend,
        "Content-Type": "application/json",
        "User-Agent": userAgent,
      },
      signal: AbortSignal.timeout(requestTimeout),
    });
    body = await response.json().catch(() => undefined);
  } catch (cause) {
    throw failedToLoad(`The signing keys cannot be fetched from ${url}.`, cause);
  }
  if (!response.ok) throw refused(url, response, body);
  return body;
}

function refused(url: string, response: Response, body: unknown): TokenVerificationError {
  const error = apiResponseError(response.status, body, response.headers);
  if (error.code === TokenVerificationErrorCode.InvalidSecretKey) {
    return new TokenVerificationError({
      message: error.longMessage || error.message,
      reason: TokenVerificationErrorReason.InvalidSecretKey,
      action: TokenVerificationErrorAction.SetClerkSecretKey,
      cause: error,
    });
  }
  return failedToLoad(`${url} answered ${response.status}.`, error);
}

function isWorthAnotherTry(error: unknown): boolean {
  const status = (error as { cause?: { status?: unknown } }).cause?.status;
  return !isRefusal(error) && (typeof status !== "number" || status === 429 || status >= 500);
}

function failedToLoad(message: string, cause?: unknown): TokenVerificationError {
  return new TokenVerificationError({
    message,
    reason: TokenVerificationErrorReason.RemoteJWKFailedToLoad,
    action: TokenVerificationErrorAction.ContactSupport,
    cause,
  });
}

function unknownKey(kid: string | undefined, known: string[]): TokenVerificationError {
  return new TokenVerificationError({
    message: `No signing key has the id ${JSON.stringify(kid)} of the token; the known ids are ${known.join(", ")}.`,
    reason: TokenVerificationErrorReason.JWKKidMismatch,
    action: TokenVerificationErrorAction.EnsureClerkJWT,
  });
}
