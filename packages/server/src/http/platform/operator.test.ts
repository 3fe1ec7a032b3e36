import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { operatorToken } from "../../crypto/operator-token.ts";
import type { Server } from "../../server.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/index.ts";

let server: Server;
let t: TestInstance;
let authorization: string;
beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server);
  authorization = `Bearer ${operatorToken(server.app.config.masterKey as Buffer)}`;
});

const asOperator = (method: string, path: string, body?: unknown) => t.bapi(method, path, body, { authorization });
const declare = (instance: object) =>
  asOperator("POST", "/platform/v1/apply", { applications: [{ name: "Tulips", instances: [instance] }] });
const errorsOf = (answer: { body: { errors: { code: string; meta: object }[] } }) =>
  answer.body.errors.map(({ code, meta }) => ({ code, ...meta }));

describe("the operator", () => {
  it("reads the keys of every instance", async () => {
    const { status, body } = await asOperator("GET", "/platform/v1/keys");
    expect(status).toBe(200);
    expect(body.instances).toContainEqual({
      id: t.instance.id,
      environment: "development",
      publishable_key: t.instance.publishableKey,
      secret_key: t.secretKey,
    });
  });

  it("declares an instance, and declares it again without a change", async () => {
    const host = `clerk.${t.host}`;
    const first = await declare({ environment: "production", frontend_host: host });
    expect(first).toMatchObject({ status: 200, body: { instances: [{ environment: "production" }] } });
    expect((await declare({ environment: "production", frontend_host: host })).body).toEqual(first.body);
  });

  it("declares social providers, whose secrets no answer repeats", async () => {
    const secret = randomBytes(16).toString("hex");
    const host = `clerk.social.${t.host}`;
    const social = {
      google: { client_id: "app", client_secret: secret },
      custom_acme: { name: "Acme", issuer: "https://acme.example.com", client_id: "app", client_secret: secret },
    };
    const answer = await declare({ environment: "production", frontend_host: host, settings: { social } });
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toContain(secret);
    const { body } = await t.browser({ host }).get("/v1/environment");
    expect(body.user_settings.social).toMatchObject({
      oauth_google: { name: "Google" },
      oauth_custom_acme: { name: "Acme" },
    });
    expect(JSON.stringify(body)).not.toContain(secret);
    const unknown = await declare({
      environment: "production",
      frontend_host: host,
      settings: { social: { gogle: {} } },
    });
    expect(errorsOf(unknown)).toMatchObject([{ param_name: "applications.0.instances.0.settings.social.gogle" }]);
  });

  it("is told every fault of a document, with the key that was meant and what would be right", async () => {
    const answer = await declare({
      environment: "staging",
      frontend_host: "clerk.faults.test",
      secret_keys: ["short"],
      settings: { pasword: {} },
    });
    expect(answer.status).toBe(422);
    const place = "applications.0.instances.0";
    expect(errorsOf(answer)).toEqual([
      { code: "form_param_value_invalid", param_name: `${place}.environment`, detail: expect.any(String) },
      {
        code: "form_param_format_invalid",
        param_name: `${place}.secret_keys.0`,
        detail: expect.stringContaining("must begin with sk_test_ or sk_live_"),
      },
      { code: "settings_key_unknown", param_name: `${place}.settings.pasword` },
    ]);
    expect(answer.body.errors[2].long_message).toContain("Did you mean password?");
    expect(errorsOf(await asOperator("POST", "/platform/v1/apply", {}))).toEqual([
      { code: "form_param_missing", param_name: "applications" },
    ]);
  });

  it("and nobody else, and nothing else", async () => {
    const none = await t.bapi("GET", "/platform/v1/keys", undefined, { authorization: "" });
    expect([none.status, errorsOf(none)]).toEqual([401, [{ code: "authentication_invalid" }]]);
    const wrong = await t.bapi("POST", "/platform/v1/apply", {}, { authorization: `${authorization}x` });
    expect(errorsOf(wrong)).toEqual([{ code: "authentication_invalid" }]);
    expect(errorsOf(await t.bapi("GET", "/platform/v1/keys"))).toEqual([{ code: "resource_not_found" }]);
    expect(errorsOf(await asOperator("GET", "/platform/v1/webhook_endpoints"))).toEqual([
      { code: "resource_not_found" },
    ]);
  });
});
