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

/** Makes `session` the one in use. */
export async function activateSession(tx: InstanceContext, clientId: string, sessionId: string): Promise<void> {
  await updateClientRow(tx.db, tx.instance.id, clientId, { lastActiveSessionId: sessionId });
}

/** After a session of the client ended: moves on to another one, and notes that sessions changed. */
export async function deactivateSession(tx: InstanceContext, clientId: string): Promise<void> {
  const [next] = (await findLiveSessions(tx, [clientId])).filter((session) => isLive(session, tx.clock.now()));
  await updateClientRow(tx.db, tx.instance.id, clientId, {
    lastActiveSessionId: next?.id ?? null,
    updatedAt: tx.clock.now(),
  });
}

export function deleteClient(ctx: InstanceContext, clientId: string): Promise<void> {
  return deleteClientRow(ctx.db, ctx.instance.id, clientId);
}
