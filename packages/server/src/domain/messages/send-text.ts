import type { InstanceContext } from "../../context.ts";
import { emit } from "../../events/emit.ts";
import { newId } from "../../lib/ids.ts";
import { maskPhoneNumber, requireServedNumber } from "../identifiers/index.ts";
import { takeFromPhoneNumber } from "../rate-limits/index.ts";
import type { TextChannel, TextMessage } from "./message.ts";
import { insertMessage } from "./store.ts";
import { fill, languageFor } from "./texts/index.ts";

export interface CodeText {
  slug: "verification_code" | "reset_password_code";
  channel: TextChannel;
  /** E.164. */
  recipient: string;
  code: string;
  userId?: string | null;
  /** BCP 47. */
  locale?: string | null;
  identificationId?: string | null;
}

/**
 * Queues a text message with a code in the caller's transaction.
 *
 * @throws unsupported_country_code, and rate_limit_exceeded when the number, its range or its country got its share.
 */
export async function sendCodeText(tx: InstanceContext, text: CodeText): Promise<void> {
  const now = tx.clock.now();
  const settings = tx.instance.settings;
  requireServedNumber(text.recipient, settings.sms.allowed_countries);
  await takeFromPhoneNumber(tx, text.recipient);
  const { texts } = (await languageFor(tx, text.locale)).texts;
  const message: TextMessage = {
    id: newId("textMessage", now),
    channel: text.channel,
    slug: text.slug,
    recipient: text.recipient,
    userId: text.userId ?? null,
    identificationId: text.identificationId ?? null,
    text: fill(texts[text.slug], { code: text.code, app: settings.application_name }),
    status: "queued",
    error: null,
    sentAt: null,
    createdAt: now,
    data: {
      otp_code: text.code,
      requested_at: now.toISOString(),
      app: { name: settings.application_name },
      user: { identifier: maskPhoneNumber(text.recipient) },
    },
  };
  await insertMessage(tx.db, tx.instance.id, message);
  await emit(tx, "sms.created", message);
  await tx.jobs.enqueue(tx, "deliver-message", [{ messageId: message.id, instanceId: tx.instance.id }]);
}
