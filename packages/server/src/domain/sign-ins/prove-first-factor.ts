import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { disableMultiFactor } from "../second-factors/index.ts";
import { revokeUserSessions } from "../sessions/index.ts";
import {
  requireIdentification,
  requireUser,
  updateUser,
  verifyIdentification,
  type Identification,
} from "../users/index.ts";
import { resetsPassword, type Strategy, type Target } from "../verifications/strategies/index.ts";
import { advanceSignIn, saveFacts } from "./complete-sign-in.ts";
import type { SignIn, SignInFacts } from "./sign-in.ts";

/** What was proven, and by which one-time secret. */
export interface FirstFactorProof {
  strategy: Strategy;
  target: Target;
  secretId: string | null;
}

/** Goes on with a sign-in whose first factor was proven just now. In the transaction that uses the proof up. */
export async function advanceByProof(tx: BrowserContext, signIn: SignIn, proof: FirstFactorProof): Promise<SignIn> {
  const { user } = proof.target;
  const facts = await proveFirstFactor(tx, signIn, proof);
  return user ? advanceSignIn(tx, signIn, user, facts) : saveFacts(tx, signIn, facts);
}

/** The facts of a sign-in whose first factor was proven just now; the address that was proven becomes verified. */
export async function proveFirstFactor(
  tx: BrowserContext,
  signIn: SignIn,
  { strategy, target, secretId }: FirstFactorProof,
): Promise<SignInFacts> {
  const { user, identificationId, recipient } = target;
  if (!user) return transferred(signIn, secretId, recipient);
  if (identificationId && strategy.identificationType) {
    const { identificationType: type, name } = strategy;
    await proveIdentification(tx, await requireIdentification(tx, type, identificationId, user.id), name);
  }
  const verifiedAt = tx.clock.now().toISOString();
  return {
    ...signIn.facts,
    firstFactor: { strategy: strategy.name, identificationId, secretId, verifiedAt },
    resetsPassword: resetsPassword(strategy.name),
  };
}

/**
 * The first proof of an address or number that was only held for the user. Whoever entered it may not have owned it, so
 * what they set up with it does not survive: password, second factors and sessions go.
 */
export async function proveIdentification(
  tx: BrowserContext,
  identification: Identification,
  strategyName: string,
): Promise<void> {
  if (identification.status === "verified") return;
  await verifyIdentification(tx, identification, strategyName);
  const user = await requireUser(tx, identification.userId);
  await updateUser(tx, user.id, { password: null });
  await disableMultiFactor(tx, user);
  await revokeUserSessions(tx, user);
}

/** An address or number without an account was proven: the client may carry the proof over into a sign-up. */
function transferred({ facts }: SignIn, secretId: string | null, recipient: string | null): SignInFacts {
  if (!secretId || !recipient || !facts.signUpIfMissing) throw domainError("form_code_incorrect", { param: "code" });
  return { ...facts, transferable: recipient };
}
