import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestInstance, FakeIdp, sharedServer } from "@latchkey/server/testing";
import { arrive, socialScene, strategy, urls, type Scene } from "../support/social.ts";

/* what comes back belongs to one attempt, one provider, one browser, once. */

let scene: Scene;
beforeAll(async () => {
  scene = await socialScene();
});
afterAll(() => scene.idp.stop());

const behaviour = { claims: { sub: "ada", email: "ada@example.com", email_verified: true } };
const refused = [400, { errors: [{ code: "oauth_callback_invalid" }] }];
const outcome = ({ status, body }: { status: number; body: unknown }) => [status, body];

describe("the state", () => {
  test("is good once", async () => {
    const browser = scene.instance.browser();
    const wayBack = scene.idp.authorize(await scene.start(browser), behaviour);
    expect((await browser.get(wayBack)).status).toBe(303);
    expect(outcome(await browser.get(wayBack))).toMatchObject(refused);
  });

  test("is good for one of many returns at once", async () => {
    const browser = scene.instance.browser();
    const wayBack = scene.idp.authorize(await scene.start(browser), behaviour);
    const answers = await Promise.all(Array.from({ length: 10 }, () => browser.get(wayBack)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  test("of another browser is refused, and stays good for its own", async () => {
    const attacker = scene.instance.browser();
    const victim = scene.instance.browser();
    await victim.createSignIn({});
    const wayBack = scene.idp.authorize(await scene.start(attacker), behaviour);
    for (const browser of [victim, scene.instance.browser()]) {
      expect(outcome(await browser.get(wayBack))).toMatchObject(refused);
      expect((await browser.get("/v1/client")).body.response?.sessions ?? []).toEqual([]);
    }
    expect((await attacker.get(wayBack)).status).toBe(303);
  });

  test("can not be made up, left out or taken from elsewhere", async () => {
    const browser = scene.instance.browser();
    const { searchParams } = new URL(await scene.start(browser));
    const { body: user } = await scene.instance.bapi("POST", "/v1/users", {
      email_address: ["ticket@example.com"],
      password: "a long secret, 42 words",
    });
    const { body: ticket } = await scene.instance.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id });
    for (const state of ["", "x", searchParams.get("nonce"), ticket.token, `${searchParams.get("state")}x`])
      expect(outcome(await browser.get(`/v1/oauth_callback?code=code-1&state=${state}`))).toMatchObject(refused);
    const signIn = await browser.createSignIn({ strategy: "ticket", ticket: searchParams.get("state") ?? "" });
    expect(signIn.body).toMatchObject({ errors: [{ code: "ticket_invalid_code" }] });
    const handshake = await scene.instance.bapi(
      "GET",
      `/v1/clients/handshake_payload?nonce=${searchParams.get("state")}`,
    );
    expect(handshake.status).toBe(404);
  });

  test("of another instance is refused", async () => {
    const browser = scene.instance.browser();
    const wayBack = scene.idp.authorize(await scene.start(browser), behaviour);
    const other = await socialScene();
    expect(outcome(await other.instance.browser().get(wayBack))).toMatchObject(refused);
    other.idp.stop();
  });

  test("of an attempt that was replaced changes nothing", async () => {
    const browser = scene.instance.browser();
    const wayBack = scene.idp.authorize(await scene.start(browser), behaviour);
    const { body } = await browser.createSignIn({});
    const { back, client } = await arrive(browser, wayBack);
    expect(back.headers.get("location")).toBe(urls.redirect_url);
    expect(client).toMatchObject({ sessions: [], sign_in: { id: body.response.id, status: "needs_identifier" } });
  });
});

describe("two providers", () => {
  test("can not be swapped: a code goes to the provider that the state was made for", async () => {
    const other = await FakeIdp.start();
    const { idp } = scene;
    const instance = await createTestInstance(await sharedServer(), {
      social: { custom_acme: idp.settings, custom_other: other.settings },
    });
    const browser = instance.browser();
    const start = async (name: string) =>
      (await browser.createSignIn({ strategy: name, ...urls })).body.response.first_factor_verification
        ?.external_verification_redirect_url ?? "";
    // The other provider answers in place of the one that was asked.
    const honest = await start(strategy);
    const before = idp.tokenRequests.length;
    const { verification } = await arrive(browser, other.authorize(honest, behaviour));
    expect(verification).toMatchObject({ status: "failed", error: { code: "oauth_token_exchange_error" } });
    expect(other.tokenRequests).toHaveLength(0);
    expect(idp.tokenRequests.slice(before).map((form) => form.get("code_verifier")?.length)).toEqual([43]);
    // It names itself, as RFC 9207 has it.
    const named = other.authorize(await start(strategy), { ...behaviour, parameters: { iss: other.issuer } });
    expect((await arrive(browser, named)).verification).toMatchObject({
      status: "failed",
      error: { code: "oauth_callback_invalid" },
    });
    expect(idp.tokenRequests).toHaveLength(before + 1);
    other.stop();
  });

  test("get a verifier each that only fits the challenge they were shown", async () => {
    const browser = scene.instance.browser();
    const url = await scene.start(browser);
    await browser.get(scene.idp.authorize(url, behaviour));
    const verifier = scene.idp.tokenRequests.at(-1)?.get("code_verifier") ?? "";
    expect(createHash("sha256").update(verifier).digest("base64url")).toBe(
      new URL(url).searchParams.get("code_challenge"),
    );
  });
});

test("A-58: a client that was planted in a browser is not the one that is signed in", async () => {
  const attacker = scene.instance.browser();
  const victim = scene.instance.browser();
  await scene.signIn(attacker, behaviour);
  await attacker.createSignUp({ transfer: "true" });
  await attacker.method("DELETE", "/v1/client/sessions");
  const planted = attacker.cookies.get("__client") ?? "";
  victim.cookies.set("__client", planted);
  const { client } = await scene.signIn(victim, behaviour);
  expect(client.sessions).toHaveLength(1);
  expect(victim.cookies.get("__client")).not.toBe(planted);
  expect((await attacker.get("/v1/client")).body.response).toBeNull();
});
