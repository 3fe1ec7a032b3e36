import type { Server } from "@latchkey/server";
import { createTestInstance, sharedServer, type Answer, type TestInstance } from "@latchkey/server/testing";
import { beforeAll, describe, expect, it } from "vitest";

const PASSWORD = "correct horse battery";
let server: Server;
let t: TestInstance;

beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server, {
    identifiers: {
      email_address: { sign_in_strategies: ["email_code", "email_link"], verifications: ["email_code", "email_link"] },
    },
  });
});

describe("A-22: a code goes to its owner and nowhere else", () => {
  it("not into an answer of the API", async () => {
    const answers: string[] = [];
    const keep = (answer: Answer): Answer => (answers.push(JSON.stringify(answer.body)), answer);
    const browser = t.browser();
    const { body } = keep(await browser.createSignUp({ email_address: "a22@example.com", password: PASSWORD }));
    const path = `/v1/client/sign_ups/${body.response.id}`;
    keep(await browser.post(`${path}/prepare_verification`, { strategy: "email_code" }));
    keep(await browser.get(path));
    keep(await browser.get("/v1/client"));
    const code = /\b\d{6}\b/.exec((await t.inbox())[0]?.text ?? "")?.[0] ?? "";
    keep(
      await browser.post(`${path}/attempt_verification`, {
        strategy: "email_code",
        code: code === "000000" ? "1" : "000000",
      }),
    );
    expect(code).toMatch(/^\d{6}$/);
    expect(answers.filter((text) => text.includes(code))).toEqual([]);
  });
});

describe("A-28, A-29: links in mails lead to the configured address, whatever a request says of its host", () => {
  it.each([
    { "x-forwarded-host": "evil.example" },
    { forwarded: "host=evil.example;proto=https" },
    { "x-original-host": "evil.example" },
    { "x-host": "evil.example" },
    { "x-forwarded-server": "evil.example" },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", "x-forwarded-port": "443" },
    { "clerk-proxy-url": "https://evil.example" },
  ] as Record<string, string>[])("%o", async (headers) => {
    const email = `a28-${Object.keys(headers).join("-")}@example.com`;
    const send = (path: string, fields: Record<string, string>, cookie?: string) =>
      server.fetch(
        new Request(new URL(path, server.url), {
          method: "POST",
          headers: { host: t.host, ...headers, ...(cookie ? { cookie } : {}) },
          body: new URLSearchParams(fields),
        }),
      );
    const created = await send("/v1/client/sign_ups", { email_address: email, password: PASSWORD });
    const { response } = (await created.json()) as { response: { id: string } };
    const cookie = created.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const fields = { strategy: "email_link", redirect_url: "https://app.example/" };
    await send(`/v1/client/sign_ups/${response.id}/prepare_verification`, fields, cookie);
    const mail = (await t.inbox()).find(({ to }) => to === email);
    const link = new URL(/https?:\S+/.exec(mail?.text ?? "")?.[0] ?? "");
    expect(link.origin).toBe(new URL(server.app.publicUrl).origin);
    expect(mail?.html).not.toContain("evil.example");
  });
});

/** Spellings of somewhere else that a comparison of strings takes for home. */
const elsewhere = [
  "https://evil.example",
  "https://tulip.example.evil.example",
  "https://eviltulip.example",
  "https://tulip.example@evil.example",
  "https://tulip.example:443@evil.example/",
  "https://evil.example/https://tulip.example",
  "https://evil.example/.tulip.example",
  "https://evil.example?tulip.example",
  "https://evil.example#tulip.example",
  "https://evil.example\\.tulip.example",
  "https:\\\\evil.example",
  "https:/evil.example",
  "https:evil.example",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "///evil.example",
  "http://tulip.example.",
  "http://tulip.example",
  "https://tulip.example:8443",
  "https://TULIP.example.evil.example",
  "https://tulip.example%00.evil.example",
  "https://tulip.example%2eevil.example",
  "https://tulip%E3%80%82example.evil.example",
  "https://tulip。example.evil.example",
  "https://user:pass@tulip.example",
  "https://[::1]",
  "https://127.0.0.1",
  "https://0x7f000001",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)//https://tulip.example",
  "java\tscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "ftp://tulip.example",
  "blob:https://tulip.example/x",
  "about:blank",
  "tulip.example",
  "/relative",
  "",
  " ",
  "https://",
  "https://\u0000",
  "\thttps://evil.example",
  "https://evil.example\r\nlocation: https://tulip.example",
];

describe("A-33: a redirect leads home", () => {
  let production: TestInstance;
  beforeAll(async () => {
    production = await createTestInstance(
      server,
      { identifiers: { email_address: { verifications: ["email_code", "email_link"] } } },
      {
        environment: "production",
        frontendHosts: ["clerk.tulip33.example"],
        homeUrl: "https://tulip.example",
      },
    );
  });

  it.each(elsewhere)("%j", async (target) => {
    const browser = production.browser({ origin: "https://tulip.example" });
    const query = new URLSearchParams({ redirect_url: target });
    for (const path of ["/v1/client/handshake", "/v1/client/touch"]) {
      const answer = await browser.get(`${path}?${query}`);
      expect(answer.status, path).toBeGreaterThanOrEqual(400);
      expect(answer.headers.has("location")).toBe(false);
    }
    const { body } = await browser.createSignUp({ email_address: "a33@example.com", password: PASSWORD });
    const prepared = await browser.post(`/v1/client/sign_ups/${body.response.id}/prepare_verification`, {
      strategy: "email_link",
      redirect_url: target,
    });
    expect(prepared.status).toBeGreaterThanOrEqual(400);
  });

  it("is spelled as it was understood", async () => {
    const browser = production.browser({ origin: "https://tulip.example" });
    const query = new URLSearchParams({ redirect_url: "https://tulip.example\\@evil.example" });
    const answer = await browser.get(`/v1/client/touch?${query}`);
    expect(answer.headers.get("location")).toBe("https://tulip.example/@evil.example");
  });

  it("which is the app's domain and its subdomains", async () => {
    const browser = production.browser({ origin: "https://tulip.example" });
    for (const target of ["https://tulip.example/", "https://app.tulip.example/x?y=1#z", "https://TULIP.EXAMPLE/"]) {
      const answer = await browser.get(`/v1/client/touch?${new URLSearchParams({ redirect_url: target })}`);
      expect(answer.status, target).toBeLessThan(400);
    }
  });
});
