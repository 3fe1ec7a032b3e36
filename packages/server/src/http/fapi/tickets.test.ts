import type { SettingsInput } from "@latchkey/contract/settings";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateInstance } from "../../domain/instances/index.ts";
import type { Server } from "../../server.ts";
import { createTestInstance, FakeClock, startTestServer, type Answer, type TestInstance } from "../../testing/index.ts";

const clock = new FakeClock();
let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.stop());

const restricted: SettingsInput = { sign_up: { mode: "restricted" } };
const password = "correct horse battery";
let people = 0;
const newAddress = (): string => `invited${(people += 1)}@example.com`;

/** An invitation with its ticket. */
async function invite(fields: object = {}, email_address = newAddress()) {
  const { body, status } = await t.bapi("POST", "/v1/invitations", { email_address, ...fields });
  expect(status).toBe(200);
  const url = new URL(body.url);
  return { id: body.id, email_address, link: url.pathname + url.search, ticket: url.searchParams.get("ticket") ?? "" };
}

const signUp = (fields: Record<string, string>, browser = t.browser()) =>
  browser.createSignUp({ strategy: "ticket", password, ...fields });
const signIn = (ticket: string, browser = t.browser()) => browser.createSignIn({ strategy: "ticket", ticket });
const statusOf = async (id: string): Promise<string> =>
  (await t.bapi("GET", `/v1/invitations?query=${id}`)).body[0].status;
const refusal = ({ status, body }: Answer): [number, string] => [status, body.errors[0].code];
const leadsTo = (answer: Answer): URL => new URL(answer.headers.get("location") ?? "");

describe("a sign-up with an invitation", () => {
  beforeAll(async () => {
    t = await createTestInstance(server, restricted);
  });

  it("passes a closed door with a verified address and the metadata", async () => {
    const { id, email_address, ticket } = await invite({ public_metadata: { plan: "pro" } });
    const { body } = await signUp({ ticket });
    expect(body.response).toMatchObject({ status: "complete", email_address, public_metadata: { plan: "pro" } });
    expect(body.client?.sessions[0]?.user).toMatchObject({
      public_metadata: { plan: "pro" },
      email_addresses: [{ email_address, verification: { status: "verified", strategy: "ticket" } }],
    });
    expect(await statusOf(id)).toBe("accepted");
    expect(refusal(await signUp({ ticket }))).toEqual([400, "invitation_already_accepted"]);
    expect(refusal(await signIn(ticket))).toEqual([400, "invitation_already_accepted"]);
    expect(refusal(await t.bapi("POST", `/v1/invitations/${id}/revoke`))).toEqual([400, "invitation_already_accepted"]);
  });

  it("takes further fields, with the ticket or without", async () => {
    const { id, ticket } = await invite();
    const browser = t.browser();
    const begun = await browser.createSignUp({ strategy: "ticket", ticket, unsafe_metadata: '{"from":"mail"}' });
    expect(begun.body.response).toMatchObject({
      status: "missing_requirements",
      missing_fields: ["password"],
      unverified_fields: [],
    });
    expect(await statusOf(id)).toBe("pending");
    const path = `/v1/client/sign_ups/${begun.body.response.id}`;
    const named = await browser.method("PATCH", path, { locale: "de" });
    expect(named.body.response.status).toBe("missing_requirements");
    const done = await browser.method("PATCH", path, { strategy: "ticket", ticket, password });
    expect(done.body.response).toMatchObject({ status: "complete", unsafe_metadata: { from: "mail" } });
    expect(await statusOf(id)).toBe("accepted");
  });

  it("is for the invited address alone", async () => {
    const { ticket, email_address } = await invite();
    const other = await signUp({ ticket, email_address: newAddress() });
    expect(other).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_param_value_invalid", meta: { param_name: "email_address" } }] },
    });
    const browser = t.browser();
    const begun = await browser.createSignUp({ strategy: "ticket", ticket });
    const path = `/v1/client/sign_ups/${begun.body.response.id}`;
    const moved = await browser.method("PATCH", path, { email_address: newAddress(), password });
    expect(refusal(moved)).toEqual([403, "sign_up_mode_restricted"]);
    expect((await signUp({ ticket, email_address: email_address.toUpperCase() })).body.response.status).toBe(
      "complete",
    );
  });

  it("needs a ticket that is good", async () => {
    expect(refusal(await signUp({}))).toEqual([422, "form_param_missing"]);
    expect(refusal(await signUp({ ticket: "made-up" }))).toEqual([400, "ticket_invalid_code"]);
    const revoked = await invite();
    await t.bapi("POST", `/v1/invitations/${revoked.id}/revoke`);
    expect(refusal(await signUp(revoked))).toEqual([400, "revoked_invitation"]);
    const late = await invite({ expires_in_days: 1 });
    clock.advance(86_400);
    expect(refusal(await signUp({ ticket: late.ticket }))).toEqual([400, "ticket_expired_code"]);
    const foreign = await createTestInstance(server, restricted);
    const elsewhere = await foreign.bapi("POST", "/v1/invitations", { email_address: newAddress() });
    const ticket = new URL(elsewhere.body.url).searchParams.get("ticket") ?? "";
    expect(refusal(await signUp({ ticket }))).toEqual([400, "ticket_invalid_code"]);
  });

  it("fails when the invitation was taken back while it was under way", async () => {
    const { id, ticket } = await invite();
    const browser = t.browser();
    const begun = await browser.createSignUp({ strategy: "ticket", ticket });
    await t.bapi("POST", `/v1/invitations/${id}/revoke`);
    const path = `/v1/client/sign_ups/${begun.body.response.id}`;
    expect(refusal(await browser.method("PATCH", path, { password }))).toEqual([400, "revoked_invitation"]);
    expect((await browser.get("/v1/me")).status).toBe(401);
  });

  it("leads somebody with an account to sign in", async () => {
    const { ticket, email_address } = await invite();
    await t.bapi("POST", "/v1/users", { email_address: [email_address], password });
    expect(refusal(await signUp({ ticket }))).toEqual([400, "invitation_account_exists"]);
    expect((await signIn(ticket)).body.response.status).toBe("complete");
  });

  it("is no use for a sign-in token", async () => {
    const { body: user } = await t.bapi("POST", "/v1/users", { email_address: [newAddress()], password });
    const { body: token } = await t.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id });
    expect(refusal(await signUp({ ticket: token.token }))).toEqual([400, "sign_in_token_not_in_sign_in_code"]);
  });
});

it("an invitation lets nobody in who gave its address up", async () => {
  t = await createTestInstance(server, {
    ...restricted,
    identifiers: { email_address: { required: false }, username: { enabled: true } },
    password: { required: false },
    first_name: { enabled: true, required: true },
  });
  const { ticket, id } = await invite();
  const browser = t.browser();
  const begun = await browser.createSignUp({ strategy: "ticket", ticket });
  const path = `/v1/client/sign_ups/${begun.body.response.id}`;
  const cleared = await browser.method("PATCH", path, { email_address: "", username: "somebody", first_name: "Sam" });
  expect(refusal(cleared)).toEqual([403, "sign_up_mode_restricted"]);
  expect(await statusOf(id)).toBe("pending");
});

it.each(["sign up", "sign in"])(
  "of fifty people who %s with one invitation at once, one gets in",
  async (way) => {
    t = await createTestInstance(server, restricted);
    const { ticket, email_address } = await invite();
    const isSignIn = way === "sign in";
    if (isSignIn) await t.bapi("POST", "/v1/users", { email_address: [email_address], password });
    const redeem = (): Promise<Answer> => (isSignIn ? signIn(ticket) : signUp({ ticket }));
    const answers = await Promise.all(Array.from({ length: 50 }, redeem));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const others = answers.filter(({ status }) => status !== 200).map(refusal);
    expect(new Set(others.map(([status]) => status))).toEqual(new Set([400]));
    expect((await t.bapi("GET", "/v1/users/count")).body.total_count).toBe(1);
    const { body: sessions } = await t.bapi("GET", "/v1/sessions?paginated=true");
    expect(sessions.total_count).toBe(1);
  },
  60_000,
);

describe("a sign-in with an invitation", () => {
  beforeAll(async () => {
    t = await createTestInstance(server, { multi_factor: { authenticator_app: true } });
  });

  it("signs the owner of the address in, once", async () => {
    const { ticket, id, email_address } = await invite();
    expect(refusal(await signIn(ticket))).toEqual([400, "invitation_account_not_exists"]);
    const { body: user } = await t.bapi("POST", "/v1/users", { email_address: [email_address], password });
    const { body } = await signIn(ticket);
    expect(body.response).toMatchObject({ status: "complete", first_factor_verification: { strategy: "ticket" } });
    expect(body.client?.sessions[0]?.user.id).toBe(user.id);
    expect(await statusOf(id)).toBe("accepted");
    expect(refusal(await signIn(ticket))).toEqual([400, "invitation_already_accepted"]);
  });

  it("does not stand for the second factor, which a mail does not prove", async () => {
    const email_address = newAddress();
    await t.bapi("POST", "/v1/users", { email_address: [email_address], password, totp_secret: "JBSWY3DPEHPK3PXP" });
    const { ticket } = await invite({ ignore_existing: true }, email_address);
    const { body } = await signIn(ticket);
    expect(body.response.status).toBe("needs_second_factor");
    expect(body.client?.sessions).toEqual([]);
  });

  it("drops what somebody set up with an address that they never proved", async () => {
    const email_address = newAddress();
    const { body: user } = await t.bapi("POST", "/v1/users", {
      email_address: [email_address],
      email_address_identification_status: ["reserved"],
      password,
    });
    const { ticket } = await invite({ ignore_existing: true }, email_address);
    expect((await signIn(ticket)).body.response.status).toBe("complete");
    expect((await t.bapi("GET", `/v1/users/${user.id}`)).body).toMatchObject({
      password_enabled: false,
      email_addresses: [{ verification: { status: "verified", strategy: "ticket" } }],
    });
  });

  it("lets nobody in who is banned, and keeps the invitation", async () => {
    const email_address = newAddress();
    const { body: user } = await t.bapi("POST", "/v1/users", { email_address: [email_address], password });
    const { ticket, id } = await invite({ ignore_existing: true }, email_address);
    await t.bapi("POST", `/v1/users/${user.id}/ban`);
    expect(refusal(await signIn(ticket))).toEqual([403, "user_banned"]);
    expect(await statusOf(id)).toBe("pending");
  });
});

describe("the link of a ticket", () => {
  beforeAll(async () => {
    t = await createTestInstance(server, { urls: { home: "https://tulip.example" } });
  });

  it("leads newcomers to the sign-up page, as often as it is opened", async () => {
    const { link, ticket } = await invite();
    for (let visit = 0; visit < 3; visit += 1) {
      const opened = await t.browser().get(link);
      expect(opened.status).toBe(303);
      expect(leadsTo(opened).href).toBe(`http://${t.host}/sign-up?__clerk_ticket=${ticket}&__clerk_status=sign_up`);
    }
    expect((await signUp({ ticket })).body.response.status).toBe("complete");
    expect(refusal(await t.browser().get(link))).toEqual([400, "invitation_already_accepted"]);
  });

  it("leads to the page that the invitation names, whose query stays", async () => {
    const { link } = await invite({ redirect_url: "https://tulip.example/welcome?team=red#start" });
    const target = leadsTo(await t.browser().get(link));
    expect(target.pathname + target.hash).toBe("/welcome#start");
    expect(target.searchParams.get("team")).toBe("red");
    expect(target.searchParams.get("__clerk_status")).toBe("sign_up");
  });

  it("leads to sign in who has an account, and is done for who is signed in", async () => {
    const browser = t.browser();
    const email_address = "here+clerk_test@example.com";
    await browser.signUp(email_address);
    const { link, id } = await invite({ ignore_existing: true }, email_address);
    const elsewhere = leadsTo(await t.browser().get(link));
    expect(elsewhere.pathname).toBe("/sign-in");
    expect(elsewhere.searchParams.get("__clerk_status")).toBe("sign_in");
    const somebodyElse = t.browser();
    await somebodyElse.signUp("else+clerk_test@example.com");
    expect(leadsTo(await somebodyElse.get(link)).searchParams.get("__clerk_status")).toBe("sign_in");
    expect(await statusOf(id)).toBe("pending");
    expect(leadsTo(await browser.get(link)).searchParams.get("__clerk_status")).toBe("complete");
    expect(await statusOf(id)).toBe("accepted");
  });

  it("leads with a sign-in token to the sign-in page", async () => {
    const { body: user } = await t.bapi("POST", "/v1/users", { email_address: [newAddress()], password });
    const { body: token } = await t.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id });
    expect(token.url).toBe(`http://${t.host}/sign-in?__clerk_ticket=${token.token}`);
    const target = leadsTo(await t.browser().get(`/v1/tickets/accept?ticket=${token.token}`));
    expect(target.href).toBe(`${token.url}&__clerk_status=sign_in`);
  });

  it("says what is wrong with it", async () => {
    expect(refusal(await t.browser().get("/v1/tickets/accept?ticket=made-up"))).toEqual([400, "ticket_invalid_code"]);
    const { link, id } = await invite();
    await t.bapi("POST", `/v1/invitations/${id}/revoke`);
    expect(refusal(await t.browser().get(link))).toEqual([400, "revoked_invitation"]);
  });
});

describe("a door that closes while somebody is coming in", () => {
  it("stays closed for a sign-up begun before", async () => {
    t = await createTestInstance(server);
    const browser = t.browser();
    const { body } = await browser.createSignUp({ email_address: "slow+clerk_test@example.com", password });
    const path = `/v1/client/sign_ups/${body.response.id}`;
    await browser.post(`${path}/prepare_verification`, { strategy: "email_code" });
    await updateInstance(server.app, t.instance, { settings: restricted });
    const proven = await browser.post(`${path}/attempt_verification`, { strategy: "email_code", code: "424242" });
    expect(refusal(proven)).toEqual([403, "sign_up_mode_restricted"]);
    expect((await t.bapi("GET", "/v1/users/count")).body.total_count).toBe(0);
  });

  it("is closed for the transfer of a sign-in too", async () => {
    t = await createTestInstance(server, restricted);
    const browser = t.browser();
    const { body } = await browser.createSignIn({
      identifier: "new+clerk_test@example.com",
      strategy: "email_code",
      sign_up_if_missing: "true",
    });
    await browser.post(`/v1/client/sign_ins/${body.response.id}/attempt_first_factor`, {
      strategy: "email_code",
      code: "424242",
    });
    expect(refusal(await browser.createSignUp({ transfer: "true", password }))).toEqual([
      403,
      "sign_up_mode_restricted",
    ]);
  });

  it("says nothing of who has an account", async () => {
    t = await createTestInstance(server, restricted);
    const email_address = newAddress();
    await t.bapi("POST", "/v1/users", { email_address: [email_address], password });
    const known = await t.browser().createSignUp({ email_address, password });
    const unknown = await t.browser().createSignUp({ email_address: newAddress(), password });
    expect(refusal(known)).toEqual(refusal(unknown));
  });
});
