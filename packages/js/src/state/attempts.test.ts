// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { attemptsOf } from "../attempts.ts";
import { openTab } from "../testing/browser.ts";
import type { FakeFapi } from "../testing/fake-fapi.ts";
import { startFakeFapi } from "../testing/fake-fapi.ts";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
});
afterEach(() => fapi.stop());

async function open() {
  const clerk = openTab(fapi);
  await clerk.load({ polling: false, routerPush: () => {}, routerReplace: () => {} });
  const { signIn, signUp } = attemptsOf(clerk);
  return { clerk, signIn, signUp };
}

describe("sign-in that resolves { error }", () => {
  it("signs in with a password and finalizes", async () => {
    const user = fapi.instance.addUser();
    const { clerk, signIn } = await open();
    const { error } = await signIn.get().signIn.password({ identifier: user.email, password: user.password });
    expect(error).toBeNull();
    expect(signIn.get().signIn.status).toBe("complete");
    const visited: string[] = [];
    await signIn.get().signIn.finalize({
      navigate: ({ session, decorateUrl }) => void visited.push(session.id, decorateUrl("/dashboard")),
    });
    expect(visited).toEqual([clerk.session!.id, "/dashboard"]);
    expect(fapi.calls("POST", "/client/sign_ins")[0]?.body.has("strategy")).toBe(false);
  });

  it("sorts errors by field and clears them with the next call", async () => {
    fapi.instance.addUser();
    const { signIn } = await open();
    const attempt = signIn.get().signIn;
    expect(attempt.status).toBe("needs_identifier");
    const { error } = await attempt.password({ identifier: "ada@example.com", password: "wrong" });
    expect(error).toMatchObject({ status: 422, code: "form_password_incorrect" });
    const { errors } = signIn.get();
    expect(errors.fields.password).toMatchObject({ code: "form_password_incorrect" });
    expect(errors.fields.identifier).toBeNull();
    expect([errors.raw?.length, errors.global]).toEqual([1, null]);
    await attempt.create({ identifier: "ada@example.com" });
    expect(signIn.get().errors.raw).toBeNull();
  });

  it("tells what is under way, and is a new object after each change", async () => {
    fapi.instance.addUser();
    const { signIn } = await open();
    const states: string[] = [];
    const stop = signIn.subscribe(() => states.push(signIn.get().fetchStatus));
    const before = signIn.get();
    expect(signIn.get()).toBe(before);
    const running = before.signIn.emailCode.sendCode({ emailAddress: "ada@example.com" });
    expect(signIn.get().fetchStatus).toBe("fetching");
    await running;
    stop();
    expect(states[0]).toBe("fetching");
    expect(states.at(-1)).toBe("idle");
    expect(signIn.get().signIn).not.toBe(before.signIn);
    expect(signIn.get().signIn.firstFactorVerification.strategy).toBe("email_code");
    expect((await signIn.get().signIn.emailCode.verifyCode({ code: "000000" })).error?.code).toBe(
      "form_code_incorrect",
    );
    expect((await signIn.get().signIn.emailCode.verifyCode({ code: "424242" })).error).toBeNull();
    expect(signIn.get().signIn.status).toBe("complete");
  });

  it("resets a forgotten password", async () => {
    const user = fapi.instance.addUser();
    const { signIn } = await open();
    const { resetPasswordEmailCode } = signIn.get().signIn;
    await resetPasswordEmailCode.sendCode({ emailAddress: user.email });
    await resetPasswordEmailCode.verifyCode({ code: "424242" });
    expect(signIn.get().signIn.status).toBe("needs_new_password");
    await resetPasswordEmailCode.submitPassword({
      password: "brand new secret",
      signOutOfOtherSessions: true,
    });
    expect(signIn.get().signIn.status).toBe("complete");
    expect(fapi.calls("POST", /reset_password$/)[0]?.body.get("sign_out_of_other_sessions")).toBe("true");
    expect(user.password).toBe("brand new secret");
  });

  it("asks for the second factor", async () => {
    const user = fapi.instance.addUser({ secondFactor: true });
    const { signIn } = await open();
    await signIn.get().signIn.password({ emailAddress: user.email, password: user.password });
    expect(signIn.get().signIn.status).toBe("needs_second_factor");
    await signIn.get().signIn.mfa.verifyTOTP({ code: "424242" });
    expect(signIn.get().signIn.status).toBe("complete");
  });

  it("names the step that was skipped", async () => {
    const { signIn } = await open();
    expect((await signIn.get().signIn.emailCode.sendCode()).error?.code).toBe("attempt_step_missing");
    expect((await signIn.get().signIn.finalize()).error?.code).toBe("attempt_step_missing");
  });

  it("starts over after reset", async () => {
    fapi.instance.addUser();
    const { signIn } = await open();
    await signIn.get().signIn.create({ identifier: "ada@example.com" });
    expect(signIn.get().signIn.id).toBeTruthy();
    await signIn.get().signIn.reset();
    expect(signIn.get().signIn.id).toBeUndefined();
    expect(signIn.get().signIn.status).toBe("needs_identifier");
  });

  it("waits for the client when it is called early", async () => {
    const user = fapi.instance.addUser();
    const clerk = openTab(fapi);
    const { signIn } = attemptsOf(clerk);
    const loading = clerk.load({ polling: false });
    const early = signIn.get().signIn.password({ identifier: user.email, password: user.password });
    await loading;
    expect((await early).error).toBeNull();
    expect(signIn.get().signIn.status).toBe("complete");
    const paths = fapi.seen.map(({ path }) => path);
    expect(paths.indexOf("/client/sign_ins")).toBeGreaterThan(paths.indexOf("/client"));
  });
});

describe("sign-up that resolves { error }", () => {
  it("signs up with password and code", async () => {
    const { clerk, signUp } = await open();
    await signUp.get().signUp.password({
      emailAddress: "new@example.com",
      password: "a long secret",
      firstName: "New",
    });
    expect(signUp.get().signUp.unverifiedFields).toEqual(["email_address"]);
    expect(fapi.calls("POST", "/client/sign_ups")[0]?.body.get("strategy")).toBe("password");
    await signUp.get().signUp.verifications.sendEmailCode();
    expect(signUp.get().signUp.verifications.emailAddress.nextAction).toBe("needs_attempt");
    const wrong = await signUp.get().signUp.verifications.verifyEmailCode({ code: "1" });
    expect(wrong.error?.code).toBe("form_code_incorrect");
    expect(signUp.get().errors.fields.code).toMatchObject({ code: "form_code_incorrect" });
    await signUp.get().signUp.verifications.verifyEmailCode({ code: "424242" });
    await signUp.get().signUp.finalize();
    await vi.waitFor(() => expect(clerk.user?.firstName).toBe("New"));
  });

  it("puts a taken address beside its field", async () => {
    fapi.instance.addUser();
    const { signUp } = await open();
    await signUp.get().signUp.create({ emailAddress: "ada@example.com" });
    expect(signUp.get().errors.fields.emailAddress).toMatchObject({
      code: "form_identifier_exists",
    });
  });

  it("adds what is missing to the attempt under way", async () => {
    const { signUp } = await open();
    await signUp.get().signUp.create({ emailAddress: "new@example.com" });
    expect(signUp.get().signUp.missingFields).toEqual(["password"]);
    await signUp.get().signUp.update({ password: "a long secret" });
    expect(signUp.get().signUp.missingFields).toEqual([]);
    expect(fapi.calls("PATCH", /^\/client\/sign_ups\/sua_/)).toHaveLength(1);
  });
});

describe("the waitlist", () => {
  it("tells whether the call runs, what was wrong, and which place one has", async () => {
    const { clerk } = await open();
    const { waitlist } = attemptsOf(clerk);
    expect(waitlist.get().waitlist.id).toBeUndefined();
    const error = { code: "form_param_format_invalid", message: "no", meta: { param_name: "email_address" } };
    fapi.intercept = ({ path }) => (path === "/waitlist" ? { status: 422, body: { errors: [error] } } : undefined);
    const failing = waitlist.get().waitlist.join({ emailAddress: "nobody" });
    expect(waitlist.get().fetchStatus).toBe("fetching");
    expect((await failing).error).toMatchObject({ status: 422 });
    expect(waitlist.get()).toMatchObject({
      fetchStatus: "idle",
      errors: { fields: { emailAddress: { code: "form_param_format_invalid" } } },
    });
    const entry = { object: "waitlist", id: "wle_1", created_at: 1_000, updated_at: 1_000 };
    fapi.intercept = ({ path }) => (path === "/waitlist" ? { status: 200, body: entry } : undefined);
    expect(await waitlist.get().waitlist.join({ emailAddress: "ada@example.com" })).toEqual({ error: null });
    expect(waitlist.get()).toMatchObject({
      waitlist: { id: "wle_1", createdAt: new Date(1_000) },
      errors: { raw: null },
    });
  });
});
