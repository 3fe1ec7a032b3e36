// @vitest-environment node
import { createHmac } from "node:crypto";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { TestInstance } from "../testing/browser-session.ts";
import { createTestInstance } from "../testing/browser-session.ts";
import { buildClerkProps } from "./build-clerk-props.ts";
import { getAuth } from "./get-auth.ts";
import { writeHandover } from "./handover.ts";
import { verifyWebhook } from "./verify-webhook.ts";

let instance: TestInstance;
let token: string;

beforeAll(async () => {
  instance = await createTestInstance();
  token = await instance.sign();
});
beforeEach(() => vi.stubEnv("CLERK_SECRET_KEY", instance.secretKey));
afterEach(() => vi.unstubAllEnvs());

const handover = (changes = {}) => ({
  status: "signed-in",
  token,
  url: "http://localhost:3000/",
  options: {},
  ...changes,
});
const request = (changes = {}) => ({ headers: writeHandover(handover(changes), instance.secretKey) });

describe("getAuth", () => {
  test("reads a request of Node and of the web platform", () => {
    expect(getAuth(request())).toMatchObject({ userId: "user_1", sessionId: "sess_1" });
    expect(getAuth({ headers: new Headers(request().headers) }).userId).toBe("user_1");
    expect(getAuth(request({ status: "signed-out", token: null })).userId).toBeNull();
  });

  test("a machine where a session is wanted is signed out, where it is wanted it is not", () => {
    const machine = {
      tokenType: "api_key",
      isAuthenticated: true,
      id: "ak",
      subject: "user_1",
      scopes: ["a"],
      name: "n",
      claims: null,
      token: "ak_1",
    };
    const signed = request({ token: null, machine });
    expect(getAuth(signed)).toMatchObject({ tokenType: "session_token", userId: null });
    expect(getAuth(signed, { acceptsToken: "api_key" })).toMatchObject({
      tokenType: "api_key",
      userId: "user_1",
      scopes: ["a"],
      name: "n",
    });
    expect(getAuth(signed, { acceptsToken: ["m2m_token"] })).toMatchObject({ tokenType: null, isAuthenticated: false });
  });

  test("a pending session is signed out unless told otherwise", async () => {
    const pending = request({ token: await instance.sign({ sts: "pending" }) });
    expect(getAuth(pending)).toMatchObject({ userId: null, sessionStatus: "pending" });
    expect(getAuth(pending, { treatPendingAsSignedOut: false }).userId).toBe("user_1");
  });

  test("without the middleware says how to add it", () => {
    expect(() => getAuth({ headers: {} })).toThrow(/Export clerkMiddleware\(\) from middleware\.ts/);
  });
});

test("buildClerkProps is plain JSON without private metadata", () => {
  const user = { id: "user_1", publicMetadata: { a: 1 }, privateMetadata: { secret: 1 } };
  const { __clerk_ssr_state: state } = buildClerkProps(request(), { user: user as never });
  expect(state).toMatchObject({
    userId: "user_1",
    sessionId: "sess_1",
    user: { id: "user_1", publicMetadata: { a: 1 } },
  });
  expect(JSON.stringify(state)).not.toContain("secret");
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});

describe("verifyWebhook", () => {
  const secret = Buffer.alloc(24, 7);
  const body = { data: { id: "user_1" }, object: "event", type: "user.created" };
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", secret)
    .update(`msg_1.${timestamp}.${JSON.stringify(body)}`)
    .digest("base64");
  const headers = { "svix-id": "msg_1", "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` };
  const options = { signingSecret: `whsec_${secret.toString("base64")}` };

  test("takes a web request, and an API route's parsed or raw body", async () => {
    const web = new Request("https://a.dev/", { method: "POST", headers, body: JSON.stringify(body) });
    expect((await verifyWebhook(web, options)).type).toBe("user.created");
    expect((await verifyWebhook({ headers, body }, options)).type).toBe("user.created");
    expect((await verifyWebhook({ headers, body: JSON.stringify(body) }, options)).type).toBe("user.created");
  });

  test("refuses a changed body in either form", async () => {
    await expect(verifyWebhook({ headers, body: { ...body, type: "user.deleted" } }, options)).rejects.toThrow(
      /No signature/,
    );
    await expect(verifyWebhook({ headers, body: undefined }, options)).rejects.toThrow(/No signature/);
  });
});
