import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestInstance, startTestServer, type Server, type TestInstance } from "../../testing/index.ts";

/** A siteverify that knows one secret and the tokens it was told, and notes what it is asked. */
async function startSiteverify(secret: string) {
  const verdicts = new Map<string, object | number>();
  const asked: URLSearchParams[] = [];
  const http = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const fields = new URLSearchParams(text);
    asked.push(fields);
    const verdict = request.url === "/turnstile/v0/siteverify" ? verdicts.get(fields.get("response") ?? "") : 404;
    if (typeof verdict === "number") return void response.writeHead(verdict).end("no JSON");
    const failed = { success: false, "error-codes": ["invalid-input-response"] };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(fields.get("secret") === secret ? (verdict ?? failed) : failed));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, verdicts, asked, stop: () => http.close() };
}

const secret = randomBytes(16).toString("hex");
const home = "https://app.example.com";
const person = { email_address: "ada+clerk_test@example.com", password: "correct horse battery" };
let service: Awaited<ReturnType<typeof startSiteverify>>;
let server: Server;
let t: TestInstance;

const settings = (fields: object) => ({
  attack_protection: {
    bot_protection: {
      enabled: true,
      provider: "turnstile" as const,
      site_key: "0x4AAA",
      secret_key: secret,
      ...fields,
    },
  },
});

beforeAll(async () => {
  service = await startSiteverify(secret);
  server = await startTestServer({ config: { turnstileUrl: service.origin, logLevel: "silent" } });
  t = await createTestInstance(server, settings({ widget_type: "invisible" }), {
    environment: "production",
    homeUrl: home,
  });
});
afterAll(async () => {
  service.stop();
  await server.stop();
});

const signUp = async (token: string, on = t) => {
  const { status, body } = await on.browser({ origin: home }).createSignUp({ ...person, captcha_token: token });
  return (body as any).errors?.[0]?.code ?? status;
};
const passed = { success: true, hostname: "app.example.com", action: "signup" };

describe("Turnstile", () => {
  it("is what browsers are told of, its secret is not", async () => {
    const { body } = await t.browser({ origin: home }).get("/v1/environment");
    expect(body.display_config).toMatchObject({
      captcha_provider: "turnstile",
      captcha_public_key: "0x4AAA",
      captcha_public_key_invisible: "0x4AAA",
      captcha_widget_type: "invisible",
    });
    expect(JSON.stringify([body, t.instance])).not.toContain(secret);
    expect((await t.browser().get("/v1/client/captcha/challenge")).body.errors[0].code).toBe("captcha_not_enabled");
  });

  it("judges an answer, once, with the secret and the address of the browser", async () => {
    service.verdicts.set("good", passed);
    expect(await signUp("good")).toBe(200);
    expect(Object.fromEntries(service.asked.at(-1) ?? [])).toEqual({ secret, response: "good", remoteip: "127.0.0.1" });
    expect(await signUp("good")).toBe("captcha_invalid");
    expect(await signUp("unknown")).toBe("captcha_invalid");
  });

  it("passed on pages of others, or for something else, counts for nothing", async () => {
    service.verdicts.set("phished", { ...passed, hostname: "app.example.com.evil.example" });
    service.verdicts.set("other", { ...passed, action: "heartbeat" });
    service.verdicts.set("www", { ...passed, hostname: "www.app.example.com" });
    service.verdicts.set("bare", { success: true });
    expect(await signUp("phished")).toBe("captcha_invalid");
    expect(await signUp("other")).toBe("captcha_invalid");
    expect(await signUp("www")).toBe(200);
    expect(await signUp("bare")).toBe(200);
  });

  it("that can not be asked lets nobody pass", async () => {
    service.verdicts.set("down", 503);
    service.verdicts.set("changed", { verdict: "yes" });
    expect(await signUp("down")).toBe("captcha_invalid");
    expect(await signUp("changed")).toBe("captcha_invalid");
    service.verdicts.set("no secret", passed);
    expect(await signUp("no secret", await createTestInstance(server, settings({ secret_key: undefined })))).toBe(
      "captcha_invalid",
    );
  });

  it("needs a site key", async () => {
    await expect(createTestInstance(server, settings({ site_key: null }))).rejects.toThrow("is needed for Turnstile");
  });
});
