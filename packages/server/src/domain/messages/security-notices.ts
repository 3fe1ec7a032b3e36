import { isTestEmailAddress } from "../../crypto/codes.ts";
import type { InstanceContext } from "../../context.ts";
import { escapeHtml } from "../../lib/html.ts";
import { parseUserAgent } from "../../lib/user-agent.ts";
import { isTestMode } from "../instances/index.ts";
import { queueMail } from "./send-mail.ts";
import { renderPage, type RenderedMessage } from "./template.ts";
import { fill, languageFor, type Language, type MessageTexts } from "./texts/index.ts";

export type SecurityNoticeSlug = keyof MessageTexts["notices"];

export interface Notice {
  slug: SecurityNoticeSlug;
  /** The address that is told, which need not be the primary one by now. */
  recipient: string;
  userId: string;
  /** BCP 47. */
  locale: string | null;
  /** Where the button leads, for notices that have one. */
  url?: string;
}

/** Tells a person of a change of how they get in, in the transaction of the change. Test addresses get nothing. */
export async function sendSecurityNotice(tx: InstanceContext, notice: Notice): Promise<void> {
  const { slug, recipient, userId, locale, url } = notice;
  if (isTestMode(tx.instance) && isTestEmailAddress(recipient)) return;
  const data = url ? { revoke_session_url: url } : {};
  const rendered = renderNotice(tx, await languageFor(tx, locale), slug, url);
  await queueMail(tx, { recipient, userId }, slug, rendered, data);
}

function renderNotice(
  tx: InstanceContext,
  { tag, texts }: Language,
  slug: SecurityNoticeSlug,
  url: string | undefined,
): RenderedMessage {
  const { subject, lead, button } = texts.notices[slug];
  const applicationName = tx.instance.settings.application_name;
  const what = fill(lead, { app: applicationName });
  const from = origin(tx, texts.details);
  const closing = url ? texts.details.notMeWithLink : texts.details.notMe;
  const text = [subject, "", what, from, "", ...(url ? [`    ${url}`, ""] : []), closing, ""].join("\n");
  const html = renderPage(
    subject,
    [
      `<p style="margin:0 0 16px">${escapeHtml(what)}</p>`,
      `<p style="margin:0 0 16px">${escapeHtml(from)}</p>`,
      ...(url && button
        ? [
            `<p style="margin:0 0 16px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#1c1f26;color:#fff;font-weight:600;text-decoration:none">${escapeHtml(button)}</a></p>`,
          ]
        : []),
      `<p style="margin:0;color:#5c6370">${escapeHtml(closing)}</p>`,
    ],
    { language: tag, applicationName },
  );
  return { subject: `${subject} (${applicationName})`.replaceAll(/[\r\n]+/g, " "), text, html };
}

/** When and from where, as far as it is known. */
function origin(tx: InstanceContext, details: MessageTexts["details"]): string {
  const time = fill(details.time, { time: `${tx.clock.now().toISOString().slice(0, 16).replace("T", " ")} UTC` });
  if (!tx.request) return time;
  const { browserName, deviceType } = parseUserAgent(tx.request.userAgent);
  const { city, country } = tx.geo(tx.request.ip);
  const browser = [browserName, deviceType].filter(Boolean).join(", ");
  const place = [city, country].filter(Boolean).join(", ");
  const address = place ? `${tx.request.ip} (${place})` : tx.request.ip;
  return [time, browser && fill(details.browser, { browser }), fill(details.address, { address })]
    .filter(Boolean)
    .join(" ");
}
