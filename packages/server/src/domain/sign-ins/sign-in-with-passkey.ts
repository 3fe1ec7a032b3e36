import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { loadBrowserState, setBrowserAttempt, type BrowserContext } from "../clients/index.ts";
import { askForPasskey, checkPasskey } from "../passkeys/index.ts";
import { requireUsable, requireUser } from "../users/index.ts";
import { consumeCode } from "../verifications/index.ts";
import { advanceSignIn } from "./complete-sign-in.ts";
import { emptyFacts, newSignIn, type SignIn, type SignInFacts } from "./sign-in.ts";
import { insertSignIn, toStored } from "./store.ts";

const PURPOSE = "sign_in_first_factor";

/** Starts a sign-in in which the passkey says who it is; nobody types anything. */
export async function startPasskeySignIn(ctx: BrowserContext): Promise<SignIn> {
  if (!ctx.instance.settings.passkeys.enabled) throw domainError("form_param_value_invalid", { param: "strategy" });
  const signIn = newSignIn({ identifier: null, userId: null, facts: emptyFacts }, ctx.clock.now());
  return withTransaction(ctx, async (tx) => {
    const client = await setBrowserAttempt(tx, { signInId: signIn.id });
    const secret = await askForPasskey(tx, { purpose: PURPOSE, subjectId: signIn.id, user: null });
    const firstFactor = { strategy: "passkey", identificationId: null, secretId: secret.id, verifiedAt: null } as const;
    const facts: SignInFacts = { ...signIn.facts, identified: true, firstFactor };
    return insertSignIn(
      tx.db,
      tx.instance.id,
      toStored({ ...signIn, facts }, { clientId: client.id, sessionId: null }),
    );
  });
}

/** Whether it is a passkey that has to say whose sign-in this is. */
export const isNameless = ({ userId, facts }: SignIn): boolean =>
  userId === null && facts.ghost === null && facts.firstFactor?.strategy === "passkey";

/**
 * Goes on with a sign-in by the passkey that says who it is.
 *
 * @throws passkey_not_registered, passkey_authentication_failure, verification_*, user_banned, user_locked,
 *   identifier_already_signed_in
 */
export async function signInWithPasskey(
  ctx: BrowserContext,
  signIn: SignIn,
  publicKeyCredential: string | undefined,
): Promise<SignIn> {
  const secretId = signIn.facts.firstFactor?.secretId ?? null;
  const proof = await checkPasskey(ctx, { purpose: PURPOSE, secretId, user: null }, publicKeyCredential);
  const state = await loadBrowserState(ctx);
  const existing = state?.sessions.find(({ user }) => user.id === proof.userId);
  if (existing) throw domainError("identifier_already_signed_in", { meta: { session_id: existing.session.id } });
  return withTransaction(ctx, async (tx) => {
    await consumeCode(tx, proof.secret);
    const user = await requireUser(tx, proof.userId);
    requireUsable(tx, user);
    const firstFactor = {
      strategy: "passkey",
      identificationId: null,
      secretId: proof.secret.id,
      verifiedAt: tx.clock.now().toISOString(),
    } as const;
    return advanceSignIn(tx, { ...signIn, userId: user.id }, user, { ...signIn.facts, firstFactor });
  });
}
