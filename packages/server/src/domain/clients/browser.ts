import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { createSession, type Session } from "../sessions/index.ts";
import type { User } from "../users/index.ts";
import { findClient, loadClientStates, type ClientState, type SignedInSession } from "./client-state.ts";
import { createClient, rotateClient, type IssuedClient } from "./client-token.ts";
import type { Client, ClientContent } from "./client.ts";
import { isNewDevice, tellOfNewDevice } from "./new-device.ts";
import { linkDevBrowser, type DevBrowser } from "./dev-browser.ts";
import { updateClientRow } from "./store.ts";

/** The browser (or native app) behind a request: its client, and what it has to be told when that is answered. */
export interface Browser {
  /** A native app: it keeps its token itself, and has no cookies. */
  native: NativeApp | undefined;
  client: Client | undefined;
  devBrowser: DevBrowser | undefined;
  /** The client proved itself with its cookie, not only through a development browser. */
  isKnownByCookie: boolean;
  /** The sessions of a client that this request created. Nobody else knows that client yet, so it needs no reading. */
  newSessions: SignedInSession[] | undefined;
  /** New value for the `__client` cookie, or what a native app has to keep in its place. */
  token: string | undefined;
  /** Sessions came or went, so the app's `__client_uat` has to follow. */
  sessionsChanged: boolean;
  /** The session that the page works with; absent when it named none. */
  sessionId: string | undefined;
}

export interface NativeApp {
  /** The client's present token; undefined while there is no client. */
  token: string | undefined;
}

export interface BrowserContext extends InstanceContext {
  readonly browser: Browser;
}

/** The browser's client; created when it has none. */
export async function requireClient(ctx: BrowserContext): Promise<Client> {
  return ctx.browser.client ?? createBrowserClient(ctx, {});
}

/** Makes an attempt the browser's present one; a browser without a client gets one. */
export async function setBrowserAttempt(
  ctx: BrowserContext,
  attempt: Pick<ClientContent, "signInId" | "signUpId">,
): Promise<Client> {
  const { browser } = ctx;
  if (!browser.client) return createBrowserClient(ctx, attempt);
  const client = await updateClientRow(ctx.db, ctx.instance.id, browser.client.id, attempt);
  if (!client) throw domainError("client_state_invalid");
  browser.client = client;
  return client;
}

export interface SessionStart {
  user: User;
  /** The user as they were before this sign-in; absent for one who never signed in before. */
  before?: User;
  strategy: string;
  firstFactorVerifiedAt: Date | null;
  secondFactorVerifiedAt?: Date | null;
  actor?: Record<string, unknown> | null;
  maxSeconds?: number | undefined;
  /** The attempt that the session is the result of. */
  attempt: Pick<ClientContent, "signInId" | "signUpId">;
}

/**
 * Starts a session in the browser: its client, created when it has none, gets a new secret in the same transaction.
 *
 * @throws client_state_invalid when the client is gone, operation_not_allowed_on_satellite_domain
 */
export async function startBrowserSession(tx: BrowserContext, start: SessionStart): Promise<Session> {
  const { browser } = tx;
  requirePrimaryDomain(tx);
  const isNew = start.before !== undefined && (await isNewDevice(tx, start.before, browser.client?.id));
  const id = newId("session", tx.clock.now());
  const content = { ...start.attempt, lastActiveSessionId: id, lastAuthenticationStrategy: start.strategy };
  if (browser.client) {
    const rotated = await rotateClient(tx, browser.client.id, content, browser.native?.token);
    if (!rotated) throw domainError("client_state_invalid");
    remember(browser, rotated);
  } else {
    await createBrowserClient(tx, content);
  }
  const session = await createSession(tx, {
    id,
    clientId: (browser.client as Client).id,
    user: start.user,
    firstFactorVerifiedAt: start.firstFactorVerifiedAt,
    secondFactorVerifiedAt: start.secondFactorVerifiedAt ?? null,
    actor: start.actor ?? null,
    maxSeconds: start.maxSeconds,
  });
  if (isNew) await tellOfNewDevice(tx, start.user, session);
  browser.sessionsChanged = true;
  browser.newSessions?.push({ session, user: start.user });
  return session;
}

/** Clients and sessions begin on the primary domain. @throws operation_not_allowed_on_satellite_domain */
export function requirePrimaryDomain(ctx: InstanceContext): void {
  if (ctx.satellite) throw domainError("operation_not_allowed_on_satellite_domain");
}

/** Notes that the browser has a client now that was stored together with its first session. */
export function rememberNewBrowser(browser: Browser, issued: IssuedClient, signedIn: SignedInSession): void {
  remember(browser, issued);
  browser.sessionsChanged = true;
  browser.newSessions = [signedIn];
}

async function createBrowserClient(ctx: BrowserContext, content: ClientContent): Promise<Client> {
  const { browser } = ctx;
  requirePrimaryDomain(ctx);
  const issued = await createClient(ctx, content);
  if (browser.devBrowser) await linkDevBrowser(ctx, browser.devBrowser, issued.client);
  remember(browser, issued);
  browser.newSessions = [];
  return issued.client;
}

// A request whose transaction fails is answered without any of this.
function remember(browser: Browser, { client, token }: IssuedClient): void {
  browser.client = client;
  browser.token = token;
}

/** The client as it is now, with its sessions; undefined when the browser has none. */
export async function loadBrowserState(ctx: BrowserContext): Promise<ClientState | undefined> {
  const { browser } = ctx;
  if (!browser.client) return undefined;
  if (browser.newSessions) return { client: browser.client, sessions: browser.newSessions };
  const client = await findClient(ctx, browser.client.id);
  if (!client) return undefined;
  browser.client = client;
  const [state] = await loadClientStates(ctx, [client]);
  return state;
}

/**
 * The live session that a request acts in: the one the page named, else the one last used.
 *
 * @throws authentication_invalid
 */
export async function requireBrowserSession(ctx: BrowserContext): Promise<ClientState["sessions"][number]> {
  const state = await loadBrowserState(ctx);
  const wanted = ctx.browser.sessionId ?? state?.client.lastActiveSessionId;
  const found =
    state?.sessions.find(({ session }) => session.id === wanted) ??
    (ctx.browser.sessionId ? undefined : state?.sessions[0]);
  if (!found) throw domainError("authentication_invalid");
  return found;
}

/**
 * One session of the browser's own client.
 *
 * @throws resource_not_found
 */
export async function requireOwnSession(ctx: BrowserContext, id: string): Promise<Session> {
  const state = await loadBrowserState(ctx);
  const found = state?.sessions.find(({ session }) => session.id === id);
  if (!found) throw domainError("resource_not_found", { values: { resource: "session" } });
  return found.session;
}
