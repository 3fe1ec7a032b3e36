import { beforeAll, describe, expect, it } from "vitest";
import { createTestInstance, FakeClock, startTestServer, visitSimulator } from "../../testing/index.ts";
import type { Server, SimulatedPerson, TestBrowser, TestInstance } from "../../testing/index.ts";

/* A native app opens a browser, which comes back to the app with a nonce. The two share no cookie. */

const REDIRECT = "com.example.app://sso-callback";
const clock = new FakeClock();
let server: Server;
let t: TestInstance;

beforeAll(async () => {
  server = await startTestServer({ clock });
  t = await createTestInstance(server, { social: { google: {} } });
  await t.bapi("POST", "/v1/redirect_urls", { url: REDIRECT });
  return () => server.stop();
});

const newApp = (): TestBrowser => t.browser({ native: "bare" });
const oauth = { strategy: "oauth_google", redirect_url: REDIRECT };
const personOf = (name: string): SimulatedPerson => ({ name, emailAddress: `${name}@example.com` });

/** What the browser that an app opened does: it ends at the app's own address, with the nonce. */
async function visit(url: string | null | undefined, person: SimulatedPerson | "deny", browser = t.browser()) {
  const back = await visitSimulator(browser, url ?? "", person);
  expect(back.status).toBe(303);
  const location = new URL(back.headers.get("location") ?? "");
  expect(location.href).toMatch(/^com\.example\.app:\/\/sso-callback\?rotating_token_nonce=/);
  expect(back.headers.getSetCookie()).toEqual([]);
  return location.searchParams.get("rotating_token_nonce") ?? "";
}

async function startSignIn(app: TestBrowser) {
  const { response } = (await app.createSignIn(oauth)).body;
  const path = `/v1/client/sign_ins/${response.id}`;
  return { path, url: response.first_factor_verification?.external_verification_redirect_url };
}

/** Somebody who has an account; the app in which they made it. */
async function person(name: string) {
  const app = newApp();
  const { response } = (await app.createSignUp(oauth)).body;
  const url = response.verifications.external_account?.external_verification_redirect_url;
  const nonce = await visit(url, personOf(name));
  const done = await app.get(`/v1/client/sign_ups/${response.id}?rotating_token_nonce=${nonce}`);
  return { app, done };
}

const redeem = (app: TestBrowser, path: string, nonce: string) => app.get(`${path}?rotating_token_nonce=${nonce}`);
const clientOf = async (app: TestBrowser) => (await app.get("/v1/client")).body.response;
const refused = { status: 400, body: { errors: [{ code: "oauth_callback_invalid" }] } };

describe("an app that comes back with its nonce", () => {
  it("has signed up", async () => {
    const { app, done } = await person("ada");
    expect(done.body).toMatchObject({ response: { status: "complete" }, client: { sessions: [{ status: "active" }] } });
    expect((await app.get("/v1/me")).body.response.first_name).toBe("ada");
  });

  it("is signed in, with a new token, and the browser is not", async () => {
    await person("bea");
    const app = newApp();
    const { path, url } = await startSignIn(app);
    const before = app.token;
    const browser = t.browser();
    const nonce = await visit(url, personOf("bea"), browser);
    expect((await clientOf(app)).sessions).toEqual([]);
    const done = await redeem(app, path, nonce);
    expect(done.body).toMatchObject({ response: { status: "complete" }, client: { sessions: [{ status: "active" }] } });
    expect(app.token).not.toBe(before);
    expect((await clientOf(app)).sessions).toHaveLength(1);
    expect(await clientOf(browser)).toBeNull();
  });

  it("may read its client instead of the attempt", async () => {
    await person("cleo");
    const app = newApp();
    const { url } = await startSignIn(app);
    const { body } = await redeem(app, "/v1/client", await visit(url, personOf("cleo")));
    expect(body.response).toMatchObject({ sessions: [{ status: "active" }], sign_in: { status: "complete" } });
  });

  it("that asks again, having lost the answer, is given its token again, and no second session", async () => {
    await person("dora");
    const app = newApp();
    const { path, url } = await startSignIn(app);
    const before = app.token;
    const nonce = await visit(url, personOf("dora"));
    await redeem(app, path, nonce);
    const present = app.token;
    app.token = before;
    const again = await redeem(app, path, nonce);
    expect(again.body).toMatchObject({
      response: { status: "complete" },
      client: { sessions: [{ status: "active" }] },
    });
    expect(app.token).toBe(present);
  });

  it("goes on with a sign-up where there is no account yet", async () => {
    const app = newApp();
    const { path, url } = await startSignIn(app);
    const { body } = await redeem(app, path, await visit(url, personOf("emmy")));
    expect(body.response.first_factor_verification.status).toBe("transferable");
    const signUp = await app.createSignUp({ transfer: "true" });
    expect(signUp.body.response.status).toBe("complete");
  });

  it("learns of a refusal at the provider", async () => {
    const app = newApp();
    const { path, url } = await startSignIn(app);
    const { body } = await redeem(app, path, await visit(url, "deny"));
    expect(body.response.first_factor_verification.error.code).toBe("oauth_access_denied");
  });

  it("has connected another account", async () => {
    const app = newApp();
    await app.signUp("fay+clerk_test@example.com");
    const { body } = await app.post("/v1/me/external_accounts", oauth);
    const url = body.response.verification.external_verification_redirect_url;
    const nonce = await visit(url, personOf("fay"));
    expect((await app.get("/v1/me")).body.response.external_accounts[0].verification.status).toBe("unverified");
    const me = await redeem(app, "/v1/me", nonce);
    expect(me.body.response.external_accounts[0].verification.status).toBe("verified");
  });
});

describe("a nonce", () => {
  it("is good in the app that set out, in no other: nobody is signed in by a link that somebody else sent", async () => {
    await person("gwen");
    const attacker = newApp();
    const { path, url } = await startSignIn(attacker);
    const nonce = await visit(url, personOf("gwen"));
    const victim = newApp();
    await victim.createSignIn({});
    for (const other of [victim, newApp()]) expect(await redeem(other, "/v1/client", nonce)).toMatchObject(refused);
    expect((await clientOf(victim)).sessions).toEqual([]);
    // Nor is the one who sent it, who never gets to see the nonce.
    expect((await attacker.get(path)).body.response.status).not.toBe("complete");
    expect((await clientOf(attacker)).sessions).toEqual([]);
  });

  it("is good for two minutes", async () => {
    const app = newApp();
    const { path, url } = await startSignIn(app);
    const nonce = await visit(url, personOf("hana"));
    clock.advance(121);
    expect(await redeem(app, path, nonce)).toMatchObject(refused);
  });

  it("means nothing to a browser, nor where it was never issued", async () => {
    const app = newApp();
    const { path, url } = await startSignIn(app);
    const nonce = await visit(url, personOf("ines"));
    const browser = t.browser();
    browser.cookies.set("__client", app.token);
    const ignored = await redeem(browser, path, nonce);
    expect(ignored.body.response.first_factor_verification.status).toBe("unverified");
    expect(await redeem(app, path, "made-up")).toMatchObject(refused);
    expect((await redeem(app, path, nonce)).status).toBe(200);
  });

  it("starts one session, however often it comes at once", async () => {
    await person("june");
    const app = newApp();
    const { path, url } = await startSignIn(app);
    const nonce = await visit(url, personOf("june"));
    await Promise.all(
      Array.from({ length: 8 }, () => {
        const twin = newApp();
        twin.token = app.token;
        return redeem(twin, path, nonce);
      }),
    );
    expect((await clientOf(app)).sessions).toHaveLength(1);
  });
});

it("an address of an app has to be listed", async () => {
  for (const redirect_url of ["com.evil.app://sso-callback", `${REDIRECT}/x`]) {
    const { status, body } = await newApp().createSignIn({ ...oauth, redirect_url });
    expect([status, body]).toMatchObject([422, { errors: [{ code: "invalid_redirect_url" }] }]);
  }
});
