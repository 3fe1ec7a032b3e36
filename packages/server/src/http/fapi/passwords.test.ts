import { beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import type { Answer } from "../../testing/browser.ts";
import { createTestInstance, sharedServer } from "../../testing/fixtures.ts";

let server: Server;
beforeAll(async () => {
  server = await sharedServer();
});

const codes = ({ body }: Answer): string[] => body.errors?.map(({ code }: { code: string }) => code);

describe("a new password", () => {
  it("is refused when it is one of the commonest, whatever its case", async () => {
    const t = await createTestInstance(server);
    const answer = await t.browser().createSignUp({ email_address: "a@example.com", password: "Qwerty123" });
    expect(answer.status).toBe(422);
    expect(codes(answer)).toEqual(["form_password_pwned"]);
    const created = await t.bapi("POST", "/v1/users", { email_address: ["b@example.com"], password: "password1" });
    expect(codes(created)).toEqual(["form_password_pwned"]);
    const unchecked = { email_address: ["b@example.com"], password: "password1", skip_password_checks: true };
    expect((await t.bapi("POST", "/v1/users", unchecked)).status).toBe(200);
  });

  it("is refused when it is the address or the name of its owner", async () => {
    const t = await createTestInstance(server, { identifiers: { username: { enabled: true } } });
    for (const password of ["somebody@example.com", "longusername"]) {
      const fields = { email_address: "somebody@example.com", username: "longusername", password };
      expect(codes(await t.browser().createSignUp(fields))).toEqual(["form_password_matches_identifier"]);
    }
  });

  it("has the strength that the instance asks for, or the answer tells what would help", async () => {
    const t = await createTestInstance(server, { password: { min_strength: 4, check_breached: false } });
    const weak = await t.browser().createSignUp({ email_address: "a@example.com", password: "abcabcabcabc" });
    expect(codes(weak)).toEqual(["form_password_not_strong_enough"]);
    const [error] = (weak as Answer).body.errors;
    expect(error.meta.zxcvbn.suggestions.map(({ code }: { code: string }) => code)).toContain("repeated");
    const strong = await t
      .browser()
      .createSignUp({ email_address: "a@example.com", password: "correct horse battery" });
    expect(strong.status).toBe(200);
  });
});

describe("a password that is known from a breach", () => {
  it("does not sign in where the instance looks, and does elsewhere", async () => {
    for (const [check_breached_at_sign_in, expected] of [
      [true, 422],
      [false, 200],
    ] as const) {
      const t = await createTestInstance(server, { password: { check_breached_at_sign_in } });
      const user = { email_address: ["old@example.com"], password: "sunshine1", skip_password_checks: true };
      await t.bapi("POST", "/v1/users", user);
      const answer = await t.browser().createSignIn({ identifier: "old@example.com", password: "sunshine1" });
      expect(answer.status).toBe(expected);
      if (expected === 422) expect(codes(answer)).toEqual(["form_password_pwned"]);
    }
  });
});

describe("a password that the operator no longer trusts", () => {
  it("signs nobody in, and has to be replaced by whoever gets in another way", async () => {
    const t = await createTestInstance(server);
    const email = "careful+clerk_test@example.com";
    const browser = t.browser();
    const client = await browser.signUp(email);
    const userId = client.sessions[0]?.user?.id;
    const flagged = await t.bapi("POST", `/v1/users/${userId}/password/set_compromised`, { revoke_all_sessions: true });
    expect(flagged.status).toBe(200);
    expect((await browser.get("/v1/me")).status).toBe(401);
    const byPassword = await t.browser().createSignIn({ identifier: email, password: "correct horse battery" });
    expect(codes(byPassword)).toEqual(["form_password_compromised"]);

    const other = t.browser();
    const started = await other.createSignIn({ identifier: email, strategy: "email_code" });
    const path = `/v1/client/sign_ins/${started.body.response.id}/attempt_first_factor`;
    const signedIn = await other.post(path, { strategy: "email_code", code: "424242" });
    expect(signedIn.body.client?.sessions[0]).toMatchObject({ status: "pending", tasks: [{ key: "reset-password" }] });
    const changed = await other.post("/v1/me/change_password", { new_password: "a rather different one" });
    expect(changed.body.client?.sessions[0]).toMatchObject({ status: "active", tasks: null });
    const again = await t.browser().createSignIn({ identifier: email, password: "a rather different one" });
    expect(again.body.response.status).toBe("complete");
  });

  it("is trusted again when the operator says so", async () => {
    const t = await createTestInstance(server);
    const { body: user } = await t.bapi("POST", "/v1/users", {
      email_address: ["x@example.com"],
      password: "a good long one",
    });
    await t.bapi("POST", `/v1/users/${user.id}/password/set_compromised`, {});
    await t.bapi("POST", `/v1/users/${user.id}/password/unset_compromised`);
    const answer = await t.browser().createSignIn({ identifier: "x@example.com", password: "a good long one" });
    expect(answer.body.response.status).toBe("complete");
    const { body: other } = await t.bapi("POST", "/v1/users", {
      email_address: ["y@example.com"],
      skip_password_requirement: true,
    });
    expect(codes(await t.bapi("POST", `/v1/users/${other.id}/password/set_compromised`, {}))).toEqual([
      "no_password_set",
    ]);
  });
});

describe("an instance without passwords", () => {
  it("takes none, although the user has one from before", async () => {
    const t = await createTestInstance(server, { password: { enabled: false, required: false } });
    const { body: user } = await t.bapi("POST", "/v1/users", {
      email_address: ["before+clerk_test@example.com"],
      password_digest: "$2b$10$CwTycUXWue0Thq9StjUM0uJ8xJ8C2cE9o6Y3yI0xQ9bqQe3u6v0yS",
      password_hasher: "bcrypt",
    });
    expect(user.password_enabled).toBe(true);
    const identifier = "before+clerk_test@example.com";
    const atOnce = await t.browser().createSignIn({ identifier, password: "anything at all" });
    expect(codes(atOnce)).toEqual(["strategy_for_user_invalid"]);
    const browser = t.browser();
    const { body } = await browser.createSignIn({ identifier });
    expect(body.response.supported_first_factors?.map(({ strategy }) => strategy)).toEqual(["email_code"]);
    const path = `/v1/client/sign_ins/${body.response.id}/attempt_first_factor`;
    const later = await browser.post(path, { strategy: "password", password: "anything at all" });
    expect(codes(later)).toEqual(["strategy_for_user_invalid"]);
    await browser.post(`/v1/client/sign_ins/${body.response.id}/prepare_first_factor`, { strategy: "email_code" });
    await browser.post(path, { strategy: "email_code", code: "424242" });
    const set = await browser.post("/v1/me/change_password", { new_password: "a brand new one" });
    expect(codes(set)).toEqual(["password_disabled"]);
  });
});
