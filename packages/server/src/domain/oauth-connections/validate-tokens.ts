import * as oauth from "oauth4webapi";
import type { Connection } from "./connection.ts";
import type { Json } from "./provider.ts";
import { tokenCalls } from "./token-endpoint.ts";

export interface ValidTokens {
  /** The answer of the token endpoint. */
  readonly tokens: Json;
  /** Of the ID token; empty without one. */
  readonly claims: Json;
}

/** Keys that providers sign with, as long as their metadata is known. */
const keys = new WeakMap<oauth.AuthorizationServer, oauth.JWKSCacheInput>();

/**
 * Compares an answer of the token endpoint with what was asked for. An ID token has to be from the provider's issuer,
 * for our client, with our nonce, in time, and signed with a key of the provider; an expected nonce of undefined leaves
 * the nonce out.
 *
 * @throws errors of the protocol library
 */
export async function validateTokens(
  connection: Connection,
  response: Response,
  expectedNonce: string | undefined,
): Promise<ValidTokens> {
  const { client, isOpenId } = connection;
  const server = await serverOf(connection, response);
  const result = await (expectedNonce === undefined
    ? oauth.processGenericTokenEndpointResponse(server, client, response)
    : oauth.processAuthorizationCodeResponse(server, client, response, { requireIdToken: true, expectedNonce }));
  const claims = { ...oauth.getValidatedIdTokenClaims(result) } as Json;
  if (isOpenId) {
    const cache = keys.get(connection.server) ?? {};
    keys.set(connection.server, cache);
    const calls = { ...tokenCalls(connection), [oauth.jwksCache]: cache };
    // Throws when there is no ID token.
    await oauth.validateApplicationLevelSignature(server, response, calls);
  }
  return { tokens: result as Json, claims };
}

/** The server with the issuer that the token may name; what the token says only chooses among the provider's own. */
async function serverOf(
  { provider, server, settings }: Connection,
  response: Response,
): Promise<oauth.AuthorizationServer> {
  if (!provider.issuerOf) return server;
  const { id_token: token } = (await response.clone().json()) as Json;
  const issuer = provider.issuerOf(unverifiedClaims(token), settings);
  return issuer === undefined ? server : { ...server, issuer };
}

function unverifiedClaims(token: unknown): Json {
  try {
    return JSON.parse(Buffer.from(String(token).split(".")[1] ?? "", "base64url").toString()) as Json;
  } catch {
    return {};
  }
}
