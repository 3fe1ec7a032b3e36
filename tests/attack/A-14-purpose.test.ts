import {
  createTestInstance,
  sharedServer,
  visitSimulator,
  type Answer,
  type TestBrowser,
  type TestInstance,
} from "@latchkey/server/testing";
import { beforeAll, describe, expect, it } from "vitest";

const BACK = "https://app.example/back";
let t: TestInstance;
let people = 0;

beforeAll(async () => {
  t = await createTestInstance(await sharedServer(), {
    identifiers: { email_address: { sign_in_strategies: ["email_code", "email_link"] } },
    attack_protection: { email_link: { require_same_client: false } },
    notifications: { new_device_sign_in: true },
    social: { google: {} },
  });
});

const PASSWORD = "correct horse battery";
const newest = async (to: string): Promise<string> => (await t.inbox()).find((mail) => mail.to === to)?.text ?? "";
const tokenIn = (text: string): string => new URL(/https?:\S+/.exec(text)?.[0] ?? "").searchParams.get("token") ?? "";

async function person() {
  people += 1;
  const email = `purpose${people}@example.com`;
  const { body: user } = await t.bapi("POST", "/v1/users", { email_address: [email], password: PASSWORD });
  const browser = t.browser();
  await browser.createSignIn({ identifier: email, password: PASSWORD });
  return { email, browser, id: user.id as string };
}

type Kind = "ticket" | "email link" | "revocation link" | "handshake nonce" | "native nonce" | "testing token";

/** A fresh artefact of each kind, with the browser in which it would work. */
const issue: Record<Kind, () => Promise<{ token: string; browser: TestBrowser }>> = {
  async ticket() {
    const { id } = await person();
    const { body } = await t.bapi("POST", "/v1/sign_in_tokens", { user_id: id });
    return { token: body.token, browser: t.browser() };
  },
  async "email link"() {
    const { email } = await person();
    const browser = t.browser();
    await browser.createSignIn({ identifier: email, strategy: "email_link", redirect_url: BACK });
    return { token: tokenIn(await newest(email)), browser };
  },
  async "revocation link"() {
    const { email, browser } = await person();
    await t.browser().createSignIn({ identifier: email, password: PASSWORD });
    return { token: tokenIn(await newest(email)), browser };
  },
  async "handshake nonce"() {
    const { browser } = await person();
    const query = `redirect_url=${encodeURIComponent(BACK)}&format=nonce`;
    const { headers } = await browser.get(`/v1/client/handshake?${query}`);
    const token = new URL(headers.get("location") ?? "").searchParams.get("__clerk_handshake_nonce") ?? "";
    return { token, browser };
  },
  async "native nonce"() {
    const app = t.browser({ native: "bare" });
    const { response } = (await app.createSignIn({ strategy: "oauth_google", redirect_url: BACK })).body;
    const url = response.first_factor_verification?.external_verification_redirect_url ?? "";
    const { headers } = await visitSimulator(t.browser(), url, { emailAddress: "native@example.com" });
    const token = new URL(headers.get("location") ?? "").searchParams.get("rotating_token_nonce") ?? "";
    return { token, browser: app };
  },
  async "testing token"() {
    const { body } = await t.bapi("POST", "/v1/testing_tokens");
    return { token: body.token, browser: t.browser() };
  },
};

/** Every place that takes an artefact: what it does with one, and how a success there looks. */
const uses: { name: string; owner: Kind; use: (token: string, browser: TestBrowser) => Promise<Answer> }[] = [
  { name: "a sign-in", owner: "ticket", use: (ticket, b) => b.createSignIn({ strategy: "ticket", ticket }) },
  { name: "a sign-up", owner: "ticket", use: (ticket, b) => b.createSignUp({ strategy: "ticket", ticket }) },
  {
    name: "opening a link",
    owner: "email link",
    use: (token, b) => b.get(`/v1/verify?token=${encodeURIComponent(token)}`),
  },
  { name: "confirming a link", owner: "email link", use: (token, b) => b.post("/v1/verify", { token }) },
  {
    name: "signing a device out",
    owner: "revocation link",
    use: (token, b) => b.post("/v1/revoke_session", { token }),
  },
  {
    name: "a handshake",
    owner: "handshake nonce",
    use: (nonce) => t.bapi("GET", `/v1/clients/handshake_payload?nonce=${encodeURIComponent(nonce)}`),
  },
  {
    name: "the way back into an app",
    owner: "native nonce",
    use: (nonce, b) => b.get(`/v1/client?_is_native=1&rotating_token_nonce=${encodeURIComponent(nonce)}`),
  },
];

const kinds = Object.keys(issue) as Kind[];
const foreign = kinds.flatMap((kind) =>
  uses.filter(({ owner }) => owner !== kind).map((use) => [kind, use.name, use] as const),
);

describe("A-14: an artefact is good for what it was issued for, and nothing else", () => {
  it.each(foreign)("%s: %s", async (kind, _, { use }) => {
    const { token, browser } = await issue[kind]();
    expect(token).not.toBe("");
    const before = browser.cookies.get("__client");
    const refused = await use(token, t.browser());
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.status).toBeLessThan(500);
    expect(browser.cookies.get("__client")).toBe(before);
    // The misuse did not use it up.
    const own = uses.find(({ owner }) => owner === kind);
    if (own) expect((await own.use(token, browser)).status).toBeLessThan(400);
  });

  it("a code that proves one thing proves no other", async () => {
    const { email, browser } = await person();
    const session = (await browser.get("/v1/client")).body.response.sessions[0].id;
    const added = await browser.post("/v1/me/email_addresses", { email_address: `other-${email}` });
    const address = `/v1/me/email_addresses/${added.body.response.id}`;
    const guest = t.browser();
    const signUp = await guest.createSignUp({ email_address: `new-${email}`, password: PASSWORD });
    const joining = `/v1/client/sign_ups/${signUp.body.response.id}`;
    const entering = t.browser();
    const signIn = await entering.createSignIn({ identifier: email });
    const path = `/v1/client/sign_ins/${signIn.body.response.id}`;

    const flows: Record<
      string,
      { to: string; prepare: () => Promise<unknown>; attempt: (code: string) => Promise<Answer> }
    > = {
      "sign-in": {
        to: email,
        prepare: () => entering.post(`${path}/prepare_first_factor`, { strategy: "email_code" }),
        attempt: (code) => entering.post(`${path}/attempt_first_factor`, { strategy: "email_code", code }),
      },
      "sign-up": {
        to: `new-${email}`,
        prepare: () => guest.post(`${joining}/prepare_verification`, { strategy: "email_code" }),
        attempt: (code) => guest.post(`${joining}/attempt_verification`, { strategy: "email_code", code }),
      },
      profile: {
        to: `other-${email}`,
        prepare: () => browser.post(`${address}/prepare_verification`, { strategy: "email_code" }),
        attempt: (code) => browser.post(`${address}/attempt_verification`, { code }),
      },
    };
    const codes: Record<string, string> = {};
    for (const [name, { to, prepare }] of Object.entries(flows)) {
      await prepare();
      codes[name] = /\b\d{6}\b/.exec(await newest(to))?.[0] ?? "";
    }
    await browser.post(`/v1/client/sessions/${session}/verify`, { level: "first_factor" });
    const again = await browser.post(`/v1/client/sessions/${session}/verify/attempt_first_factor`, {
      strategy: "email_code",
      code: codes["sign-in"] ?? "",
    });
    expect(again.body).toMatchObject({ errors: [{ code: "verification_missing" }] });
    for (const [name, { attempt }] of Object.entries(flows))
      for (const [other, code] of Object.entries(codes))
        if (other !== name && code !== codes[name])
          expect((await attempt(code)).status, `${other} at ${name}`).toBe(422);
    for (const [name, { attempt }] of Object.entries(flows))
      expect((await attempt(codes[name] ?? "")).status, name).toBe(200);
  });
});
