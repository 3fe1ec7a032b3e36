import { ConfigError } from "../../config/config.ts";
import { isSigningSecret } from "../../crypto/webhook-signature.ts";
import type { Clock } from "../../lib/clock.ts";
import { inboxOnlySms, type SmsTransport } from "./transport.ts";
import { twilioTransport } from "./twilio.ts";
import { vonageTransport } from "./vonage.ts";
import { webhookTransport } from "./webhook.ts";

const FORMS =
  "twilio://ACCOUNT_SID:AUTH_TOKEN@api.twilio.com?from=NUMBER, vonage://KEY:SECRET@api.nexmo.com?from=NUMBER or https://HOST/PATH?secret=whsec_…";

/**
 * The provider of text messages that `LATCHKEY_SMS_URL` names.
 *
 * @throws ConfigError
 */
export function openSms(value: string | undefined, clock: Clock): SmsTransport {
  if (value === undefined) return inboxOnlySms;
  if (!URL.canParse(value)) throw new ConfigError(`LATCHKEY_SMS_URL is no URL. It takes ${FORMS}.`);
  const url = new URL(value);
  const [scheme, over = "https"] = url.protocol.slice(0, -1).split("+") as [string, string?];
  if (scheme === "http" || scheme === "https") return openWebhook(url, clock);
  if ((scheme !== "twilio" && scheme !== "vonage") || (over !== "https" && over !== "http"))
    throw new ConfigError(`LATCHKEY_SMS_URL has the scheme ${url.protocol} It takes ${FORMS}.`);
  const from = url.searchParams.get("from");
  const user = decodeURIComponent(url.username);
  const password = decodeURIComponent(url.password);
  if (!from || !user || !password)
    throw new ConfigError(`LATCHKEY_SMS_URL lacks the account, its secret or the sender. It takes ${FORMS}.`);
  const origin = `${over}://${url.host}`;
  const whatsappFrom = url.searchParams.get("whatsapp_from") ?? from;
  return scheme === "twilio"
    ? twilioTransport({ origin, accountSid: user, authToken: password, from, whatsappFrom })
    : vonageTransport({ origin, apiKey: user, apiSecret: password, from, whatsappFrom });
}

function openWebhook(url: URL, clock: Clock): SmsTransport {
  const secret = url.searchParams.get("secret") ?? "";
  // A plus sign of base64 that was not encoded arrives as a space.
  const signing = secret.replaceAll(" ", "+");
  if (!isSigningSecret(signing))
    throw new ConfigError("LATCHKEY_SMS_URL needs ?secret=whsec_… with 24 to 64 bytes in base64.");
  url.searchParams.delete("secret");
  return webhookTransport(url.href, signing, () => clock.now());
}
