import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { activateSession, requireClient, rotateBrowserToken, type BrowserContext } from "../clients/index.ts";
import { createSession } from "../sessions/index.ts";
import { recordSignIn, requireUsable, requireUser } from "../users/index.ts";
import { isProven } from "./machine.ts";
import type { SignIn, SignInFacts } from "./sign-in.ts";
import { finishSignIn } from "./store.ts";

/**
 * Turns a proven sign-in into a session: the only place where a sign-in can lead to one. Session, client, new client
 * secret and the finished attempt are one commit; of parallel calls one succeeds.
 *
 * @throws client_state_invalid, user_banned, user_locked
 */
export function completeSignIn(ctx: BrowserContext, signIn: SignIn, facts: SignInFacts): Promise<SignIn> {
  return withTransaction(ctx, async (tx) => {
    if (!isProven(facts) || !signIn.userId) throw domainError("client_state_invalid");
    const client = await requireClient(tx);
    const user = await requireUser(tx, signIn.userId);
    requireUsable(tx, user);
    const verifiedAt = new Date(facts.firstFactor?.verifiedAt as string);
    const session = await createSession(tx, { clientId: client.id, user, firstFactorVerifiedAt: verifiedAt });
    const finished = await finishSignIn(tx.db, tx.instance.id, signIn.id, session.id, facts, tx.clock.now());
    if (!finished) throw domainError("client_state_invalid");
    await activateSession(tx, client.id, session.id, facts.firstFactor?.strategy);
    await recordSignIn(tx, user.id);
    await rotateBrowserToken(tx, client);
    return finished;
  });
}
