import type { InstanceContext } from "../../context.ts";
import { selectMessage, updateMessageRow } from "./store.ts";

/** Hands a queued mail to the mail server. Throws when that fails, so that the job is tried again later. */
export async function deliverMessage(ctx: InstanceContext, id: string): Promise<void> {
  const message = await selectMessage(ctx.db, ctx.instance.id, id);
  if (!message || message.status === "sent") return;
  try {
    await ctx.mail.send(message);
  } catch (error) {
    await updateMessageRow(ctx.db, ctx.instance.id, id, {
      error: error instanceof Error ? error.message : String(error),
    });
    throw error;
  }
  await updateMessageRow(ctx.db, ctx.instance.id, id, { status: "sent", error: null, sent_at: ctx.clock.now() });
}
