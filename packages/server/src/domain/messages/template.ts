import { escapeHtml } from "../../lib/html.ts";
import { fill, type Language, type MessageTexts } from "./texts/index.ts";

export type TemplateSlug = keyof MessageTexts["mails"];
export type LinkSlug = Extract<TemplateSlug, `magic_link_${string}`>;
export type CodeSlug = Extract<TemplateSlug, `${string}_code`>;
export type NoticeSlug = "waitlist_confirmation";
export type InvitationSlug = "invitation" | "waitlist_invitation";

export interface TemplateInput {
  applicationName: string;
  /** The code, or the address that a link leads to; null for a mail with neither. */
  secret: string | null;
  /** How long the secret is good. */
  validFor: Duration;
  /** Address of the browser that asked for it; empty when nobody did. */
  requestedFrom: string;
}

export interface Duration {
  count: number;
  unit: "minute" | "day";
}

export interface RenderedMessage {
  subject: string;
  html: string;
  text: string;
}

const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, " ");

/** A mail in HTML and plain text. Everything that comes from outside is escaped; templates hold no logic. */
export function renderTemplate(language: Language, slug: TemplateSlug, input: TemplateInput): RenderedMessage {
  const { mails, details } = language.texts;
  const { secret, requestedFrom } = input;
  const values = { app: input.applicationName, code: secret ?? "" };
  const { button, ...texts } = mails[slug];
  const heading = fill(texts.heading, values);
  const lead = fill(texts.lead, values);
  const closing = fill(texts.closing, values);
  const time = formatDuration(language.tag, input.validFor);
  const validity = secret === null ? "" : fill(button ? details.linkValidity : details.codeValidity, { time });
  const origin = requestedFrom ? fill(details.requestedFrom, { address: requestedFrom }) : "";
  return {
    subject: oneLine(fill(texts.subject, values)),
    text: [heading, "", lead, "", secret === null ? "" : `    ${secret}`, "", validity, origin, "", closing, ""]
      .filter((line, index, lines) => line !== "" || lines[index - 1] !== "")
      .join("\n"),
    html: renderPage(
      heading,
      [
        `<p style="margin:0 0 16px">${escapeHtml(lead)}</p>`,
        secret === null ? "" : button ? linkHtml(button, secret) : codeHtml(secret),
        `<p style="margin:0 0 16px">${escapeHtml(`${validity} ${origin}`.trim())}</p>`,
        `<p style="margin:0;color:#5c6370">${escapeHtml(closing)}</p>`,
      ],
      { language: language.tag, applicationName: input.applicationName },
    ),
  };
}

const formatDuration = (language: string, { count, unit }: Duration): string =>
  new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(count);

const codeHtml = (code: string): string =>
  `<p style="margin:0 0 16px;font:600 32px/1.2 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;letter-spacing:.2em">${escapeHtml(code)}</p>`;

const linkHtml = (text: string, url: string): string =>
  `<p style="margin:0 0 16px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#1c1f26;color:#fff;font-weight:600;text-decoration:none">${escapeHtml(text)}</a></p>` +
  `<p style="margin:0 0 16px;color:#5c6370;font-size:13px;word-break:break-all">${escapeHtml(url)}</p>`;

/** The frame of a mail; paragraphs are HTML. */
export function renderPage(
  heading: string,
  paragraphs: readonly string[],
  { language, applicationName }: { language: string; applicationName: string },
): string {
  const direction = /^(?:ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr";
  return [
    `<!doctype html><html lang="${language}" dir="${direction}"><head>`,
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(heading)}</title></head>`,
    '<body style="margin:0;padding:32px 16px;background:#f4f5f7;color:#1c1f26;font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,sans-serif">',
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">',
    '<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;max-width:480px;background:#fff;border-radius:12px"><tr><td style="padding:32px">',
    `<p style="margin:0 0 24px;font-weight:600;color:#5c6370">${escapeHtml(applicationName)}</p>`,
    `<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escapeHtml(heading)}</h1>`,
    ...paragraphs,
    "</td></tr></table></td></tr></table></body></html>",
  ].join("");
}
