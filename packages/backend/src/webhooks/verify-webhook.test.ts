import { Webhook as StandardWebhook } from "standardwebhooks";
import { Webhook as SvixWebhook } from "svix";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { verifyWebhook } from "./verify-webhook.ts";

const secret = `whsec_${Buffer.alloc(24, 7).toString("base64")}`;
const otherSecret = `whsec_${Buffer.alloc(24, 8).toString("base64")}`;
const now = 1_735_689_600;
const body = JSON.stringify({
  data: { id: "user_1", object: "user", deleted: true, name: "Zoë" },
  event_attributes: { http_request: { client_ip: "1.2.3.4", user_agent: "x" } },
  instance_id: "ins_1",
  object: "event",
  timestamp: now * 1000,
  type: "user.deleted",
});

beforeEach(() => void vi.useFakeTimers({ now: now * 1000, toFake: ["Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const sign = (text = body, key = secret, time = now) => new SvixWebhook(key).sign("msg_1", new Date(time * 1000), text);

interface Delivery {
  family?: "svix" | "webhook";
  id?: string | null;
  timestamp?: string | null;
  signature?: string | null;
  text?: string;
}

function deliver({
  family = "svix",
  id = "msg_1",
  timestamp = String(now),
  signature = sign(),
  text = body,
}: Delivery = {}) {
  const headers = new Headers();
  for (const [name, value] of Object.entries({ id, timestamp, signature })) {
    if (value !== null) headers.set(`${family}-${name}`, value);
  }
  return verifyWebhook(new Request("https://app.example.com/api/webhooks", { method: "POST", headers, body: text }), {
    signingSecret: secret,
  });
}

describe("verifyWebhook accepts", () => {
  test("what svix signs, and answers the event", async () => {
    expect(await deliver()).toEqual({
      type: "user.deleted",
      object: "event",
      data: { id: "user_1", object: "user", deleted: true, name: "Zoë" },
      event_attributes: { http_request: { client_ip: "1.2.3.4", user_agent: "x" } },
    });
  });

  test("what standardwebhooks signs, under its own header names", async () => {
    const signature = new StandardWebhook(secret).sign("msg_1", new Date(now * 1000), body);
    expect((await deliver({ family: "webhook", signature })).type).toBe("user.deleted");
  });

  test("one good signature among others, while a secret is rotated", async () => {
    const signature = `v1a,${"A".repeat(43)}= ${sign(body, otherSecret)} ${sign()}`;
    expect((await deliver({ signature })).type).toBe("user.deleted");
  });

  test("a body that was parsed and written again", async () => {
    expect((await deliver({ text: JSON.stringify(JSON.parse(body)) })).type).toBe("user.deleted");
  });

  test("deliveries up to five minutes old or early", async () => {
    for (const time of [now - 300, now + 300]) {
      expect((await deliver({ timestamp: String(time), signature: sign(body, secret, time) })).type).toBe(
        "user.deleted",
      );
    }
  });

  test("a secret from the environment", async () => {
    vi.stubEnv("CLERK_WEBHOOK_SIGNING_SECRET", secret);
    const headers = { "svix-id": "msg_1", "svix-timestamp": String(now), "svix-signature": sign() };
    const request = new Request("https://app.example.com/", { method: "POST", headers, body });
    expect((await verifyWebhook(request)).type).toBe("user.deleted");
  });
});

describe("A-10, A-11: verifyWebhook refuses", () => {
  const digest = sign().slice("v1,".length);

  test.each<[string, Delivery]>([
    ["no id", { id: null }],
    ["no timestamp", { timestamp: null }],
    ["no signature", { signature: null }],
    ["an empty id", { id: "" }],
    ["an empty signature", { signature: "" }],
    ["a version without a signature", { signature: "v1," }],
    ["a version alone", { signature: "v1" }],
    ["a signature without a version", { signature: digest }],
    ["another version", { signature: `v2,${digest}` }],
    ["the asymmetric version", { signature: `v1a,${digest}` }],
    ["a version in upper case", { signature: `V1,${digest}` }],
    ["a truncated signature", { signature: `v1,${digest.slice(0, 20)}` }],
    ["one character of it", { signature: `v1,${digest.slice(0, 1)}` }],
    ["a signature with a tail", { signature: `v1,${digest}AAAA` }],
    ["a signature in hexadecimal", { signature: `v1,${Buffer.from(digest, "base64").toString("hex")}` }],
    ["a changed signature", { signature: `v1,${digest.startsWith("A") ? "B" : "A"}${digest.slice(1)}` }],
    ["a third part", { signature: `v1,${digest},x` }],
    ["a comma for a space", { signature: `v1,AAAA,v1,${digest}` }],
    ["another secret", { signature: sign(body, otherSecret) }],
    ["another id", { id: "msg_2" }],
    ["another time", { timestamp: String(now + 1) }],
    ["another body", { text: body.replace("user_1", "user_2") }],
    ["white space in the body", { text: `${body} ` }],
    ["an old delivery", { timestamp: String(now - 301), signature: sign(body, secret, now - 301) }],
    ["a delivery from the future", { timestamp: String(now + 301), signature: sign(body, secret, now + 301) }],
    ["a time in milliseconds", { timestamp: String(now * 1000) }],
    ["a time with a unit", { timestamp: `${now}s` }],
    ["a negative time", { timestamp: `-${now}` }],
    ["a hexadecimal time", { timestamp: "0x1" }],
    ["no time", { timestamp: "NaN" }],
  ])("%s", async (_name, delivery) => {
    await expect(deliver(delivery)).rejects.toThrow(/webhook/i);
  });

  test.each([
    ["", /missing/],
    ["whsec_", /empty/],
    ["whsec_%%%", /not base64/],
  ])("the secret %j", async (signingSecret, message) => {
    const request = new Request("https://app.example.com/", {
      method: "POST",
      headers: { "svix-id": "msg_1", "svix-timestamp": String(now), "svix-signature": sign() },
      body,
    });
    await expect(verifyWebhook(request, { signingSecret })).rejects.toThrow(message);
  });
});
