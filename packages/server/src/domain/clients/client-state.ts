import type { InstanceContext } from "../../context.ts";
import { isLive, findLiveSessions, type Session } from "../sessions/index.ts";
import { findUsersById, type User } from "../users/index.ts";
import type { Client } from "./client.ts";
import { selectClient, selectClients, updateClientRow, deleteClientRow } from "./store.ts";

export interface SignedInSession {
  session: Session;
  user: User;
}

/** A client with the sessions that are signed in on it. */
export interface ClientState {
  client: Client;
  sessions: SignedInSession[];
}

/** Reads clients with their sessions and users, in three queries whatever their number. */
export async function loadClientStates(ctx: InstanceContext, clients: readonly Client[]): Promise<ClientState[]> {
  const sessions = await findLiveSessions(
    ctx,
    clients.map((client) => client.id),
  );
  const users = new Map(
    (await findUsersById(ctx, [...new Set(sessions.map((session) => session.userId))])).map((user) => [user.id, user]),
  );
  const signedIn = sessions.flatMap((session) => {
    const user = users.get(session.userId);
    return user ? [{ session, user }] : [];
  });
  return clients.map((client) => ({
    client,
    sessions: signedIn.filter(({ session }) => session.clientId === client.id),
  }));
}

export async function findClient(ctx: InstanceContext, id: string): Promise<Client | undefined> {
  return (await selectClient(ctx.db, ctx.instance.id, id))?.client;
}

export function findClients(
  ctx: InstanceContext,
  page: { limit: number; offset: number },
): Promise<{ clients: Client[]; total: number }> {
  return selectClients(ctx.db, ctx.instance.id, page);
}

/** Makes `session` the one in use; `strategy` is remembered as the last way to sign in. */
export async function activateSession(
  tx: InstanceContext,
  clientId: string,
  sessionId: string,
  strategy?: string,
): Promise<void> {
  await updateClientRow(tx.db, tx.instance.id, clientId, {
    last_active_session_id: sessionId,
    ...(strategy ? { last_authentication_strategy: strategy, updated_at: tx.clock.now() } : {}),
  });
}

/** After a session of the client ended: moves on to another one, and notes that sessions changed. */
export async function deactivateSession(tx: InstanceContext, clientId: string): Promise<void> {
  const [next] = (await findLiveSessions(tx, [clientId])).filter((session) => isLive(session, tx.clock.now()));
  await updateClientRow(tx.db, tx.instance.id, clientId, {
    last_active_session_id: next?.id ?? null,
    updated_at: tx.clock.now(),
  });
}

export async function setClientAttempt(
  tx: InstanceContext,
  clientId: string,
  attempt: { signInId?: string | null; signUpId?: string | null },
): Promise<void> {
  await updateClientRow(tx.db, tx.instance.id, clientId, {
    ...(attempt.signInId === undefined ? {} : { sign_in_id: attempt.signInId }),
    ...(attempt.signUpId === undefined ? {} : { sign_up_id: attempt.signUpId }),
  });
}

export function deleteClient(ctx: InstanceContext, clientId: string): Promise<void> {
  return deleteClientRow(ctx.db, ctx.instance.id, clientId);
}
