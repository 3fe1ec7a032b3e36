import { Secret, TOTP } from "otpauth";
import { FakeIdp, type TestInstance } from "@latchkey/server/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atOnce, startPair, type Pair } from "./support/pair.ts";
import { groundSettings, type Ground } from "./support/people.ts";
import type { Station } from "./support/station-kinds.ts";
import { stations } from "./support/stations.ts";

const PASSWORD = "correct horse battery";
const BACK = "https://app.example/back";
const TRIES = 50;

let pair: Pair;
let t: TestInstance;
let people = 0;

beforeAll(async () => {
  pair = await startPair();
  t = await pair.createInstance({
    identifiers: { email_address: { sign_in_strategies: ["email_code", "email_link"] } },
    multi_factor: { authenticator_app: true, backup_code: true },
  });
});
afterAll(() => pair.stop());

async function person() {
  people += 1;
  const email = `racer${people}@example.com`;
  const { body: user } = await t.bapi("POST", "/v1/users", { email_address: [email], password: PASSWORD });
  return { email, id: user.id as string };
}

const oneTime = Object.keys(stations).filter((name) => !stations[name]?.isLasting);
const statusesOf = (answers: readonly { status: number; body: any }[]): string =>
  answers.map(({ status, body }) => `${status} ${body?.errors?.[0]?.code ?? ""}`).join(", ");
const codeIn = (text: string | undefined): string => /\b\d{6}\b/.exec(text ?? "")?.[0] ?? "";
const mailTo = async (address: string) => (await t.inbox()).find(({ to }) => to === address);
const wrongFor = (code: string): string => (code === "000000" ? "000001" : "000000");
const count = (answers: readonly { status: number; body: any }[], code: string): number =>
  answers.filter(({ body }) => body.errors?.[0]?.code === code).length;

describe("A-39, A-53: whatever is good once is good once for parallel tries too", () => {
  it("a sign-in ticket", async () => {
    const { id } = await person();
    const { body: ticket } = await t.bapi("POST", "/v1/sign_in_tokens", { user_id: id });
    const browsers = await atOnce(TRIES, async () => t.browser());
    const answers = await Promise.all(
      browsers.map((browser, index) =>
        pair.spread(browser, t.host)(index).createSignIn({ strategy: "ticket", ticket: ticket.token }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { body: sessions } = await t.bapi("GET", `/v1/sessions?user_id=${id}`);
    expect(sessions).toHaveLength(1);
  });

  it("a link of a mail", async () => {
    const { email, id } = await person();
    const browser = t.browser();
    await browser.createSignIn({ identifier: email, strategy: "email_link", redirect_url: BACK });
    const link = new URL(/https?:\S+/.exec((await mailTo(email))?.text ?? "")?.[0] ?? "");
    const through = pair.spread(browser, t.host);
    const answers = await atOnce(TRIES, (index) => through(index).get(link.pathname + link.search));
    const statuses = answers.map(({ headers }) =>
      new URL(headers.get("location") ?? "").searchParams.get("__clerk_status"),
    );
    expect(statuses.filter((status) => status === "verified")).toHaveLength(1);
    expect((await t.bapi("GET", `/v1/sessions?user_id=${id}`)).body).toHaveLength(1);
  });

  it("a code of a mail", async () => {
    const { email, id } = await person();
    const browser = t.browser();
    const { body } = await browser.createSignIn({ identifier: email, strategy: "email_code" });
    const code = codeIn((await mailTo(email))?.text);
    const through = pair.spread(browser, t.host);
    const path = `/v1/client/sign_ins/${body.response.id}/attempt_first_factor`;
    const answers = await atOnce(TRIES, (index) => through(index).post(path, { strategy: "email_code", code }));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await t.bapi("GET", `/v1/sessions?user_id=${id}`)).body).toHaveLength(1);
  });

  it("a time step of an authenticator app, and a backup code", async () => {
    const secret = new Secret({ size: 20 }).base32;
    const { email, id } = await person();
    await t.bapi("PATCH", `/v1/users/${id}`, { totp_secret: secret, backup_codes: ["abcdefgh"] });
    const proofs = [
      { strategy: "totp", code: new TOTP({ secret: Secret.fromBase32(secret) }).generate() },
      { strategy: "backup_code", code: "abcdefgh" },
    ];
    for (const proof of proofs) {
      // Each try is a sign-in of its own in a browser of its own; fewer than the lockout allows for.
      const started = await atOnce(4, async () => {
        const browser = t.browser();
        const { body } = await browser.createSignIn({ identifier: email, password: PASSWORD });
        return { browser, path: `/v1/client/sign_ins/${body.response.id}/attempt_second_factor` };
      });
      const answers = await Promise.all(
        started.map(({ browser, path }, index) => pair.spread(browser, t.host)(index).post(path, proof)),
      );
      expect(
        answers.filter(({ status }) => status === 200),
        proof.strategy,
      ).toHaveLength(1);
    }
  });
});

describe("A-39, A-61: everything else that is good once", () => {
  let idp: FakeIdp;
  let ground: Ground;
  beforeAll(async () => {
    idp = await FakeIdp.start();
    const instance = await pair.createInstance(groundSettings(idp));
    ground = { t: pair.inTurn(instance), idp };
  });
  afterAll(() => idp.stop());

  it.each(oneTime)("%s", async (name) => {
    const { value, offer } = await (stations[name] as Station).open(ground);
    const answers = await atOnce(TRIES, () => offer(value));
    expect(answers.filter(({ status }) => status < 400).length, statusesOf(answers)).toBe(1);
    expect(
      answers.filter(({ status }) => status >= 500),
      statusesOf(answers),
    ).toEqual([]);
  });

  it.each(oneTime.filter((name) => stations[name]?.tries))("wrong ones in the place of a %s", async (name) => {
    const { tries = 0, open } = stations[name] as Station;
    const { value, offer } = await open(ground);
    const wrong = /^\d/.test(value) ? wrongFor(value) : "wrongone";
    const answers = await atOnce(TRIES, () => offer(wrong));
    expect(count(answers, "form_code_incorrect"), statusesOf(answers)).toBe(tries);
    expect((await offer(value)).status).toBeGreaterThanOrEqual(400);
  });
});

describe("A-61: parallel guesses do not outrun a counter", () => {
  it("of a code: of two hundred wrong ones five are looked at", async () => {
    people += 1;
    const email = `guessed${people}@example.com`;
    const browser = t.browser();
    const { body } = await browser.createSignUp({ email_address: email, password: PASSWORD });
    const path = `/v1/client/sign_ups/${body.response.id}`;
    await browser.post(`${path}/prepare_verification`, { strategy: "email_code" });
    const code = codeIn((await mailTo(email))?.text);
    const through = pair.spread(browser, t.host);
    const attempt = (value: string, index: number) =>
      through(index).post(`${path}/attempt_verification`, { strategy: "email_code", code: value });
    const answers = await atOnce(200, (index) => attempt(wrongFor(code), index));
    expect(count(answers, "form_code_incorrect")).toBe(5);
    expect(count(answers, "verification_failed")).toBe(195);
    expect((await attempt(code, 0)).body).toMatchObject({ errors: [{ code: "verification_failed" }] });
  });

  it("of a password: of two hundred wrong ones ten are looked at", async () => {
    const { email } = await person();
    const answers = await atOnce(200, (index) =>
      pair
        .spread(
          t.browser(),
          t.host,
        )(index)
        .createSignIn({ identifier: email, password: `wrong ${index}` }),
    );
    expect(count(answers, "form_password_incorrect")).toBe(10);
    expect(count(answers, "user_locked")).toBe(190);
    const right = await t.browser().createSignIn({ identifier: email, password: PASSWORD });
    expect(right.body).toMatchObject({ errors: [{ code: "user_locked" }] });
  });
});
