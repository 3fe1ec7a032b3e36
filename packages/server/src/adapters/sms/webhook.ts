import { signatureHeaders } from "../../crypto/webhook-signature.ts";
import { post } from "./post.ts";
import type { SmsTransport } from "./transport.ts";

/** Posts messages to a service of the operator's own, signed as Standard Webhooks says: https://www.standardwebhooks.com */
export function webhookTransport(url: string, secret: string, now: () => Date): SmsTransport {
  return {
    send({ id, channel, recipient, text }) {
      const body = JSON.stringify({
        type: "sms.created",
        data: { id, channel, to_phone_number: recipient, message: text },
      });
      return post(url, { "content-type": "application/json", ...signatureHeaders(id, now(), body, [secret]) }, body);
    },
  };
}
