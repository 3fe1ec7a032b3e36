import { basicAuthorization, post } from "./post.ts";
import type { SmsTransport } from "./transport.ts";

export interface TwilioAccount {
  origin: string;
  accountSid: string;
  authToken: string;
  /** A number in E.164, or the `MG…` id of a messaging service. */
  from: string;
  whatsappFrom: string;
}

/** Twilio's Messages resource: https://www.twilio.com/docs/messaging/api/message-resource */
export function twilioTransport(account: TwilioAccount): SmsTransport {
  const url = `${account.origin}/2010-04-01/Accounts/${encodeURIComponent(account.accountSid)}/Messages.json`;
  const authorization = basicAuthorization(account.accountSid, account.authToken);
  return {
    send({ channel, recipient, text }) {
      const from = channel === "whatsapp" ? `whatsapp:${account.whatsappFrom}` : account.from;
      const form = new URLSearchParams({
        To: channel === "whatsapp" ? `whatsapp:${recipient}` : recipient,
        Body: text,
        ...(from.startsWith("MG") ? { MessagingServiceSid: from } : { From: from }),
      });
      return post(url, { authorization, "content-type": "application/x-www-form-urlencoded" }, form.toString());
    },
  };
}
