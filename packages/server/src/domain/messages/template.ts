import { escapeHtml } from "../../lib/html.ts";

export interface TemplateInput {
  applicationName: string;
  /** The code, or the address that a link leads to; null for a mail with neither. */
  secret: string | null;
  /** How long the secret is good, such as "10 minutes". */
  validFor: string;
  /** Address of the browser that asked for it; empty when nobody did. */
  requestedFrom: string;
}

export interface RenderedMessage {
  subject: string;
  html: string;
  text: string;
}

interface Template {
  /** Text of the button of a mail with a link; absent for a mail with a code. */
  button?: string;
  subject: (input: TemplateInput) => string;
  heading: (input: TemplateInput) => string;
  lead: (input: TemplateInput) => string;
  closing: string;
}

const templates = {
  verification_code: {
    subject: ({ secret, applicationName }) => `${secret} is your ${applicationName} code`,
    heading: () => "Your verification code",
    lead: ({ applicationName }) => `Enter this code to continue to ${applicationName}:`,
    closing: "If you did not ask for it, you can ignore this mail: nobody gets in without the code.",
  },
  reset_password_code: {
    subject: ({ secret, applicationName }) => `${secret} is your ${applicationName} password reset code`,
    heading: () => "Reset your password",
    lead: ({ applicationName }) => `Enter this code to set a new password for ${applicationName}:`,
    closing: "If you did not ask for it, ignore this mail: your password stays as it is.",
  },
  magic_link_sign_in: {
    button: "Sign in",
    subject: ({ applicationName }) => `Sign in to ${applicationName}`,
    heading: ({ applicationName }) => `Sign in to ${applicationName}`,
    lead: () => "Open this link in the browser in which you asked for it:",
    closing: "If you did not ask for it, ignore this mail: nobody gets in unless the link is opened.",
  },
  magic_link_sign_up: {
    button: "Verify address",
    subject: ({ applicationName }) => `Verify your address for ${applicationName}`,
    heading: () => "Verify your e-mail address",
    lead: ({ applicationName }) => `Open this link to go on signing up to ${applicationName}:`,
    closing: "If you did not ask for it, ignore this mail: no account is made unless the link is opened.",
  },
  magic_link_user_profile: {
    button: "Verify address",
    subject: ({ applicationName }) => `Verify your address for ${applicationName}`,
    heading: () => "Verify your e-mail address",
    lead: ({ applicationName }) => `Open this link to add the address to your ${applicationName} account:`,
    closing: "If you did not ask for it, ignore this mail: the address is not added unless the link is opened.",
  },
  invitation: {
    button: "Accept invitation",
    subject: ({ applicationName }) => `You are invited to ${applicationName}`,
    heading: ({ applicationName }) => `You are invited to ${applicationName}`,
    lead: () => "Open this link to make your account:",
    closing: "If you do not know why you got it, ignore this mail: no account is made unless the link is opened.",
  },
  waitlist_invitation: {
    button: "Make your account",
    subject: ({ applicationName }) => `Your place at ${applicationName} is ready`,
    heading: () => "The wait is over",
    lead: ({ applicationName }) =>
      `You joined the waitlist of ${applicationName}. Open this link to make your account:`,
    closing: "If you never joined it, ignore this mail: no account is made unless the link is opened.",
  },
  waitlist_confirmation: {
    subject: ({ applicationName }) => `You are on the waitlist of ${applicationName}`,
    heading: () => "You are on the waitlist",
    lead: ({ applicationName }) =>
      `Thank you for your interest in ${applicationName}. We write when your place is ready.`,
    closing: "If you did not join it, you can ignore this mail.",
  },
} as const satisfies Record<string, Template>;

export type TemplateSlug = keyof typeof templates;
export type LinkSlug = Extract<TemplateSlug, `magic_link_${string}`>;
export type CodeSlug = Extract<TemplateSlug, `${string}_code`>;
export type NoticeSlug = "waitlist_confirmation";
export type InvitationSlug = "invitation" | "waitlist_invitation";

const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, " ");

/** A mail in HTML and plain text. Everything that comes from outside is escaped; templates hold no logic. */
export function renderTemplate(slug: TemplateSlug, input: TemplateInput): RenderedMessage {
  const template: Template = templates[slug];
  const heading = template.heading(input);
  const lead = template.lead(input);
  const { button } = template;
  const { secret } = input;
  const validity = secret === null ? "" : `The ${button ? "link" : "code"} is valid for ${input.validFor}.`;
  const origin = input.requestedFrom ? `It was asked for from ${input.requestedFrom}.` : "";
  return {
    subject: oneLine(template.subject(input)),
    text: [
      heading,
      "",
      lead,
      "",
      secret === null ? "" : `    ${secret}`,
      "",
      validity,
      origin,
      "",
      template.closing,
      "",
    ]
      .filter((line, index, lines) => line !== "" || lines[index - 1] !== "")
      .join("\n"),
    html: renderPage(
      heading,
      [
        `<p style="margin:0 0 16px">${escapeHtml(lead)}</p>`,
        secret === null ? "" : button ? linkHtml(button, secret) : codeHtml(secret),
        `<p style="margin:0 0 16px">${escapeHtml(`${validity} ${origin}`.trim())}</p>`,
        `<p style="margin:0;color:#5c6370">${escapeHtml(template.closing)}</p>`,
      ],
      input.applicationName,
    ),
  };
}

const codeHtml = (code: string): string =>
  `<p style="margin:0 0 16px;font:600 32px/1.2 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;letter-spacing:.2em">${escapeHtml(code)}</p>`;

const linkHtml = (text: string, url: string): string =>
  `<p style="margin:0 0 16px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#1c1f26;color:#fff;font-weight:600;text-decoration:none">${escapeHtml(text)}</a></p>` +
  `<p style="margin:0 0 16px;color:#5c6370;font-size:13px;word-break:break-all">${escapeHtml(url)}</p>`;

/** The frame of a mail; paragraphs are HTML. */
export function renderPage(heading: string, paragraphs: readonly string[], applicationName: string): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
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
