import { beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/index.ts";

let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(
    server,
    {},
    {
      environment: "production",
      frontendHosts: ["clerk.native.example"],
      homeUrl: "https://native.example",
    },
  );
});

const add = (url: string) => t.bapi("POST", "/v1/redirect_urls", { url });
const invite = (redirect_url: string) =>
  t.bapi("POST", "/v1/invitations", { email_address: "a@example.com", ignore_existing: true, redirect_url });

describe("redirect URLs", () => {
  it("are added, read, listed newest first and removed", async () => {
    const { body, status } = await add("my-app://oauth-callback");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      object: "redirect_url",
      id: expect.stringMatching(/^ru_/),
      url: "my-app://oauth-callback",
    });
    await add("https://partner.example/back?from=tulip");
    expect((await t.bapi("GET", `/v1/redirect_urls/${body.id}`)).body).toEqual(body);
    expect((await t.bapi("GET", "/v1/redirect_urls")).body).toMatchObject([
      { url: "https://partner.example/back?from=tulip" },
      { url: "my-app://oauth-callback" },
    ]);
    const page = await t.bapi("GET", "/v1/redirect_urls?paginated=true&limit=1&offset=1");
    expect(page.body).toEqual({ data: [body], total_count: 2 });
    expect(await add("my-app://oauth-callback")).toMatchObject({
      status: 400,
      body: { errors: [{ code: "duplicate_record" }] },
    });
    const other = await createTestInstance(server);
    expect((await other.bapi("DELETE", `/v1/redirect_urls/${body.id}`)).status).toBe(404);
    expect((await t.bapi("DELETE", `/v1/redirect_urls/${body.id}`)).body).toMatchObject({ deleted: true, id: body.id });
    expect((await t.bapi("DELETE", `/v1/redirect_urls/${body.id}`)).status).toBe(404);
    expect((await t.bapi("GET", `/v1/redirect_urls/${body.id}`)).status).toBe(404);
    expect((await t.bapi("GET", "/v1/redirect_urls")).body).toHaveLength(1);
  });

  it("are whole addresses of pages or apps, never of programs", async () => {
    for (const url of [
      "",
      "/relative",
      "partner.example",
      "javascript://%0aalert(1)",
      "javascript:alert(1)",
      "data://text/html,x",
      "file:///etc/passwd",
      "https://user:secret@partner.example/",
      "https://",
    ])
      expect((await add(url)).body.errors?.[0], url).toMatchObject({
        code: "invalid_redirect_url",
        meta: { param_name: "url" },
      });
  });

  it("are redirected to as a whole, and nothing near them is", async () => {
    await add("other-app://welcome");
    await add("https://partner.example/exact");
    for (const url of ["other-app://welcome", "https://partner.example/exact", "https://native.example/anywhere"])
      expect((await invite(url)).status, url).toBe(200);
    for (const [url, code] of [
      ["other-app://welcome/further", "invalid_redirect_url"],
      ["other-app://elsewhere", "invalid_redirect_url"],
      ["https://partner.example/exact/further", "prohibited_redirect_url"],
      ["https://partner.example/", "prohibited_redirect_url"],
      ["https://partner.example/exact?more=1", "prohibited_redirect_url"],
    ] as const)
      expect((await invite(url)).body.errors?.[0].code, url).toBe(code);
    const { body } = await invite("other-app://welcome");
    const opened = await t
      .browser({ host: "clerk.native.example" })
      .get(new URL(body.url).pathname + new URL(body.url).search);
    expect(opened.headers.get("location")).toMatch(/^other-app:\/\/welcome\?__clerk_ticket=/);
  });

  it("do not let the cookies of a handshake out to other origins", async () => {
    for (const [target, code] of [
      ["other-app://welcome", "invalid_redirect_url"],
      ["https://partner.example/exact", "prohibited_redirect_url"],
    ] as const) {
      const answer = await t.browser().get(`/v1/client/handshake?redirect_url=${encodeURIComponent(target)}`);
      expect(answer, target).toMatchObject({ status: 422, body: { errors: [{ code }] } });
    }
  });

  it("are each there once, and all of them, when many are added at once", async () => {
    const own = await createTestInstance(server);
    const urls = Array.from({ length: 10 }, (_, index) => `app-${index}://back`);
    const answers = await Promise.all([...urls, ...urls].map((url) => own.bapi("POST", "/v1/redirect_urls", { url })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect((await own.bapi("GET", "/v1/redirect_urls?limit=500")).body).toHaveLength(10);
  });
});
