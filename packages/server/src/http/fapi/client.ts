import {
  createClient,
  deleteClient,
  deleteClientSessions,
  endSession,
  getClient,
  getClientSession,
  handshakeClient,
  linkClient,
  removeSession,
  syncClient,
  touchClient,
  touchSession,
  upsertClient,
} from "@latchkey/contract/fapi";
import { withTransaction } from "../../db/transaction.ts";
import {
  activateSession,
  answerSync,
  deactivateSession,
  deleteClient as deleteClientRow,
  detourOfHandshake,
  linkClient as linkClientVerb,
  loadBrowserState,
  performHandshake,
  requireClient,
  requireOwnSession,
  startSync,
  type SyncStart,
} from "../../domain/clients/index.ts";
import {
  endSession as endSessionVerb,
  touchSession as touchSessionVerb,
  type Ending,
} from "../../domain/sessions/index.ts";
import { requestedUrl, requireRedirectTarget } from "../../domain/instances/index.ts";
import { requireUser } from "../../domain/users/index.ts";
import { serializeCookie } from "../../lib/cookies.ts";
import { domainError } from "../../lib/errors.ts";
import { fapiSession } from "../../views/session.ts";
import { handle, type FapiContext, type Redirect } from "../route.ts";
import { renderClient, renderSession } from "./render.ts";

async function readClient(ctx: FapiContext) {
  const state = await loadBrowserState(ctx);
  return state ? renderClient(ctx, state) : null;
}

async function ensureClient(ctx: FapiContext) {
  await requireClient(ctx);
  const client = await readClient(ctx);
  if (!client) throw domainError("client_not_found");
  return client;
}

async function endAll(ctx: FapiContext): Promise<void> {
  const state = await loadBrowserState(ctx);
  if (!state) return;
  await withTransaction(ctx, async (tx) => {
    for (const { session } of state.sessions) await endSessionVerb(tx, session.id, "removed");
    if (state.sessions.length > 0) await deactivateSession(tx, state.client.id);
  });
  ctx.browser.sessionsChanged ||= state.sessions.length > 0;
}

async function endOne(ctx: FapiContext, id: string, ending: Ending) {
  const session = await requireOwnSession(ctx, id);
  const user = await requireUser(ctx, session.userId);
  const ended = await withTransaction(ctx, async (tx) => {
    const result = await endSessionVerb(tx, session.id, ending);
    await deactivateSession(tx, session.clientId);
    return result;
  });
  ctx.browser.sessionsChanged = true;
  return fapiSession(ctx, ended, user, null);
}

const SYNC_COOKIE = "__clerk_sync";
const SYNC_SECONDS = 120;

const serializeSyncCookie = (ctx: FapiContext, state: string, maxAge: number): string =>
  serializeCookie(SYNC_COOKIE, state, { maxAge, httpOnly: true, secure: requestedUrl(ctx).startsWith("https:") });

/** The browser leaves for the primary domain, and keeps what shows later that it did. */
function setOut(ctx: FapiContext, { location, state }: SyncStart): Redirect {
  ctx.responseHeaders.appendCookie(serializeSyncCookie(ctx, state, SYNC_SECONDS));
  return { location };
}

export const clientRoutes = [
  handle(getClient, async (ctx) => {
    // A development browser always has a client to show; anyone else has one only after doing something.
    if (ctx.browser.devBrowser) await requireClient(ctx);
    return readClient(ctx);
  }),
  handle(createClient, ensureClient),
  handle(upsertClient, ensureClient),
  handle(deleteClient, async (ctx) => {
    await endAll(ctx);
    if (ctx.browser.client) await deleteClientRow(ctx, ctx.browser.client.id);
    ctx.browser.client = undefined;
    ctx.browser.token = "";
    return null;
  }),
  handle(deleteClientSessions, async (ctx) => {
    await endAll(ctx);
    return readClient(ctx);
  }),
  handle(handshakeClient, async (ctx, { query }) => {
    const isSynced = query.__clerk_synced === "true";
    const detour = detourOfHandshake(ctx, ctx.incoming.url, {
      redirectUrl: query.redirect_url,
      reason: query.__clerk_hs_reason,
      isSynced,
    });
    if (detour) return typeof detour === "string" ? { location: detour } : setOut(ctx, detour);
    const { location, cookies } = await performHandshake(ctx, {
      redirectUrl: query.redirect_url,
      format: query.format === "nonce" ? "nonce" : "token",
      suffixedCookies: query.suffixed_cookies === "true",
      isSynced,
    });
    for (const cookie of cookies) ctx.responseHeaders.appendCookie(cookie);
    return { location };
  }),
  handle(syncClient, async (ctx, { query }) => {
    if (ctx.satellite) return setOut(ctx, startSync(ctx, ctx.satellite, query.redirect_url));
    const { link_domain: linkDomain, redirect_url: redirectUrl, state } = query;
    return { location: await answerSync(ctx, { linkDomain, redirectUrl, state }) };
  }),
  handle(linkClient, async (ctx, { query }) => {
    const target = await linkClientVerb(ctx, query.__clerk_token, ctx.incoming.cookies.get(SYNC_COOKIE));
    ctx.responseHeaders.appendCookie(serializeSyncCookie(ctx, "", 0));
    return { location: target.href };
  }),
  handle(touchClient, async (ctx, { query }) => ({ location: requireRedirectTarget(ctx, query.redirect_url).href })),
  handle(getClientSession, async (ctx, { params }) => {
    const session = await requireOwnSession(ctx, params.session_id);
    return renderSession(ctx, session, await requireUser(ctx, session.userId));
  }),
  handle(touchSession, async (ctx, { params, body }) => {
    const session = await requireOwnSession(ctx, params.session_id);
    if (body.active_organization_id) throw domainError("resource_not_found", { values: { resource: "organization" } });
    const user = await requireUser(ctx, session.userId);
    if (user.banned) throw domainError("user_banned");
    const touched = await withTransaction(ctx, async (tx) => {
      await activateSession(tx, session.clientId, session.id);
      return touchSessionVerb(tx, session);
    });
    return renderSession(ctx, touched, user);
  }),
  handle(endSession, async (ctx, { params }) => endOne(ctx, params.session_id, "ended")),
  handle(removeSession, async (ctx, { params }) => endOne(ctx, params.session_id, "removed")),
];
