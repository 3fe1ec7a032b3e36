import { isTestEmailAddress } from "../../crypto/codes.ts";
import type { InstanceContext } from "../../context.ts";
import { escapeHtml } from "../../lib/html.ts";
import { parseUserAgent } from "../../lib/user-agent.ts";
import { isTestMode } from "../instances/index.ts";
import { queueMail } from "./send-mail.ts";
import { renderPage, type RenderedMessage } from "./template.ts";

interface NoticeText {
  subject: string;
  /** What happened; `{app}` is the name of the application. */
  lead: string;
  /** Text of the button, for notices that come with a link. */
  button?: string;
}

const notices = {
  password_changed: {
    subject: "Your password was changed",
    lead: "The password of your {app} account was changed.",
  },
  password_removed: {
    subject: "Your password was removed",
    lead: "The password of your {app} account was removed.",
  },
  primary_email_address_changed: {
    subject: "Your primary e-mail address was changed",
    lead: "Another address is now the primary one of your {app} account.",
  },
  passkey_added: { subject: "A passkey was added", lead: "A passkey was added to your {app} account." },
  passkey_removed: { subject: "A passkey was removed", lead: "A passkey was removed from your {app} account." },
  mfa_enabled: {
    subject: "Two-step verification is on",
    lead: "Signing in to your {app} account takes a second step from now on.",
  },
  mfa_disabled: {
    subject: "Two-step verification is off",
    lead: "Signing in to your {app} account takes no second step any more.",
  },
  new_device_sign_in: {
    subject: "New sign-in to your account",
    lead: "Somebody signed in to your {app} account in a browser that it was not used in before.",
    button: "This was not me",
  },
} as const satisfies Record<string, NoticeText>;

export type SecurityNoticeSlug = keyof typeof notices;

export interface Notice {
  slug: SecurityNoticeSlug;
  /** The address that is told, which need not be the primary one by now. */
  recipient: string;
  userId: string;
  /** Where the button leads, for notices that have one. */
  url?: string;
}

/** Tells a person of a change of how they get in, in the transaction of the change. Test addresses get nothing. */
export async function sendSecurityNotice(tx: InstanceContext, notice: Notice): Promise<void> {
  const { slug, recipient, userId, url } = notice;
  if (isTestMode(tx.instance) && isTestEmailAddress(recipient)) return;
  const data = url ? { revoke_session_url: url } : {};
  await queueMail(tx, { recipient, userId }, slug, renderNotice(tx, slug, url), data);
}

function renderNotice(tx: InstanceContext, slug: SecurityNoticeSlug, url: string | undefined): RenderedMessage {
  const { subject, lead, button }: NoticeText = notices[slug];
  const applicationName = tx.instance.settings.application_name;
  const what = lead.replace("{app}", applicationName);
  const from = origin(tx);
  const closing = url
    ? "If it was not you, sign that browser out with the link and change your password."
    : "If it was not you, reset your password and sign out of every other device.";
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
    applicationName,
  );
  return { subject: `${subject} (${applicationName})`.replaceAll(/[\r\n]+/g, " "), text, html };
}

/** When and from where, as far as it is known. */
function origin(tx: InstanceContext): string {
  const time = `${tx.clock.now().toISOString().slice(0, 16).replace("T", " ")} UTC`;
  if (!tx.request) return `Time: ${time}.`;
  const { browserName, deviceType } = parseUserAgent(tx.request.userAgent);
  const { city, country } = tx.geo(tx.request.ip);
  const device = [browserName, deviceType].filter(Boolean).join(" on ");
  const place = [city, country].filter(Boolean).join(", ");
  return `Time: ${time}. ${device ? `Browser: ${device}. ` : ""}Address: ${tx.request.ip}${place ? ` (${place})` : ""}.`;
}
