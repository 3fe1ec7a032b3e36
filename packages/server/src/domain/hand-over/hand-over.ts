import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { deletePasskeys } from "../passkeys/index.ts";
import { disableMultiFactor } from "../second-factors/index.ts";
import { revokeUserSessions } from "../sessions/index.ts";
import { identifies, requireUser, updateUser, verifyIdentification, type Identification } from "../users/index.ts";

/**
 * Verifies an address or number whose owner just proved it. At the first proof of one that was only held, the account
 * becomes the owner's: whoever entered it may have been somebody else, so nothing survives that would let them in
 * again: password, passkeys, second factors, sessions.
 *
 * @throws strategy_for_user_invalid for one that its holder never proved, while they have proven something else
 */
export async function handOver(
  tx: InstanceContext,
  identification: Identification,
  strategyName: string,
): Promise<void> {
  if (identification.status === "verified") return;
  const user = await requireUser(tx, identification.userId);
  if (!identifies(user, identification)) throw domainError("strategy_for_user_invalid");
  await verifyIdentification(tx, identification, strategyName);
  await updateUser(tx, user.id, { password: null });
  await deletePasskeys(tx, user);
  await disableMultiFactor(tx, user);
  await revokeUserSessions(tx, user);
}
