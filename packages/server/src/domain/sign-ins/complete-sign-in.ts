import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { setBrowserAttempt, startBrowserSession, type BrowserContext } from "../clients/index.ts";
import type { Session } from "../sessions/index.ts";
import type { Impersonation } from "../tickets/index.ts";
import { hasSecondFactor, recordSignIn, requireUser, type User } from "../users/index.ts";
import { requireAdmittedUser } from "../restrictions/index.ts";
import { neededAssurance } from "./assurance.ts";
import { isProven } from "./machine.ts";
import { connectProvenGrant } from "./sign-in-with-oauth.ts";
import type { NewSignIn, SignIn, SignInFacts } from "./sign-in.ts";
import { finishSignIn, insertSignIn, toStored, updateFacts } from "./store.ts";

/**
 * Goes on with a sign-in of which something was proven: to a session when nothing else is open, else to what is.
 * Session, client, new client secret and the finished attempt are one commit; of parallel calls one succeeds. A proof
 * that took no attempt of the user has to refuse a locked one beforehand.
 *
 * @throws client_state_invalid, user_banned, not_allowed_access
 */
export function advanceSignIn(ctx: BrowserContext, signIn: SignIn, user: User, proven: SignInFacts): Promise<SignIn> {
  return withTransaction(ctx, async (tx) => {
    const facts = await withNeeds(tx, user, proven);
    if (!isProven(facts)) return saveFacts(tx, signIn, facts);
    const session = await startSession(tx, signIn, user, facts);
    const finished = await finishSignIn(tx.db, tx.instance.id, signIn, session.id, facts, tx.clock.now());
    if (!finished) throw domainError("client_state_invalid");
    return finished;
  });
}

/** `advanceSignIn` for one that was proven before it was stored. */
export function advanceNewSignIn(ctx: BrowserContext, signIn: NewSignIn, user: User): Promise<SignIn> {
  return withTransaction(ctx, async (tx) => {
    const advanced = { ...signIn, facts: await withNeeds(tx, user, signIn.facts) };
    const stored = isProven(advanced.facts)
      ? await startSession(tx, advanced, user, advanced.facts).then(({ clientId, id }) => ({ clientId, sessionId: id }))
      : { clientId: (await setBrowserAttempt(tx, { signInId: signIn.id })).id, sessionId: null };
    return insertSignIn(tx.db, tx.instance.id, toStored(advanced, stored));
  });
}

/** Stores what is known of a sign-in. @throws client_state_invalid when it was finished meanwhile. */
export async function saveFacts(tx: BrowserContext, signIn: SignIn, facts: SignInFacts): Promise<SignIn> {
  const updated = await updateFacts(tx.db, tx.instance.id, signIn, facts, tx.clock.now());
  if (!updated) throw domainError("client_state_invalid");
  return updated;
}

async function withNeeds(tx: BrowserContext, user: User, facts: SignInFacts): Promise<SignInFacts> {
  if (facts.resetsPassword || facts.needs !== null || !facts.firstFactor) return facts;
  if (facts.firstFactor.strategy !== "ticket") await requireAdmittedUser(tx, user);
  return { ...facts, needs: await neededAssurance(tx, user, facts.firstFactor.strategy) };
}

/** Where a sign-in leads to a session; `completeAtOnce` is its short form. */
async function startSession(
  tx: BrowserContext,
  { id, userId }: NewSignIn,
  before: User,
  facts: SignInFacts,
): Promise<Session> {
  if (!isProven(facts) || !userId) throw domainError("client_state_invalid");
  const { strategy, verifiedAt } = facts.firstFactor;
  if (facts.impersonation) return startImpersonation(tx, { signInId: id, userId, ...facts.impersonation });
  const user = await recordSignIn(tx, userId);
  // A second factor that was set up while this sign-in was under way asks for a new one.
  if (facts.needs === null && strategy !== "ticket" && hasSecondFactor(user, tx.instance.settings))
    throw domainError("client_state_invalid");
  await connectProvenGrant(tx, facts, user);
  const isSecondFactor = facts.needs === "second_factor" && facts.secondFactor?.verifiedAt;
  return startBrowserSession(tx, {
    user,
    before,
    strategy,
    firstFactorVerifiedAt: new Date(verifiedAt),
    secondFactorVerifiedAt: isSecondFactor ? new Date(isSecondFactor) : null,
    attempt: { signInId: id },
  });
}

/** A session in which somebody acts as the user: it leaves no trace on the account, and proves nobody's factors. */
async function startImpersonation(
  tx: BrowserContext,
  { signInId, userId, actor, sessionSeconds }: Impersonation & { signInId: string; userId: string },
): Promise<Session> {
  const user = await requireUser(tx, userId);
  if (user.banned) throw domainError("user_banned");
  const session = await startBrowserSession(tx, {
    user,
    strategy: "ticket",
    firstFactorVerifiedAt: null,
    actor,
    maxSeconds: sessionSeconds,
    attempt: { signInId },
  });
  const subject = { instance_id: tx.instance.id, user_id: userId, session_id: session.id, actor };
  tx.afterCommit?.push(() => tx.log.info(subject, "somebody acts as a user"));
  return session;
}
