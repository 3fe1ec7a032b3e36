import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { requireUsable, requireUser } from "../users/index.ts";
import type { OneTimeSecret } from "../verifications/index.ts";
import { advanceSignIn, saveFacts } from "./complete-sign-in.ts";
import { requireAction } from "./machine.ts";
import { proveFirstFactor } from "./prove-first-factor.ts";
import type { SignIn } from "./sign-in.ts";
import { selectSignIn } from "./store.ts";
import { chooseFirstFactor } from "./target.ts";

/** The sign-in that waits for a link to be opened; undefined when it is over or waits for another one by now. */
export async function findSignInOfLink(ctx: BrowserContext, secret: OneTimeSecret): Promise<SignIn | undefined> {
  const signIn = await selectSignIn(ctx.db, ctx.instance.id, secret.subjectId, ctx.clock.now());
  const isWaiting = signIn?.status === "needs_first_factor" && signIn.facts.firstFactor?.secretId === secret.id;
  return isWaiting ? signIn : undefined;
}

/**
 * Proves the first factor of a sign-in by an opened link. In the client that asked for it, this leads to a session; in
 * another one the proof is only noted, and the client that asked gets the session when it looks next.
 */
export async function proveByLink(tx: BrowserContext, signIn: SignIn, secret: OneTimeSecret): Promise<SignIn> {
  requireAction(signIn.status, "attempt_first_factor");
  const identificationId = signIn.facts.firstFactor?.identificationId ?? undefined;
  const { strategy, target } = await chooseFirstFactor(tx, signIn, { strategy: "email_link", identificationId });
  if (target.user) requireUsable(tx, target.user);
  const facts = await proveFirstFactor(tx, signIn, { strategy, target, secretId: secret.id });
  const isHere = tx.browser.client?.id === signIn.clientId;
  return isHere && target.user ? advanceSignIn(tx, signIn, target.user, facts) : saveFacts(tx, signIn, facts);
}

/** The sign-in, gone on with when its link was opened elsewhere since it was looked at last. */
export async function resumeSignIn(ctx: BrowserContext, signIn: SignIn): Promise<SignIn> {
  const { firstFactor, needs } = signIn.facts;
  const isProvenElsewhere =
    signIn.status === "needs_first_factor" &&
    firstFactor?.strategy === "email_link" &&
    firstFactor.verifiedAt !== null &&
    needs === null;
  if (!isProvenElsewhere) return signIn;
  return withTransaction(ctx, async (tx) => {
    if (!signIn.userId) throw domainError("sign_in_identification_or_user_deleted");
    const user = await requireUser(tx, signIn.userId);
    requireUsable(tx, user);
    return advanceSignIn(tx, signIn, user, signIn.facts);
  });
}
