import * as contract from "@latchkey/contract/bapi";
import { getCookieSuffix } from "@latchkey/shared/keys";
import { withTransaction } from "../../db/transaction.ts";
import {
  createClient,
  deactivateSession,
  findClient,
  findClientByToken,
  findClients,
  loadClientStates,
  redeemHandshake,
  activateSession,
  type Client,
} from "../../domain/clients/index.ts";
import { isDevelopment } from "../../domain/instances/index.ts";
import * as sessions from "../../domain/sessions/index.ts";
import { requireUsable, requireUser } from "../../domain/users/index.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { serializeCookie, YEAR_SECONDS } from "../../lib/cookies.ts";
import { bapiClient } from "../../views/client.ts";
import { bapiSession } from "../../views/session.ts";
import { handle, type BapiContext } from "../route.ts";
import { paginate } from "./paginate.ts";

async function requireSession(ctx: BapiContext, id: string): Promise<sessions.Session> {
  const session = await sessions.findSession(ctx, id);
  if (!session) throw notFound("session");
  return session;
}

async function clientView(ctx: BapiContext, client: Client | undefined, error: () => Error) {
  const [state] = client ? await loadClientStates(ctx, [client]) : [];
  if (!state) throw error();
  return bapiClient(ctx, state);
}

const sessionRoutesOnly = [
  handle(contract.listSessions, async (ctx, { query }) => {
    const { sessions: found, total } = await sessions.findSessions(
      ctx,
      { clientId: query.client_id, userId: query.user_id, status: query.status },
      query,
    );
    return paginate(
      query.paginated,
      found.map((session) => bapiSession(ctx, session)),
      total,
    );
  }),
  handle(contract.createSession, async (ctx, { body }) => {
    if (!isDevelopment(ctx.instance))
      throw domainError("request_invalid_for_environment", { values: { environment: ctx.instance.environment } });
    const user = await requireUser(ctx, body.user_id);
    requireUsable(ctx, user);
    const session = await withTransaction(ctx, async (tx) => {
      const { client } = await createClient(tx);
      const created = await sessions.createSession(tx, { clientId: client.id, user, firstFactorVerifiedAt: null });
      await activateSession(tx, client.id, created.id);
      return created;
    });
    return bapiSession(ctx, session);
  }),
  handle(contract.getSession, async (ctx, { params }) =>
    bapiSession(ctx, await requireSession(ctx, params.session_id)),
  ),
  handle(contract.refreshSession, async (ctx, { params, query, body }) => {
    const { jwt } = await sessions.refreshSession(ctx, {
      sessionId: params.session_id,
      expiredToken: body.expired_token,
      refreshToken: body.refresh_token,
      requestOrigin: body.request_origin,
    });
    if (body.format !== "cookie") return { object: "token" as const, jwt };
    const names = query.suffixed_cookies
      ? ["__session", `__session_${await getCookieSuffix(ctx.instance.publishableKey)}`]
      : ["__session"];
    const secure = body.request_origin.startsWith("https:");
    return {
      object: "cookies" as const,
      cookies: names.map((name) => serializeCookie(name, jwt, { maxAge: YEAR_SECONDS, secure })),
    };
  }),
  handle(contract.revokeSession, async (ctx, { params }) => {
    const session = await requireSession(ctx, params.session_id);
    const revoked = await withTransaction(ctx, async (tx) => {
      const ended = await sessions.endSession(tx, session.id, "revoked");
      await deactivateSession(tx, session.clientId);
      return ended;
    });
    return bapiSession(ctx, revoked);
  }),
  handle(contract.createBackendSessionToken, async (ctx, { params, body }) => {
    const session = await requireSession(ctx, params.session_id);
    if (!sessions.isLive(session, ctx.clock.now())) throw notFound("session");
    const user = await requireUser(ctx, session.userId);
    return {
      object: "token" as const,
      jwt: await sessions.mintToken(ctx, session, user, { lifetimeSeconds: body.expires_in_seconds }),
    };
  }),
];

const clientRoutesOnly = [
  handle(contract.listClients, async (ctx, { query }) => {
    const { clients, total } = await findClients(ctx, query);
    const states = await loadClientStates(ctx, clients);
    return paginate(
      query.paginated,
      states.map((state) => bapiClient(ctx, state)),
      total,
    );
  }),
  handle(contract.verifyClient, async (ctx, { body }) =>
    clientView(ctx, await findClientByToken(ctx, body.token), () => domainError("client_not_found")),
  ),
  handle(contract.getHandshakePayload, async (ctx, { query }) => ({
    directives: await redeemHandshake(ctx, query.nonce),
  })),
  handle(contract.getBackendClient, async (ctx, { params }) =>
    clientView(ctx, await findClient(ctx, params.client_id), () => notFound("client")),
  ),
];

export const sessionRoutes = [...sessionRoutesOnly, ...clientRoutesOnly];
