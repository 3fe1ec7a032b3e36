import type { InstanceContext } from "../../context.ts";
import { updateIdentificationRow, updateUserRow } from "./store.ts";

const DAY_MS = 86_400_000;

/** The day of `date`; activity of users is kept with this precision. */
export const dayOf = (date: Date): Date => new Date(Math.floor(date.getTime() / DAY_MS) * DAY_MS);

/** Notes a finished sign-in. Not a change of the user that webhooks would tell. */
export async function recordSignIn(tx: InstanceContext, userId: string): Promise<void> {
  const now = tx.clock.now();
  await updateUserRow(tx.db, tx.instance.id, userId, { last_sign_in_at: now, last_active_at: dayOf(now) });
}

/** Points an address or number at the secret of the verification that was just prepared. */
export async function setVerificationSecret(
  ctx: InstanceContext,
  identificationId: string,
  secretId: string,
  strategy: string,
): Promise<void> {
  await updateIdentificationRow(ctx.db, ctx.instance.id, identificationId, {
    secret_id: secretId,
    strategy,
    updated_at: ctx.clock.now(),
  });
}
