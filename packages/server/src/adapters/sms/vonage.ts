import { basicAuthorization, post } from "./post.ts";
import type { SmsTransport } from "./transport.ts";

export interface VonageAccount {
  origin: string;
  apiKey: string;
  apiSecret: string;
  /** A number or an alphanumeric name. */
  from: string;
  whatsappFrom: string;
}

/** Vonage's Messages API: https://developer.vonage.com/en/api/messages */
export function vonageTransport(account: VonageAccount): SmsTransport {
  const headers = {
    authorization: basicAuthorization(account.apiKey, account.apiSecret),
    "content-type": "application/json",
    accept: "application/json",
  };
  const digits = (number: string): string => number.replace(/^\+/, "");
  return {
    send: ({ id, channel, recipient, text }) =>
      post(
        `${account.origin}/v1/messages`,
        headers,
        JSON.stringify({
          message_type: "text",
          channel,
          to: digits(recipient),
          from: digits(channel === "whatsapp" ? account.whatsappFrom : account.from),
          text,
          client_ref: id,
        }),
      ),
  };
}
