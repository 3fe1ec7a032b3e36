import { createTransport } from "nodemailer";
import type { Transport } from "./transport.ts";

/** Sends through an SMTP server given as `smtp://user:password@host:port`. */
export function smtpTransport(url: string): Transport {
  const mailer = createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  return {
    async send(mail) {
      await mailer.sendMail({
        messageId: `<${mail.id}@latchkey>`,
        // Address objects, not strings: no part of an address is parsed again.
        to: { name: "", address: mail.recipient },
        from: { name: mail.fromName ?? "", address: mail.fromAddress },
        ...(mail.replyTo ? { replyTo: { name: "", address: mail.replyTo } } : {}),
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
      });
    },
    close: () => mailer.close(),
  };
}
