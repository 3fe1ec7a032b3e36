import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../config/config.ts";
import { systemClock } from "../../lib/clock.ts";
import { openSms } from "./sms.ts";
import { UndeliverableError } from "./transport.ts";

interface Received {
  path: string | undefined;
  headers: IncomingMessage["headers"];
  body: string;
}

let close: (() => void) | undefined;
afterEach(() => close?.());

/** A provider that notes what it gets and answers with `status`. */
async function startProvider(status = 201): Promise<{ host: string; received: Received[] }> {
  const received: Received[] = [];
  const http = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      received.push({ path: request.url, headers: request.headers, body });
      response.writeHead(status).end("{}");
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  close = () => http.close();
  return { host: `127.0.0.1:${(http.address() as AddressInfo).port}`, received };
}

const message = { id: "sms_1", channel: "sms", recipient: "+15555550123", text: "123456 is your code" } as const;
const basic = (text: string): string => `Basic ${Buffer.from(text).toString("base64")}`;
const secret = randomBytes(8).toString("hex");

describe("providers of text messages", () => {
  it("sends through Twilio, by SMS and by WhatsApp", async () => {
    const { host, received } = await startProvider();
    const sms = openSms(
      `twilio+http://AC1:${secret}@${host}?from=%2B15550001111&whatsapp_from=%2B15550002222`,
      systemClock,
    );
    await sms.send(message);
    await sms.send({ ...message, channel: "whatsapp" });
    expect(received[0]?.path).toBe("/2010-04-01/Accounts/AC1/Messages.json");
    expect(received[0]?.headers.authorization).toBe(basic(`AC1:${secret}`));
    expect(Object.fromEntries(new URLSearchParams(received[0]?.body))).toEqual({
      To: "+15555550123",
      From: "+15550001111",
      Body: "123456 is your code",
    });
    expect(Object.fromEntries(new URLSearchParams(received[1]?.body))).toMatchObject({
      To: "whatsapp:+15555550123",
      From: "whatsapp:+15550002222",
    });
  });

  it("sends through a messaging service of Twilio", async () => {
    const { host, received } = await startProvider();
    await openSms(`twilio+http://AC1:${secret}@${host}?from=MG123`, systemClock).send(message);
    expect(new URLSearchParams(received[0]?.body).get("MessagingServiceSid")).toBe("MG123");
  });

  it("sends through Vonage", async () => {
    const { host, received } = await startProvider(202);
    await openSms(`vonage+http://key:${secret}@${host}?from=Tulip`, systemClock).send(message);
    expect(received[0]?.path).toBe("/v1/messages");
    expect(received[0]?.headers.authorization).toBe(basic(`key:${secret}`));
    expect(JSON.parse(received[0]?.body ?? "")).toEqual({
      message_type: "text",
      channel: "sms",
      to: "15555550123",
      from: "Tulip",
      text: "123456 is your code",
      client_ref: "sms_1",
    });
  });

  it("posts to a service of one's own, signed, without the secret in the address", async () => {
    const { host, received } = await startProvider(200);
    const key = `whsec_${randomBytes(32).toString("base64")}`;
    await openSms(`http://${host}/hook?tenant=1&secret=${encodeURIComponent(key)}`, systemClock).send(message);
    expect(received[0]?.path).toBe("/hook?tenant=1");
    const verified = new Webhook(key).verify(received[0]?.body ?? "", received[0]?.headers as Record<string, string>);
    expect(verified).toEqual({
      type: "sms.created",
      data: { id: "sms_1", channel: "sms", to_phone_number: "+15555550123", message: "123456 is your code" },
    });
  });

  it("tells a refusal for good from one for now", async () => {
    for (const [status, isFinal] of [
      [400, true],
      [403, true],
      [429, false],
      [503, false],
    ] as const) {
      const { host } = await startProvider(status);
      const sent = openSms(`twilio+http://AC1:${secret}@${host}?from=MG1`, systemClock).send(message);
      const error = await sent.then(() => undefined).catch((reason: unknown) => reason);
      expect(error instanceof UndeliverableError).toBe(isFinal);
      expect(String(error)).not.toContain(secret);
      close?.();
    }
  });

  it("explains a wrong variable without repeating its secret", () => {
    for (const url of [
      "nonsense",
      "smtp://a:b@c",
      `twilio://AC1:${secret}@api.twilio.com`,
      `twilio://api.twilio.com?from=1`,
      `https://example.com/hook?secret=${secret}`,
      `twilio+ftp://AC1:${secret}@h?from=1`,
    ]) {
      const open = (): unknown => openSms(url, systemClock);
      expect(open).toThrow(ConfigError);
      expect(open).toThrow(/LATCHKEY_SMS_URL/);
      expect(open).not.toThrow(new RegExp(secret));
    }
  });
});
