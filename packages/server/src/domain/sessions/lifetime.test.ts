import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import { createTestInstance, FakeClock, startTestServer } from "../../testing/index.ts";

const clock = new FakeClock(new Date());
let server: Server;
beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.stop());

describe("a session", () => {
  it("ends with its lifetime, however much it is used", async () => {
    const t = await createTestInstance(server, { session: { lifetime_in_seconds: 3_600 } });
    const browser = t.browser();
    const { last_active_session_id: id } = await browser.signUp("lifetime+clerk_test@example.com");
    const path = `/v1/client/sessions/${id}`;
    clock.advance(3_000);
    expect((await browser.post(`${path}/touch`)).status).toBe(200);
    clock.advance(599);
    expect((await browser.post(`${path}/tokens`)).status).toBe(200);
    clock.advance(2);
    expect((await browser.post(`${path}/tokens`)).status).toBe(401);
    expect((await browser.get("/v1/client")).body.response.sessions).toEqual([]);
    expect((await t.bapi("GET", `/v1/sessions/${id}`)).body.status).toBe("expired");
  });

  it("ends when nobody uses it, and lives on when somebody does", async () => {
    const t = await createTestInstance(server, { session: { inactivity_timeout_in_seconds: 600 } });
    const browser = t.browser();
    const { last_active_session_id: id } = await browser.signUp("idle+clerk_test@example.com");
    const path = `/v1/client/sessions/${id}`;
    for (let use = 0; use < 3; use++) {
      clock.advance(500);
      expect((await browser.post(`${path}/touch`)).status).toBe(200);
    }
    clock.advance(601);
    expect((await browser.post(`${path}/tokens`)).status).toBe(401);
    expect((await t.bapi("GET", `/v1/sessions/${id}`)).body.status).toBe("abandoned");
  });

  it("says how long ago each factor was verified", async () => {
    const t = await createTestInstance(server);
    const browser = t.browser();
    await browser.signUp("age+clerk_test@example.com");
    clock.advance(125);
    const { sessions } = (await browser.get("/v1/client")).body.response;
    expect(sessions[0].factor_verification_age).toEqual([2, -1]);
  });
});

describe("devices", () => {
  it("are listed with their browser, and can be signed out from another", async () => {
    const t = await createTestInstance(server);
    const phone = t.browser({
      userAgent:
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
    });
    await phone.signUp("devices+clerk_test@example.com");
    clock.advance(1);
    const desk = t.browser();
    await desk.createSignIn({ identifier: "devices+clerk_test@example.com", password: "correct horse battery" });
    const list = (await desk.get("/v1/me/sessions/active")).body;
    expect(list).toMatchObject([
      {
        status: "active",
        latest_activity: {
          browser_name: "Chrome",
          browser_version: "140.0.0.0",
          device_type: "Linux",
          is_mobile: false,
          ip_address: "127.0.0.1",
        },
      },
      { status: "active", latest_activity: { browser_name: "Safari", device_type: "iPhone", is_mobile: true } },
    ]);
    expect((await desk.post(`/v1/me/sessions/${list[1].id}/revoke`)).body.response).toMatchObject({
      status: "revoked",
    });
    expect((await phone.get("/v1/client")).body.response.sessions).toEqual([]);
    expect((await desk.get("/v1/me/sessions/active")).body).toHaveLength(1);
  });
});
