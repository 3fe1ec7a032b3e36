import type { InstanceContext } from "../../context.ts";
import { equalBytes, hashSecret, randomSecret } from "../../crypto/secrets.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import {
  frontendUrl,
  isDevelopment,
  isOnSatellite,
  requestedUrl,
  requireWebTarget,
  satelliteUrl,
  type Satellite,
} from "../instances/index.ts";
import { consumeById, findToken, isLive, issueToken } from "../verifications/index.ts";
import type { BrowserContext } from "./browser.ts";
import { findClientForSatellite } from "./client-token.ts";

const TTL_SECONDS = 60;

/** A way that a browser is sent, and what it has to keep meanwhile: proof that it set out itself. */
export interface SyncStart {
  location: string;
  state: string;
}

/**
 * A browser on a satellite sets out to its primary domain, to be told there who it is.
 *
 * @throws invalid_redirect_url, prohibited_redirect_url
 */
export function startSync(ctx: InstanceContext, satellite: Satellite, redirectUrl: string): SyncStart {
  const target = requireTargetOn(ctx, satellite, redirectUrl);
  const state = randomSecret(32);
  const url = new URL(`${frontendUrl(ctx, ctx.instance)}/v1/client/sync`);
  url.searchParams.set("link_domain", satellite.name);
  url.searchParams.set("redirect_url", target.href);
  url.searchParams.set("state", hashSecret(state).toString("base64url"));
  return { location: url.href, state };
}

/**
 * The primary domain's part: a nonce for the satellite, good once and for this browser's client, or for none. A browser
 * that did not set out on the satellite is sent there first.
 *
 * @throws resource_not_found, request_invalid_for_environment, invalid_redirect_url, prohibited_redirect_url
 */
export async function answerSync(
  ctx: BrowserContext,
  request: { linkDomain: string | undefined; redirectUrl: string; state: string | undefined },
): Promise<string> {
  const { instance } = ctx;
  if (isDevelopment(instance))
    throw domainError("request_invalid_for_environment", { values: { environment: instance.environment } });
  const satellite = instance.satellites.find(({ name }) => name === request.linkDomain);
  if (!satellite) throw notFound("domain");
  const redirectUrl = requireTargetOn(ctx, satellite, request.redirectUrl).href;
  if (!request.state) {
    const url = new URL(`${satelliteUrl(satellite)}/v1/client/sync`);
    url.searchParams.set("redirect_url", redirectUrl);
    return url.href;
  }
  const clientId = ctx.browser.client?.id ?? null;
  const { token } = await issueToken(ctx, {
    purpose: "satellite_sync",
    subjectId: clientId ?? "",
    payload: { clientId, satelliteId: satellite.id, redirectUrl, state: request.state },
    ttlSeconds: TTL_SECONDS,
  });
  const url = new URL(`${satelliteUrl(satellite)}/v1/client/link`);
  url.searchParams.set("__clerk_token", token);
  return url.href;
}

/**
 * The satellite's part: the browser has the primary domain's client from now on, and goes on to the page that asked.
 *
 * @param state what the browser kept since it set out.
 * @throws invalid_handshake for a nonce that is unknown, too old, of another satellite or of another browser;
 *   sync_nonce_already_consumed
 */
export async function linkClient(ctx: BrowserContext, nonce: string, state: string | undefined): Promise<URL> {
  const { satellite, browser } = ctx;
  const secret = satellite && (await findToken(ctx, "satellite_sync", nonce));
  const isOwn = secret?.payload["satelliteId"] === satellite?.id && isStateOf(secret?.payload["state"], state);
  if (!satellite || !secret || !isOwn) throw domainError("invalid_handshake");
  if (secret.consumedAt) throw domainError("sync_nonce_already_consumed");
  if (!isLive(secret, ctx.clock.now())) throw domainError("invalid_handshake");
  if (!(await consumeById(ctx.db, ctx.instance.id, secret.id, ctx.clock.now())))
    throw domainError("sync_nonce_already_consumed");
  const { clientId, redirectUrl } = secret.payload as { clientId: string | null; redirectUrl: string };
  const found = clientId === null ? undefined : await findClientForSatellite(ctx, satellite, clientId);
  browser.client = found?.client;
  browser.newSessions = undefined;
  browser.token = found?.token ?? "";
  browser.sessionsChanged = true;
  return markSynced(new URL(redirectUrl));
}

/** Tells the page that its browser has been to the primary domain. */
export function markSynced(url: URL): URL {
  url.searchParams.set("__clerk_synced", "true");
  return url;
}

/** @throws invalid_redirect_url, prohibited_redirect_url for a page that does not lie on the satellite. */
export function requireTargetOn(ctx: InstanceContext, satellite: Satellite, text: string): URL {
  const target = requireWebTarget(ctx, text);
  const isHere = isOnSatellite(satellite, target) || target.origin === new URL(satelliteUrl(satellite)).origin;
  if (!isHere) throw domainError("prohibited_redirect_url", { param: "redirect_url" });
  return target;
}

/**
 * Where a handshake of a satellite has to lead instead of being answered at once: from the primary domain to the
 * satellite, whose cookies it is to set, and from there to the primary, unless the browser comes from it.
 */
export function detourOfHandshake(
  ctx: BrowserContext,
  address: URL,
  request: { redirectUrl: string; reason: string | undefined; isSynced: boolean },
): string | SyncStart | undefined {
  if (isDevelopment(ctx.instance)) return undefined;
  const target = requireWebTarget(ctx, request.redirectUrl);
  if (!ctx.satellite) {
    const satellite = ctx.instance.satellites.find((one) => isOnSatellite(one, target));
    return satellite && `${satelliteUrl(satellite)}/v1/client/handshake${address.search}`;
  }
  requireTargetOn(ctx, ctx.satellite, request.redirectUrl);
  if (request.isSynced || (ctx.browser.client && request.reason !== "satellite-needs-syncing")) return undefined;
  const back = `${requestedUrl(ctx)}/v1/client/handshake${address.search}`;
  return startSync(ctx, ctx.satellite, back);
}

const isStateOf = (expected: unknown, state: string | undefined): boolean =>
  typeof expected === "string" &&
  state !== undefined &&
  equalBytes(Buffer.from(expected), Buffer.from(hashSecret(state).toString("base64url")));
