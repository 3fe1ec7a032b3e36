import type { InstanceContext } from "../../context.ts";
import { emit } from "../../events/emit.ts";
import { newId } from "../../lib/ids.ts";
import { keyHost } from "../instances/index.ts";
import { maskEmailAddress } from "../identifiers/index.ts";
import type { Mail } from "./message.ts";
import { insertMessage } from "./store.ts";
import { renderTemplate, type TemplateSlug } from "./template.ts";

export interface CodeMail {
  slug: TemplateSlug;
  recipient: string;
  code: string;
  userId?: string | null;
  identificationId?: string | null;
}

const MINUTES = 10;

/** Queues a mail with a code in the caller's transaction; the job that sends it is part of the same commit. */
export async function sendCode(tx: InstanceContext, mail: CodeMail): Promise<void> {
  const now = tx.clock.now();
  const settings = tx.instance.settings;
  const message: Mail = {
    id: newId("message", now),
    channel: "email",
    slug: mail.slug,
    recipient: mail.recipient,
    userId: mail.userId ?? null,
    identificationId: mail.identificationId ?? null,
    fromAddress: settings.mail.from_address ?? `noreply@${senderDomain(tx)}`,
    fromName: settings.mail.from_name ?? settings.application_name,
    replyTo: settings.mail.reply_to,
    ...renderTemplate(mail.slug, {
      applicationName: settings.application_name,
      code: mail.code,
      minutes: MINUTES,
      requestedFrom: tx.request?.ip ?? "",
    }),
    status: "queued",
    error: null,
    sentAt: null,
    createdAt: now,
    data: {
      otp_code: mail.code,
      requested_at: now.toISOString(),
      requested_by: tx.request?.userAgent ?? "",
      requested_from: tx.request?.ip ?? "",
      app: {
        name: settings.application_name,
        domain_name: keyHost(tx.instance),
        logo_image_url: settings.urls.logo_image,
        url: settings.urls.home ?? tx.instance.homeUrl,
      },
      user: { identifier: maskEmailAddress(mail.recipient) },
    },
  };
  await insertMessage(tx.db, tx.instance.id, message);
  await emit(tx, "email.created", message);
  await tx.jobs.enqueue(tx, "deliver-message", [{ messageId: message.id, instanceId: tx.instance.id }]);
}

function senderDomain(tx: InstanceContext): string {
  const home = tx.instance.homeUrl ? new URL(tx.instance.homeUrl).hostname : keyHost(tx.instance).replace(/:\d+$/, "");
  return /^[\d.]+$|^localhost$|^\[/.test(home) ? "latchkey.localhost" : home;
}
