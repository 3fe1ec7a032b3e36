import type { AppContext, InstanceContext } from "../context.ts";
import { findInstanceById } from "../domain/instances/index.ts";
import { deliverMessage } from "../domain/messages/index.ts";
import { deleteOldCounters } from "../domain/rate-limits/index.ts";
import { captureProfileImage } from "../domain/users/index.ts";
import { deleteExpired } from "../domain/verifications/index.ts";
import { deliver } from "../domain/webhooks/index.ts";
import type { JobHandlers } from "./jobs.ts";

const CLEAN_UP_BATCH = 5_000;

/** What each job does. */
export function jobHandlers(app: AppContext): JobHandlers {
  const forInstance = async (instanceId: string, work: (ctx: InstanceContext) => Promise<void>): Promise<void> => {
    const instance = await findInstanceById(app, instanceId);
    if (instance) await work({ ...app, instance });
  };
  return {
    "deliver-webhook": ({ deliveryId, instanceId }) => forInstance(instanceId, (ctx) => deliver(ctx, deliveryId)),
    "deliver-message": ({ messageId, instanceId }) => forInstance(instanceId, (ctx) => deliverMessage(ctx, messageId)),
    "capture-picture": ({ userId, instanceId, url }) =>
      forInstance(instanceId, (ctx) => captureProfileImage(ctx, userId, url)),
    "clean-up": async () => {
      const now = app.clock.now();
      await deleteExpired(app.db, now, CLEAN_UP_BATCH);
      await deleteOldCounters(app.db, now);
    },
  };
}
