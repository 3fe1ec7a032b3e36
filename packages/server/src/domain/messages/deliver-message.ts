import { UndeliverableError } from "../../adapters/sms/transport.ts";
import type { InstanceContext } from "../../context.ts";
import { addSeconds } from "../../lib/clock.ts";
import type { Message } from "./message.ts";
import { selectMessage, updateMessageRow } from "./store.ts";

/** A text message carries a code; when the code is over, sending it costs money for nothing. */
const TEXT_TTL_SECONDS = 600;

/**
 * Hands a queued message to the mail server or the text message provider. Throws when that fails for now, so that the
 * job is tried again later.
 */
export async function deliverMessage(ctx: InstanceContext, id: string): Promise<void> {
  const message = await selectMessage(ctx.db, ctx.instance.id, id);
  if (!message || message.status !== "queued") return;
  try {
    await send(ctx, message);
  } catch (error) {
    const isFinal = error instanceof UndeliverableError;
    await updateMessageRow(ctx.db, ctx.instance.id, id, {
      error: error instanceof Error ? error.message : String(error),
      ...(isFinal ? { status: "failed" } : {}),
    });
    if (isFinal) return;
    throw error;
  }
  await updateMessageRow(ctx.db, ctx.instance.id, id, { status: "sent", error: null, sent_at: ctx.clock.now() });
}

async function send(ctx: InstanceContext, message: Message): Promise<void> {
  if (message.channel === "email") return ctx.mail.send(message);
  if (addSeconds(message.createdAt, TEXT_TTL_SECONDS) <= ctx.clock.now())
    throw new UndeliverableError("The code was over before the message could be sent.");
  return ctx.sms.send(message);
}
