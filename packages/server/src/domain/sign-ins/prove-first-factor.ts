import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import { handOver } from "../hand-over/index.ts";
import { requireIdentification } from "../users/index.ts";
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
    await handOver(tx, await requireIdentification(tx, type, identificationId, user.id), name);
  }
  const verifiedAt = tx.clock.now().toISOString();
  return {
    ...signIn.facts,
    firstFactor: { strategy: strategy.name, identificationId, secretId, verifiedAt },
    resetsPassword: resetsPassword(strategy.name),
  };
}

/** An address or number without an account was proven: the client may carry the proof over into a sign-up. */
function transferred({ facts }: SignIn, secretId: string | null, recipient: string | null): SignInFacts {
  if (!secretId || !recipient || !facts.signUpIfMissing) throw domainError("form_code_incorrect", { param: "code" });
  return { ...facts, transferable: recipient };
}
