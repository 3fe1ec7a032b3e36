import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { startBrowserSession, type BrowserContext } from "../clients/index.ts";
import type { Session } from "../sessions/index.ts";
import { recordSignIn } from "../users/index.ts";
import { isProven } from "./machine.ts";
import type { NewSignIn, SignIn, SignInFacts } from "./sign-in.ts";
import { finishSignIn, insertSignIn, toStored } from "./store.ts";

/**
 * Turns a proven sign-in into a session. Session, client, new client secret and the finished attempt are one commit;
 * of parallel calls one succeeds. A proof that took no attempt of the user has to refuse a locked one beforehand.
 *
 * @throws client_state_invalid, user_banned
 */
export function completeSignIn(ctx: BrowserContext, signIn: SignIn, facts: SignInFacts): Promise<SignIn> {
  return withTransaction(ctx, async (tx) => {
    const session = await startSession(tx, signIn, facts);
    const finished = await finishSignIn(tx.db, tx.instance.id, signIn.id, session.id, facts, tx.clock.now());
    if (!finished) throw domainError("client_state_invalid");
    return finished;
  });
}

/** `completeSignIn` for one that was proven before it was stored: it is stored with its session. */
export function completeNewSignIn(ctx: BrowserContext, signIn: NewSignIn): Promise<SignIn> {
  return withTransaction(ctx, async (tx) => {
    const session = await startSession(tx, signIn, signIn.facts);
    const finished = toStored(signIn, { clientId: session.clientId, sessionId: session.id });
    return insertSignIn(tx.db, tx.instance.id, finished);
  });
}

/** Where a sign-in leads to a session; `completeAtOnce` is its short form. */
async function startSession(tx: BrowserContext, { id, userId }: NewSignIn, facts: SignInFacts): Promise<Session> {
  if (!isProven(facts) || !userId) throw domainError("client_state_invalid");
  const { strategy, verifiedAt } = facts.firstFactor;
  const user = await recordSignIn(tx, userId);
  return startBrowserSession(tx, {
    user,
    strategy,
    firstFactorVerifiedAt: new Date(verifiedAt),
    attempt: { signInId: id },
  });
}
