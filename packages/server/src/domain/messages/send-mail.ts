import type { InstanceContext } from "../../context.ts";
import { emit } from "../../events/emit.ts";
import { newId } from "../../lib/ids.ts";
import { keyHost } from "../instances/index.ts";
import { maskEmailAddress } from "../identifiers/index.ts";
import type { Mail } from "./message.ts";
import { insertMessage } from "./store.ts";
import {
  renderTemplate,
  type CodeSlug,
  type Duration,
  type InvitationSlug,
  type LinkSlug,
  type NoticeSlug,
  type RenderedMessage,
  type TemplateSlug,
} from "./template.ts";
import { languageFor } from "./texts/index.ts";

interface Recipient {
  recipient: string;
  userId?: string | null;
  /** BCP 47; where the recipient's is not known, what else is known of the language they read decides. */
  locale?: string | null;
  identificationId?: string | null;
}

export interface CodeMail extends Recipient {
  slug: CodeSlug;
  code: string;
}

export interface LinkMail extends Recipient {
  slug: LinkSlug;
  url: string;
}

export interface InvitationMail extends Recipient {
  slug: InvitationSlug;
  url: string;
  /** How long it is good. */
  days: number;
}

export interface NoticeMail extends Recipient {
  slug: NoticeSlug;
}

interface Content {
  slug: TemplateSlug;
  secret: string | null;
  validFor: Duration;
  /** Where the wish for it came from; empty when its recipient had none. */
  requestedFrom: string;
  /** Variables for receivers of the event. */
  variables: Record<string, unknown>;
}

const MINUTES = 10;

/** Queues a mail with a code in the caller's transaction; the job that sends it is part of the same commit. */
export const sendCode = (tx: InstanceContext, mail: CodeMail): Promise<void> =>
  sendRequested(tx, mail, mail.code, { otp_code: mail.code });

/** Queues a mail with a link in the caller's transaction. */
export const sendLink = (tx: InstanceContext, mail: LinkMail): Promise<void> =>
  sendRequested(tx, mail, mail.url, { magic_link: mail.url, ttl_minutes: MINUTES });

/** Queues a mail with the link of an invitation in the caller's transaction. */
export const sendInvitation = (tx: InstanceContext, { slug, url, days, ...recipient }: InvitationMail): Promise<void> =>
  sendMail(tx, recipient, {
    slug,
    secret: url,
    validFor: { count: days, unit: "day" },
    requestedFrom: "",
    variables: { action_url: url, expires_in_days: days },
  });

/** Queues a mail that only tells something, in the caller's transaction. */
export const sendNotice = (tx: InstanceContext, mail: NoticeMail): Promise<void> => sendRequested(tx, mail, null, {});

/** A mail that whoever receives it asked for. */
const sendRequested = (
  tx: InstanceContext,
  { slug, ...recipient }: CodeMail | LinkMail | NoticeMail,
  secret: string | null,
  variables: Record<string, unknown>,
): Promise<void> =>
  sendMail(tx, recipient, {
    slug,
    secret,
    validFor: { count: MINUTES, unit: "minute" },
    requestedFrom: tx.request?.ip ?? "",
    variables,
  });

async function sendMail(
  tx: InstanceContext,
  recipient: Recipient,
  { slug, secret, validFor, requestedFrom, variables }: Content,
): Promise<void> {
  const applicationName = tx.instance.settings.application_name;
  const language = await languageFor(tx, recipient.locale);
  const rendered = renderTemplate(language, slug, { applicationName, secret, validFor, requestedFrom });
  return queueMail(tx, recipient, slug, rendered, variables);
}

/** Queues a mail in the caller's transaction. @param variables what receivers of `email.created` can render it from. */
export async function queueMail(
  tx: InstanceContext,
  { recipient, userId, identificationId }: Recipient,
  slug: string,
  rendered: RenderedMessage,
  variables: Record<string, unknown>,
): Promise<void> {
  const now = tx.clock.now();
  const settings = tx.instance.settings;
  const message: Mail = {
    id: newId("message", now),
    channel: "email",
    slug,
    recipient,
    userId: userId ?? null,
    identificationId: identificationId ?? null,
    fromAddress: settings.mail.from_address ?? `noreply@${senderDomain(tx)}`,
    fromName: settings.mail.from_name ?? settings.application_name,
    replyTo: settings.mail.reply_to,
    ...rendered,
    status: "queued",
    error: null,
    sentAt: null,
    createdAt: now,
    data: {
      ...variables,
      requested_at: now.toISOString(),
      requested_by: tx.request?.userAgent ?? "",
      requested_from: tx.request?.ip ?? "",
      app: {
        name: settings.application_name,
        domain_name: keyHost(tx.instance),
        logo_image_url: settings.urls.logo_image,
        url: settings.urls.home ?? tx.instance.homeUrl,
      },
      user: { identifier: maskEmailAddress(recipient) },
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
