import { CompiledQuery } from "kysely";
import { newEvent } from "../../events/emit.ts";
import { newId } from "../../lib/ids.ts";
import { isNewDevice, newClient, rememberNewBrowser, toClientRow, type BrowserContext } from "../clients/index.ts";
import { eventOfNew, newSession, toSessionRow } from "../sessions/index.ts";
import { afterSignIn, type User } from "../users/index.ts";
import { neededAssurance } from "./assurance.ts";
import { isProven } from "./machine.ts";
import type { NewSignIn, SignIn } from "./sign-in.ts";
import { toSignInRow, toStored } from "./store.ts";

/**
 * The most frequent of all completions in one statement: in a browser without history, for a user who did not change
 * since they were read, while no webhook endpoint wants to hear of sessions. It writes what `advanceNewSignIn` writes
 * in a transaction of seven.
 *
 * @returns undefined, with nothing written, when the case is another one.
 */
export async function completeAtOnce(ctx: BrowserContext, signIn: NewSignIn, user: User): Promise<SignIn | undefined> {
  const { facts } = signIn;
  if (!isProven(facts) || ctx.browser.client || ctx.browser.devBrowser || ctx.satellite) return undefined;
  if ((await neededAssurance(ctx, user, facts.firstFactor.strategy)) !== null) return undefined;
  if (await isNewDevice(ctx, user, undefined)) return undefined;
  const now = ctx.clock.now();
  const signedIn = afterSignIn(user, now);
  const sessionId = newId("session", now);
  const { strategy, verifiedAt } = facts.firstFactor;
  const content = { signInId: signIn.id, lastActiveSessionId: sessionId, lastAuthenticationStrategy: strategy };
  const issued = newClient(ctx, content);
  const clientId = issued.client.id;
  const firstFactorVerifiedAt = new Date(verifiedAt);
  const session = newSession(ctx, { id: sessionId, clientId, user: signedIn, firstFactorVerifiedAt });
  const finished = toStored(signIn, { clientId, sessionId });
  const query = statement([ctx.instance.id, user.id, user.updatedAt, signedIn.lastSignInAt, signedIn.lastActiveAt], {
    clients: toClientRow(ctx.instance.id, issued.client, issued.tokenHash),
    sessions: toSessionRow(ctx.instance.id, session),
    sign_ins: toSignInRow(ctx.instance.id, finished),
    events: newEvent(ctx, eventOfNew(session), { session, user: signedIn }),
  });
  const { rows } = await ctx.db.executeQuery(query);
  if (rows.length === 0) return undefined;
  rememberNewBrowser(ctx.browser, issued, { session, user: signedIn });
  return finished;
}

const UPDATE_USER = `
  update users set last_sign_in_at = $4, last_active_at = $5, failed_attempts = 0, locked_at = null, locked_until = null
  where instance_id = $1 and id = $2 and not banned and date_trunc('milliseconds', updated_at) = $3
    and not exists (
      select from webhook_endpoints where instance_id = $1 and not disabled
        and (event_types is null or event_types && array['session.created', 'session.pending'])
    )
  returning id`;

/** The update of the user and, where that found them, a row for each table. */
function statement(user: readonly unknown[], rows: Readonly<Record<string, object>>): CompiledQuery {
  const values = [...user];
  const inserts = Object.entries(rows).map(([table, row]) => {
    const parameters = Object.values(row).map((value) => `$${values.push(value)}`);
    return `new_${table} as (insert into ${table} (${Object.keys(row).join(", ")}) select ${parameters.join(", ")} from person)`;
  });
  return CompiledQuery.raw(`with person as (${UPDATE_USER}), ${inserts.join(", ")} select id from person`, values);
}
