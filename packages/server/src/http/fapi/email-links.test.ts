import type { SettingsInput } from "@latchkey/contract/settings";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import type { Answer, TestBrowser } from "../../testing/browser.ts";
import { FakeClock } from "../../testing/fake-clock.ts";
import { createTestInstance, type TestInstance } from "../../testing/fixtures.ts";
import { startTestServer } from "../../testing/start-test-server.ts";

const byLink = (require_same_client: boolean): SettingsInput => ({
  identifiers: { email_address: { sign_in_strategies: ["email_link", "email_code"], verifications: ["email_link"] } },
  password: { required: false },
  attack_protection: { email_link: { require_same_client } },
});
const BACK = "https://app.example/sign-in#/verify";

const clock = new FakeClock();
let server: Server;
let strict: TestInstance;
let lenient: TestInstance;
let people = 0;

beforeAll(async () => {
  server = await startTestServer({ clock });
  strict = await createTestInstance(server, byLink(true));
  lenient = await createTestInstance(server, byLink(false));
});
afterAll(() => server.stop());

const newAddress = (): string => `linked${(people += 1)}@example.com`;

/** Path of the link in the newest mail to `address`. Time goes on, so that the next mail is newer. */
async function linkFor(t: TestInstance, address: string): Promise<string> {
  clock.advance(1);
  const mail = (await t.inbox()).find(({ to, text }) => to === address && text.includes("/v1/verify"));
  const url = new URL(/https?:\S+/.exec(mail?.text ?? "")?.[0] ?? "");
  return url.pathname + url.search;
}

const open = (browser: TestBrowser, link: string): Promise<Answer> => browser.get(link);
const confirm = (browser: TestBrowser, link: string): Promise<Answer> =>
  browser.post("/v1/verify", { token: new URL(link, server.url).searchParams.get("token") ?? "" });
const leadsTo = (answer: Answer): URL => new URL(answer.headers.get("location") ?? "");

/** A sign-up that waits for its link. */
async function startSignUp(t: TestInstance, address = newAddress()) {
  const browser = t.browser();
  const { body } = await browser.createSignUp({ email_address: address });
  const path = `/v1/client/sign_ups/${body.response.id}`;
  const prepared = await browser.post(`${path}/prepare_verification`, { strategy: "email_link", redirect_url: BACK });
  expect(prepared.body.response.verifications.email_address).toMatchObject({
    object: "verification_email_link",
    status: "unverified",
    strategy: "email_link",
  });
  return { browser, path, address, link: await linkFor(t, address) };
}

/** A sign-in that waits for its link. */
async function startSignIn(t: TestInstance, address: string, browser = t.browser()) {
  const started = await browser.createSignIn({ identifier: address, strategy: "email_link", redirect_url: BACK });
  expect(started.body.response.first_factor_verification).toMatchObject({
    status: "unverified",
    strategy: "email_link",
  });
  const path = `/v1/client/sign_ins/${started.body.response.id}`;
  return { browser, path, link: await linkFor(t, address) };
}

async function person(t: TestInstance): Promise<string> {
  const { browser, link, address } = await startSignUp(t);
  expect(leadsTo(await open(browser, link)).searchParams.get("__clerk_status")).toBe("verified");
  return address;
}

describe("a link opened in the browser that asked for it", () => {
  it("completes a sign-up and leads back to the app", async () => {
    const { browser, path, link } = await startSignUp(strict);
    const opened = await open(browser, link);
    expect(opened.status).toBe(303);
    const target = leadsTo(opened);
    expect(target.origin + target.pathname + target.hash).toBe("https://app.example/sign-in#/verify");
    expect(target.searchParams.get("__clerk_status")).toBe("verified");
    const { body } = await browser.get(path);
    expect(body.response).toMatchObject({
      status: "complete",
      created_session_id: target.searchParams.get("__clerk_created_session"),
      verifications: { email_address: { status: "verified", strategy: "email_link" } },
    });
    expect((await browser.get("/v1/me")).body.response.email_addresses[0].verification.status).toBe("verified");
  });

  it("signs in", async () => {
    const address = await person(strict);
    const { browser, path, link } = await startSignIn(strict, address);
    const target = leadsTo(await open(browser, link));
    expect(target.searchParams.get("__clerk_status")).toBe("verified");
    expect((await browser.get(path)).body.response).toMatchObject({
      status: "complete",
      created_session_id: target.searchParams.get("__clerk_created_session"),
      first_factor_verification: { status: "verified", verified_at_client: expect.stringMatching(/^client_/) },
    });
  });

  it("leads to the second factor where there is one", async () => {
    const t = await createTestInstance(server, {
      ...byLink(true),
      identifiers: { ...byLink(true).identifiers, phone_number: { enabled: true } },
      multi_factor: { phone_code: true },
    });
    const { browser: owner, link: first, address } = await startSignUp(t);
    await open(owner, first);
    const added = await owner.post("/v1/me/phone_numbers", { phone_number: "+12025550117" });
    const phone = `/v1/me/phone_numbers/${added.body.response.id}`;
    await owner.post(`${phone}/prepare_verification`, { strategy: "phone_code" });
    await owner.post(`${phone}/attempt_verification`, { code: "424242" });
    await owner.method("PATCH", phone, { reserved_for_second_factor: "true" });
    const { browser, path, link } = await startSignIn(t, address);
    const target = leadsTo(await open(browser, link));
    expect(target.searchParams.get("__clerk_status")).toBe("verified");
    expect(target.searchParams.has("__clerk_created_session")).toBe(false);
    expect((await browser.get(path)).body.response.status).toBe("needs_second_factor");
  });

  it("verifies a further address of a profile", async () => {
    const { browser, link } = await startSignUp(strict);
    await open(browser, link);
    const second = newAddress();
    const added = await browser.post("/v1/me/email_addresses", { email_address: second });
    const path = `/v1/me/email_addresses/${added.body.response.id}`;
    await browser.post(`${path}/prepare_verification`, { strategy: "email_link", redirect_url: BACK });
    expect(leadsTo(await open(browser, await linkFor(strict, second))).searchParams.get("__clerk_status")).toBe(
      "verified",
    );
    expect((await browser.get(path)).body.response.verification).toMatchObject({
      status: "verified",
      strategy: "email_link",
    });
  });
});

describe("a link opened elsewhere", () => {
  it("is refused where the same browser is required, and stays good there", async () => {
    const address = await person(strict);
    const { browser, path, link } = await startSignIn(strict, address);
    for (const other of [strict.browser(), (await startSignUp(strict)).browser]) {
      const target = leadsTo(await open(other, link));
      expect(target.searchParams.get("__clerk_status")).toBe("client_mismatch");
      expect(leadsTo(await confirm(other, link)).searchParams.get("__clerk_status")).toBe("client_mismatch");
    }
    expect((await browser.get(path)).body.response.status).toBe("needs_first_factor");
    expect(leadsTo(await open(browser, link)).searchParams.get("__clerk_status")).toBe("verified");
  });

  it("asks first, so that what scans mails uses nothing up; the browser that asked gets the session", async () => {
    const address = await person(lenient);
    const { browser, path, link } = await startSignIn(lenient, address);
    const phone = lenient.browser();
    for (let visit = 0; visit < 3; visit += 1) {
      const page = await open(phone, link);
      expect(page.status).toBe(200);
      expect(page.headers.get("content-type")).toContain("text/html");
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(page.body).toContain("<form");
    }
    expect((await browser.get(path)).body.response.first_factor_verification.status).toBe("unverified");
    const target = leadsTo(await confirm(phone, link));
    expect(target.searchParams.get("__clerk_status")).toBe("verified");
    expect(target.searchParams.has("__clerk_created_session")).toBe(false);
    expect((await phone.get("/v1/me")).status).toBe(401);
    const polled = await browser.get(path);
    expect(polled.body.response.status).toBe("complete");
    expect(polled.body.client.sessions).toHaveLength(1);
    expect((await browser.get("/v1/me")).status).toBe(200);
  });

  it("completes a sign-up in the browser that began it", async () => {
    const { browser, path, link } = await startSignUp(lenient);
    const target = leadsTo(await confirm(lenient.browser(), link));
    expect(target.searchParams.get("__clerk_status")).toBe("verified");
    expect((await browser.get(path)).body.response.status).toBe("complete");
  });
});

describe("a link that is no good", () => {
  it("says so: used, replaced, expired or made up", async () => {
    const address = await person(strict);
    const { browser, path, link } = await startSignIn(strict, address);
    await open(browser, link);
    expect(leadsTo(await open(browser, link)).searchParams.get("__clerk_status")).toBe("failed");

    await browser.method("DELETE", "/v1/client/sessions");
    const again = await startSignIn(strict, address, browser);
    await browser.post(`${again.path}/prepare_first_factor`, { strategy: "email_link", redirect_url: BACK });
    expect(leadsTo(await open(browser, again.link)).searchParams.get("__clerk_status")).toBe("failed");
    const newest = await linkFor(strict, address);
    clock.advance(601);
    expect(leadsTo(await open(browser, newest)).searchParams.get("__clerk_status")).toBe("expired");
    expect((await browser.get(again.path)).body.response.first_factor_verification.status).toBe("expired");
    expect(path).not.toBe(again.path);

    const unknown = await open(browser, "/v1/verify?token=made-up");
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ code: "verification_link_token_invalid" }] } });
  });

  it("of another instance is unknown here", async () => {
    const { link } = await startSignUp(lenient);
    expect((await open(strict.browser(), link)).status).toBe(400);
  });

  it("works once for parallel clicks", async () => {
    const address = await person(strict);
    const { browser, link } = await startSignIn(strict, address);
    const answers = await Promise.all(Array.from({ length: 10 }, () => open(browser, link)));
    const verified = answers.filter((answer) => leadsTo(answer).searchParams.get("__clerk_status") === "verified");
    expect(verified).toHaveLength(1);
  });

  it("is not sent to lead anywhere but to the app", async () => {
    const production = await createTestInstance(server, byLink(true), {
      environment: "production",
      frontendHosts: [`clerk${people}.tulip.example`],
      homeUrl: "https://tulip.example",
    });
    const origin = "https://tulip.example";
    const browser = production.browser({ origin });
    const { body } = await browser.createSignUp({ email_address: newAddress() });
    const prepare = (redirect_url: string) =>
      browser.post(`/v1/client/sign_ups/${body.response.id}/prepare_verification`, {
        strategy: "email_link",
        ...(redirect_url ? { redirect_url } : {}),
      });
    for (const evil of [
      "https://evil.example/",
      "https://tulip.example.evil.example/",
      "https://tulip.example@evil.example/",
      "//evil.example",
      "javascript:alert(1)",
      "/relative",
      "",
    ])
      expect((await prepare(evil)).status, evil).toBeGreaterThanOrEqual(400);
    expect((await prepare("https://tulip.example/verify")).status).toBe(200);
  });
});
