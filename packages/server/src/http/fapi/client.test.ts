import { getCookieSuffix } from "@latchkey/shared/keys";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeJwt, verifyRs256 } from "../../crypto/jwt.ts";
import type { Server } from "../../server.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/index.ts";

let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server);
});

const email = (name: string): string => `${name}+clerk_test@example.com`;

describe("GET /v1/client", () => {
  it("is never refused: without, with an old and with a forged cookie there is simply no client", async () => {
    expect(await t.browser().get("/v1/client")).toMatchObject({ status: 200, body: { response: null, client: null } });
    const forged = t.browser();
    forged.cookies.set("__client", "eyJhbGciOiJub25lIn0.eyJpZCI6ImNsaWVudF94In0.");
    expect(await forged.get("/v1/client")).toMatchObject({ status: 200, body: { response: null, client: null } });
    expect(await t.browser().get("/v1/client?__clerk_db_jwt=dvb_unknown")).toMatchObject({
      status: 200,
      body: { response: null, client: null },
    });
  });

  it("shows an empty client to a development browser", async () => {
    const browser = t.browser();
    const devBrowser = (await browser.post("/v1/dev_browser")).body as unknown as { id: string };
    const answer = await t.browser().get(`/v1/client?__clerk_db_jwt=${devBrowser.id}`);
    expect(answer.body).toMatchObject({ response: { object: "client", sessions: [], sign_in: null }, client: null });
    const other = await t.browser().get(`/v1/client?__clerk_db_jwt=${devBrowser.id}`);
    expect(other.body.response.id).toBe(answer.body.response.id);
  });

  it("asks for a new development browser when a change carries an unknown one", async () => {
    const answer = await t.browser().post("/v1/client/sign_ins?__clerk_db_jwt=dvb_unknown", { identifier: email("x") });
    expect(answer).toMatchObject({ status: 401, body: { errors: [{ code: "dev_browser_unauthenticated" }] } });
  });
});

describe("the client's secret", () => {
  it("changes when a session starts, so that a planted cookie stays worthless", async () => {
    const browser = t.browser();
    await browser.post("/v1/client");
    const planted = browser.cookies.get("__client") ?? "";
    await browser.signUp(email("planted"));
    const attacker = t.browser();
    attacker.cookies.set("__client", planted);
    expect((await attacker.get("/v1/client")).body.response).toBeNull();
    expect((await browser.get("/v1/client")).body.response.sessions).toHaveLength(1);
  });
});

describe("sessions", () => {
  it("mint tokens that the published key verifies, and stop when they end", async () => {
    const browser = t.browser({ origin: "http://localhost:3000" });
    const client = await browser.signUp(email("minter"));
    const path = `/v1/client/sessions/${client.last_active_session_id}`;
    const minted = (await browser.post(`${path}/tokens`, { organization_id: "" })).body as unknown as {
      object: string;
      jwt: string;
    };
    expect(minted.object).toBe("token");
    const { keys } = (await browser.get("/.well-known/jwks.json")).body;
    expect(keys[0]).toMatchObject({ kty: "RSA", use: "sig", alg: "RS256", e: "AQAB", kid: t.instance.id });
    expect(verifyRs256(minted.jwt, keys[0])).toMatchObject({ sid: client.last_active_session_id });
    expect(
      (await browser.post(`${path}/touch`, { active_organization_id: "", intent: "select_session" })).body.response.id,
    ).toBe(client.last_active_session_id);
    const ended = await browser.post(`${path}/end`);
    expect(ended.body).toMatchObject({
      response: { status: "ended", last_active_token: null },
      client: { sessions: [], last_active_session_id: null },
    });
    expect((await browser.post(`${path}/tokens`)).status).toBe(401);
    expect((await browser.post(`${path}/end`)).status).toBe(404);
  });

  it("all end with DELETE /v1/client/sessions, and the client stays", async () => {
    const browser = t.browser();
    const before = await browser.signUp(email("leaver"));
    const answer = await browser.method("DELETE", "/v1/client/sessions");
    expect(answer.body).toMatchObject({ response: { id: before.id, sessions: [] }, client: { sessions: [] } });
  });

  it("of another client can not be reached by their id", async () => {
    const [mine, theirs] = [t.browser(), t.browser()];
    await mine.signUp(email("mine"));
    const { last_active_session_id: id } = await theirs.signUp(email("theirs"));
    for (const action of ["tokens", "touch", "end", "remove"])
      expect((await mine.post(`/v1/client/sessions/${id}/${action}`)).status).toBeGreaterThanOrEqual(401);
    expect((await mine.post(`/v1/me/sessions/${id}/revoke`)).status).toBe(404);
    expect((await theirs.get("/v1/client")).body.response.sessions).toHaveLength(1);
  });

  it("are named as the one in use only while they live", async () => {
    const browser = t.browser();
    const signedIn = await browser.signUp(email("named"));
    expect(signedIn.last_active_session_id).toBe(signedIn.sessions[0]?.id);
    await t.bapi("POST", `/v1/users/${signedIn.sessions[0]?.user?.id}/ban`);
    const { body } = await browser.get("/v1/client");
    expect(body.response).toMatchObject({ sessions: [], last_active_session_id: null });
    const seen = await t.bapi("GET", `/v1/clients/${signedIn.id}`);
    expect(seen.body).toMatchObject({ sessions: [], last_active_session_id: null });
  });

  it("lose their token when the user is banned or deleted", async () => {
    const browser = t.browser();
    const client = await browser.signUp(email("banned"));
    const userId = client.sessions[0]?.user.id;
    await t.bapi("POST", `/v1/users/${userId}/ban`);
    expect((await browser.post(`/v1/client/sessions/${client.last_active_session_id}/tokens`)).status).toBe(401);
    expect((await browser.get("/v1/client")).body.response.sessions).toEqual([]);
    await t.bapi("DELETE", `/v1/users/${userId}`);
    expect((await t.bapi("GET", `/v1/sessions/${client.last_active_session_id}`)).status).toBe(404);
  });

  it("carry custom claims, with shortcodes and their fallbacks", async () => {
    const custom = await createTestInstance(server, {
      session: {
        token_version: 1,
        claims: {
          metadata: "{{user.public_metadata}}",
          role: "{{user.public_metadata.role || 'guest'}}",
          hello: "Hi {{user.first_name}}",
          nested: { mail: "{{user.primary_email_address}}", proto: "{{user.constructor.name}}" },
        },
      },
    });
    const browser = custom.browser();
    const client = await browser.signUp(email("claims"));
    const userId = client.sessions[0]?.user.id;
    await custom.bapi("PATCH", `/v1/users/${userId}/metadata`, { public_metadata: { role: "admin", tags: ["a"] } });
    const { jwt } = (await browser.post(`/v1/client/sessions/${client.last_active_session_id}/tokens`))
      .body as unknown as { jwt: string };
    const claims = decodeJwt(jwt)?.claims;
    expect(claims).toMatchObject({
      metadata: { role: "admin", tags: ["a"] },
      role: "admin",
      hello: "Hi null",
      nested: { mail: email("claims"), proto: null },
    });
    expect(claims).not.toHaveProperty("v");
  });
});

describe("handshake", () => {
  const redirect = "http://localhost:3000/dashboard?tab=1";
  const query = (extra: string): string =>
    `/v1/client/handshake?redirect_url=${encodeURIComponent(redirect)}&suffixed_cookies=true&__clerk_hs_reason=dev-browser-missing${extra}`;

  it("hands a signed-out visitor a development browser and cleared cookies", async () => {
    const answer = await t.browser().get(query("&format=nonce"));
    expect(answer.status).toBe(307);
    const location = new URL(answer.headers.get("location") ?? "");
    expect(location.origin + location.pathname).toBe("http://localhost:3000/dashboard");
    const nonce = location.searchParams.get("__clerk_handshake_nonce");
    const { directives } = (await t.bapi("GET", `/v1/clients/handshake_payload?nonce=${nonce}`)).body as {
      directives: string[];
    };
    const suffix = await getCookieSuffix(t.instance.publishableKey);
    for (const name of ["__clerk_db_jwt", "__client_uat", "__session"]) {
      expect(directives.some((line) => line.startsWith(`${name}=`))).toBe(true);
      expect(directives.some((line) => line.startsWith(`${name}_${suffix}=`))).toBe(true);
    }
    expect(directives.filter((line) => line.startsWith("__session")).every((line) => line.includes("Max-Age=0"))).toBe(
      true,
    );
    expect((await t.bapi("GET", `/v1/clients/handshake_payload?nonce=${nonce}`)).status).toBe(404);
  });

  it("hands a signed-in visitor a token, a refresh token and the time of the last change", async () => {
    const browser = t.browser();
    const client = await browser.signUp(email("handshake"));
    const answer = await browser.get(query(""));
    const location = new URL(answer.headers.get("location") ?? "");
    const { keys } = (await browser.get("/.well-known/jwks.json")).body;
    const payload = verifyRs256(location.searchParams.get("__clerk_handshake") ?? "", keys[0]) as {
      handshake: string[];
    };
    const cookie = (name: string): string =>
      payload.handshake
        .findLast((line) => line.startsWith(`${name}=`))
        ?.split(";")[0]
        ?.slice(name.length + 1) ?? "";
    const claims = decodeJwt(cookie("__session"))?.claims;
    expect(claims).toMatchObject({ sid: client.last_active_session_id, azp: "http://localhost:3000" });
    expect(Number(cookie("__client_uat"))).toBeLessThanOrEqual(Number(claims?.["iat"]));
    const suffix = await getCookieSuffix(t.instance.publishableKey);
    const refreshToken = cookie(`__refresh_${suffix}`);
    const refresh = (fields: object) =>
      t.bapi("POST", `/v1/sessions/${client.last_active_session_id}/refresh?suffixed_cookies=true`, {
        format: "cookie",
        expired_token: cookie("__session"),
        refresh_token: refreshToken,
        request_origin: "http://localhost:3000",
        ...fields,
      });
    expect((await refresh({})).body).toMatchObject({
      object: "cookies",
      cookies: [expect.stringMatching(/^__session=ey/), expect.stringMatching(new RegExp(`^__session_${suffix}=ey`))],
    });
    expect(await refresh({ request_origin: "http://evil.test" })).toMatchObject({
      status: 401,
      body: { errors: [{ code: "refresh_request_origin_azp_mismatch" }] },
    });
    expect(await refresh({ refresh_token: "guess" })).toMatchObject({
      status: 401,
      body: { errors: [{ code: "refresh_token_not_found" }] },
    });
    await browser.post(`/v1/client/sessions/${client.last_active_session_id}/end`);
    expect(await refresh({})).toMatchObject({
      status: 401,
      body: { errors: [{ code: "session_refresh_inactive_session" }] },
    });
  });
});

describe("production", () => {
  let live: TestInstance;
  beforeAll(async () => {
    live = await createTestInstance(
      server,
      { test_mode: true },
      {
        environment: "production",
        frontendHosts: [`clerk.app${process.pid}.test`],
        homeUrl: `https://app${process.pid}.test`,
      },
    );
  });
  const origin = (): string => `https://www.app${process.pid}.test`;

  it("sets secure cookies and the app's __client_uat", async () => {
    const browser = live.browser({ origin: origin() });
    await browser.signUp(email("live"));
    expect(Number(browser.cookies.get("__client_uat"))).toBeGreaterThan(1_700_000_000);
    const out = await browser.method("DELETE", "/v1/client/sessions");
    expect(out.headers.getSetCookie().find((line) => line.startsWith("__client_uat="))).toMatch(
      /^__client_uat=0; Path=\/; Domain=app\d+\.test; Max-Age=\d+; Secure; SameSite=Lax$/,
    );
  });

  it("tells the app's domain of a client without sessions, once", async () => {
    const newcomer = live.browser({ origin: origin() });
    const [client, ...uat] = (await newcomer.post("/v1/client")).headers.getSetCookie();
    expect(client).toMatch(/^__client=\S+; Path=\/; Max-Age=34560000; HttpOnly; Secure; SameSite=Lax$/);
    expect(uat.map((line) => line.split(";")[0])).toEqual([
      "__client_uat=0",
      expect.stringMatching(/^__client_uat_[\w-]{8}=0$/),
    ]);
    const next = await newcomer.post("/v1/client/sign_ins", { identifier: email("nobody") });
    expect(next.headers.getSetCookie().filter((line) => line.startsWith("__client_uat"))).toEqual([]);
  });

  it("answers the app's own pages only", async () => {
    const foreign = live.browser({ origin: "https://evil.test" });
    expect(await foreign.post("/v1/client")).toMatchObject({
      status: 400,
      body: { errors: [{ code: "origin_invalid" }] },
    });
    const silent = live.browser({ origin: origin() });
    await silent.post("/v1/client");
    const withoutOrigin = live.browser();
    withoutOrigin.cookies.set("__client", silent.cookies.get("__client") ?? "");
    expect(await withoutOrigin.post("/v1/client")).toMatchObject({
      status: 400,
      body: { errors: [{ code: "origin_missing" }] },
    });
    expect(await live.browser().post("/v1/dev_browser")).toMatchObject({
      status: 400,
      body: { errors: [{ code: "request_invalid_for_environment" }] },
    });
  });

  it("sends handshakes to the app's own origins, in a cookie", async () => {
    const browser = live.browser();
    const handshake = (url: string) =>
      browser.get(`/v1/client/handshake?redirect_url=${encodeURIComponent(url)}&suffixed_cookies=true&format=nonce`);
    const answer = await handshake(`${origin()}/x`);
    expect(answer.headers.get("location")).toBe(`${origin()}/x`);
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__clerk_handshake_nonce=[\w-]+; Path=\/; Domain=app\d+\.test; Max-Age=60; Secure/,
    );
    for (const url of [
      "https://evil.test/",
      `https://app${process.pid}.test.evil.test/`,
      `https://user@www.app${process.pid}.test/`,
      "javascript:alert(1)",
      "//evil.test",
      `https://evil.test\\@www.app${process.pid}.test`,
    ]) {
      expect((await handshake(url)).status, url).toBe(422);
    }
  });
});
