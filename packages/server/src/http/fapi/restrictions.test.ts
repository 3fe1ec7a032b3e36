import type { SettingsInput } from "@latchkey/contract/settings";
import { beforeAll, describe, expect, it } from "vitest";
import { updateInstance } from "../../domain/instances/index.ts";
import type { Server } from "../../server.ts";
import { createTestInstance, sharedServer, type Answer, type TestInstance } from "../../testing/index.ts";

let server: Server;
beforeAll(async () => {
  server = await sharedServer();
});

const password = "correct horse battery";
const blocking: SettingsInput = { restrictions: { blocklist: true } };
const allowing: SettingsInput = { restrictions: { allowlist: true } };
const onlyAllow = (t: TestInstance, identifier: string) => t.bapi("POST", "/v1/allowlist_identifiers", { identifier });
const block = (t: TestInstance, identifier: string) => t.bapi("POST", "/v1/blocklist_identifiers", { identifier });
const signUp = (t: TestInstance, email_address: string) => t.browser().createSignUp({ email_address, password });
const notAllowed = (param: string) => ({
  status: 403,
  body: { errors: [{ code: "not_allowed_access", meta: { param_name: param } }] },
});
const createUser = async (t: TestInstance, ...email_address: string[]) =>
  (await t.bapi("POST", "/v1/users", { email_address, password })).body;
const refusal = ({ status, body }: Answer): [number, string] => [status, body.errors[0].code];

describe("the blocklist", () => {
  let t: TestInstance;
  beforeAll(async () => {
    t = await createTestInstance(server, {
      ...blocking,
      identifiers: { phone_number: { enabled: true }, username: { enabled: true } },
    });
    for (const identifier of ["ada@example.com", "*@evil.example", "+12025550117"]) await block(t, identifier);
  });

  it("keeps addresses, domains and numbers from signing up", async () => {
    expect(await signUp(t, "ADA@example.com")).toMatchObject(notAllowed("email_address"));
    expect(await signUp(t, "anybody@evil.example")).toMatchObject(notAllowed("email_address"));
    expect((await signUp(t, "grace@example.com")).status).toBe(200);
    expect((await signUp(t, "anybody@sub.evil.example")).status).toBe(200);
    const both = await t.browser().createSignUp({ email_address: "b@example.com", phone_number: "+1 202 555 0117" });
    expect(both).toMatchObject(notAllowed("phone_number"));
    const either = await t.browser().createSignUp({ email_address_or_phone_number: "x@evil.example" });
    expect(either).toMatchObject(notAllowed("email_address"));
  });

  it("keeps them out of a sign-up that has begun", async () => {
    const browser = t.browser();
    const { body } = await browser.createSignUp({ email_address: "begun@example.com" });
    const path = `/v1/client/sign_ups/${body.response.id}`;
    const changed = await browser.method("PATCH", path, { email_address: "x@evil.example", password });
    expect(changed).toMatchObject(notAllowed("email_address"));
  });

  it("keeps them out of the profile of a user", async () => {
    const browser = t.browser();
    await browser.signUp("kay+clerk_test@example.com");
    expect(await browser.post("/v1/me/email_addresses", { email_address: "x@evil.example" })).toMatchObject(
      notAllowed("email_address"),
    );
    expect(await browser.post("/v1/me/phone_numbers", { phone_number: "+12025550117" })).toMatchObject(
      notAllowed("phone_number"),
    );
    expect((await browser.post("/v1/me/email_addresses", { email_address: "x@good.example" })).status).toBe(200);
  });

  it("keeps users out of it who have one of them, however they name themselves", async () => {
    await t.bapi("POST", "/v1/users", {
      email_address: ["two@example.com", "two@evil.example"],
      username: "twofold",
      password,
    });
    for (const identifier of ["two@example.com", "two@evil.example", "twofold"])
      for (const fields of [{ identifier }, { identifier, password }] as Record<string, string>[])
        expect(await t.browser().createSignIn(fields)).toMatchObject(notAllowed("identifier"));
    await updateInstance(server.app, t.instance, {
      settings: { restrictions: { allowlist_blocklist_disabled_on_sign_in: true } },
    });
    const answer = await t.browser().createSignIn({ identifier: "twofold", password });
    expect(answer.body.response.status).toBe("complete");
  });

  it("is stronger than an invitation", async () => {
    const { body } = await t.bapi("POST", "/v1/invitations", { email_address: "guest@evil.example" });
    const ticket = new URL(body.url).searchParams.get("ticket") ?? "";
    const answer = await t.browser().createSignUp({ strategy: "ticket", ticket, password });
    expect(answer).toMatchObject(notAllowed("email_address"));
  });

  it("is looked at again when a code proves a user who was blocked meanwhile", async () => {
    const own = await createTestInstance(server, blocking);
    await createUser(own, "late+clerk_test@example.com");
    const browser = own.browser();
    const { body } = await browser.createSignIn({ identifier: "late+clerk_test@example.com", strategy: "email_code" });
    await block(own, "late+clerk_test@example.com");
    const attempt = await browser.post(`/v1/client/sign_ins/${body.response.id}/attempt_first_factor`, {
      strategy: "email_code",
      code: "424242",
    });
    expect(attempt).toMatchObject(notAllowed("identifier"));
    expect((await own.bapi("GET", "/v1/sessions?paginated=true")).body.total_count).toBe(0);
  });
});

describe("the allowlist", () => {
  it("lets in who is on it, and nobody else", async () => {
    const t = await createTestInstance(server, {
      ...allowing,
      identifiers: {
        email_address: { required: false },
        phone_number: { enabled: true },
        username: { enabled: true, required: true },
      },
    });
    await onlyAllow(t, "*@corp.example");
    expect(await signUp(t, "ada@example.com")).toMatchObject(notAllowed("email_address"));
    expect((await signUp(t, "ada@corp.example")).status).toBe(200);
    const withNumber = await t.browser().createSignUp({
      email_address: "ada@corp.example",
      phone_number: "+12025550119",
    });
    expect(withNumber.status).toBe(200);
    const nameless = await t.browser().createSignUp({ username: "somebody", password });
    expect(refusal(nameless)).toEqual([403, "not_allowed_access"]);
    expect((await t.bapi("GET", "/v1/users/count")).body.total_count).toBe(0);
  });

  it("asks users to be on it too, unless sign-in is left out", async () => {
    const t = await createTestInstance(server, allowing);
    await createUser(t, "out@example.com");
    await createUser(t, "other@example.com", "in@corp.example");
    await onlyAllow(t, "*@corp.example");
    const signIn = (identifier: string) => t.browser().createSignIn({ identifier, password });
    expect(await signIn("out@example.com")).toMatchObject(notAllowed("identifier"));
    expect((await signIn("other@example.com")).body.response.status).toBe("complete");
    await updateInstance(server.app, t.instance, {
      settings: { restrictions: { allowlist_blocklist_disabled_on_sign_in: true } },
    });
    expect((await signIn("out@example.com")).body.response.status).toBe("complete");
  });

  it("is opened by an invitation, which puts the address on it", async () => {
    const t = await createTestInstance(server, allowing);
    const { body } = await t.bapi("POST", "/v1/invitations", { email_address: "guest@example.com" });
    const ticket = new URL(body.url).searchParams.get("ticket") ?? "";
    const answer = await t.browser().createSignUp({ strategy: "ticket", ticket, password });
    expect(answer.body.response.status).toBe("complete");
    expect((await t.bapi("GET", "/v1/allowlist_identifiers")).body).toMatchObject([
      { identifier: "guest@example.com", invitation_id: body.id },
    ]);
    const again = await t.browser().createSignIn({ identifier: "guest@example.com", password });
    expect(again.body.response.status).toBe("complete");
  });

  it("says the same of accounts and of strangers where those are hidden", async () => {
    const t = await createTestInstance(server, {
      ...allowing,
      attack_protection: { enumeration_protection: { enabled: true } },
    });
    await createUser(t, "out@example.com");
    const answers = await Promise.all(
      ["out@example.com", "stranger@example.com"].map((identifier) => t.browser().createSignIn({ identifier })),
    );
    for (const answer of answers) expect(answer).toMatchObject(notAllowed("identifier"));
  });
});

describe("kinds of addresses", () => {
  it("with a tag are refused where that is set, but for the test ones of test mode", async () => {
    const rules: SettingsInput = { restrictions: { block_email_subaddresses: true } };
    const t = await createTestInstance(server, rules);
    for (const address of ["ada+1@example.com", "ada=x@example.com", "ada#x@example.com"])
      expect(await signUp(t, address), address).toMatchObject(notAllowed("email_address"));
    expect((await signUp(t, "ada@example.com")).status).toBe(200);
    expect((await signUp(t, "ada+clerk_test@example.com")).status).toBe(200);
    const strict = await createTestInstance(server, { ...rules, test_mode: false });
    expect(await signUp(strict, "ada+clerk_test@example.com")).toMatchObject(notAllowed("email_address"));
    const user = await createUser(t, "old+tag@example.com");
    expect(user.email_addresses).toHaveLength(1);
    const signIn = await t.browser().createSignIn({ identifier: "old+tag@example.com", password });
    expect(signIn.body.response.status).toBe("complete");
  });

  it("to throw away are refused where that is set, also below their domain", async () => {
    const t = await createTestInstance(server, { restrictions: { block_disposable_email_domains: true } });
    for (const address of ["x@mailinator.com", "x@any.MAILINATOR.com", "x@yopmail.com"])
      expect(await signUp(t, address), address).toMatchObject(notAllowed("email_address"));
    for (const address of ["x@gmail.com", "x@mailinator.com.example.com", "x@example.com"])
      expect((await signUp(t, address)).status, address).toBe(200);
    const open = await createTestInstance(server);
    expect((await signUp(open, "x@mailinator.com")).status).toBe(200);
  });
});
