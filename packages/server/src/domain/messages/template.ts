export interface TemplateInput {
  applicationName: string;
  code: string;
  minutes: number;
  requestedFrom: string;
}

export interface RenderedMessage {
  subject: string;
  html: string;
  text: string;
}

interface Template {
  subject: (input: TemplateInput) => string;
  heading: (input: TemplateInput) => string;
  lead: (input: TemplateInput) => string;
  closing: string;
}

const templates = {
  verification_code: {
    subject: ({ code, applicationName }) => `${code} is your ${applicationName} code`,
    heading: () => "Your verification code",
    lead: ({ applicationName }) => `Enter this code to continue to ${applicationName}:`,
    closing: "If you did not ask for it, you can ignore this mail: nobody gets in without the code.",
  },
  reset_password_code: {
    subject: ({ code, applicationName }) => `${code} is your ${applicationName} password reset code`,
    heading: () => "Reset your password",
    lead: ({ applicationName }) => `Enter this code to set a new password for ${applicationName}:`,
    closing: "If you did not ask for it, ignore this mail: your password stays as it is.",
  },
} as const satisfies Record<string, Template>;

export type TemplateSlug = keyof typeof templates;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character] as string);
const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, " ");

/** A mail in HTML and plain text. Everything that comes from outside is escaped; templates hold no logic. */
export function renderTemplate(slug: TemplateSlug, input: TemplateInput): RenderedMessage {
  const template: Template = templates[slug];
  const heading = template.heading(input);
  const lead = template.lead(input);
  const validity = `The code is valid for ${input.minutes} minutes.`;
  const origin = input.requestedFrom ? `It was asked for from ${input.requestedFrom}.` : "";
  return {
    subject: oneLine(template.subject(input)),
    text: [heading, "", lead, "", `    ${input.code}`, "", validity, origin, "", template.closing, ""]
      .filter((line, index, lines) => line !== "" || lines[index - 1] !== "")
      .join("\n"),
    html: page(
      heading,
      [
        `<p style="margin:0 0 16px">${escapeHtml(lead)}</p>`,
        `<p style="margin:0 0 16px;font:600 32px/1.2 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;letter-spacing:.2em">${escapeHtml(input.code)}</p>`,
        `<p style="margin:0 0 16px">${escapeHtml(`${validity} ${origin}`.trim())}</p>`,
        `<p style="margin:0;color:#5c6370">${escapeHtml(template.closing)}</p>`,
      ],
      input.applicationName,
    ),
  };
}

function page(heading: string, paragraphs: readonly string[], applicationName: string): string {
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
