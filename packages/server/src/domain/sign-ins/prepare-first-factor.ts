import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import type { TextChannel } from "../messages/index.ts";
import { requireUsable } from "../users/index.ts";
import { requireTarget } from "./factors.ts";
import { requireAction } from "./machine.ts";
import type { SignIn } from "./sign-in.ts";
import { updateFacts } from "./store.ts";

export interface FirstFactorChoice {
  strategy: string;
  /** Id of the address or number that the code goes to. */
  identificationId?: string | undefined;
  channel?: TextChannel | undefined;
}

/**
 * Sends the code of a first factor.
 *
 * @throws client_state_invalid, strategy_for_user_invalid, verification_strategy_invalid, user_locked
 */
export async function prepareFirstFactor(
  ctx: BrowserContext,
  signIn: SignIn,
  choice: FirstFactorChoice,
): Promise<SignIn> {
  requireAction(signIn.status, "prepare_first_factor");
  const { strategy, target } = await requireTarget(ctx, signIn, choice.strategy, choice);
  const prepare = strategy.prepare;
  if (!prepare) throw domainError("verification_strategy_invalid", { values: { strategy: strategy.name } });
  if (target.user) requireUsable(ctx, target.user);
  return withTransaction(ctx, async (tx) => {
    const secret = await prepare(tx, target);
    const firstFactor = {
      strategy: strategy.name,
      identificationId: target.identificationId,
      secretId: secret.id,
      verifiedAt: null,
    };
    const updated = await updateFacts(tx.db, tx.instance.id, signIn, { ...signIn.facts, firstFactor }, tx.clock.now());
    if (!updated) throw domainError("client_state_invalid");
    return updated;
  });
}
