// @vitest-environment jsdom
import { Clerk } from "@latchkey/js";
import { attemptsOf } from "@latchkey/js/attempts";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { CookieJar } from "../../packages/js/src/testing/browser.ts";
import type { RealServer } from "./real-server.ts";
import { startRealServer } from "./real-server.ts";

let server: RealServer;
beforeAll(async () => {
  server = await startRealServer();
}, 60_000);
afterAll(() => server.stop());
beforeEach(() => {
  for (const pair of document.cookie.split("; ")) document.cookie = `${pair.split("=")[0]}=; Max-Age=0; Path=/`;
});

const password = "a long secret, 42 words";
let counter = 0;
const freshAddress = () => `person${++counter}@example.com`;

async function open(jar = new CookieJar()) {
  const clerk = new Clerk(server.publishableKey);
  jar.attach(clerk);
  const go = () => {};
  await clerk.load({ polling: false, routerPush: go, routerReplace: go });
  return clerk;
}

async function signUp(jar = new CookieJar()) {
  const clerk = await open(jar);
  const emailAddress = freshAddress();
  const attempt = clerk.client!.signUp;
  await attempt.create({ emailAddress, password });
  await attempt.prepareEmailAddressVerification();
  await attempt.attemptEmailAddressVerification({ code: await server.codeFor(emailAddress) });
  await clerk.setActive({ session: attempt.createdSessionId });
  return { clerk, emailAddress, jar };
}

describe("boot", () => {
  it("reads settings and an empty client", async () => {
    const clerk = await open();
    expect(clerk.status).toBe("ready");
    expect(clerk.session).toBeNull();
    const { displayConfig, userSettings } = clerk.__unstable__environment!;
    expect(displayConfig.applicationName).toBe("My application");
    expect(userSettings.attributes.email_address).toMatchObject({ enabled: true, used_for_first_factor: true });
    expect(userSettings.passwordSettings.min_length).toBe(8);
  });
});

describe("sign-up", () => {
  it("creates the user once the mailed code is proven", async () => {
    const clerk = await open();
    const emailAddress = freshAddress();
    const attempt = clerk.client!.signUp;
    await attempt.create({ emailAddress, password, unsafeMetadata: { theme_name: "dark" } });
    expect(attempt).toMatchObject({
      status: "missing_requirements",
      missingFields: [],
      unverifiedFields: ["email_address"],
    });
    await attempt.prepareEmailAddressVerification({ strategy: "email_code" });
    await expect(attempt.attemptEmailAddressVerification({ code: "000000" })).rejects.toMatchObject({
      status: 422,
      errors: [{ code: "form_code_incorrect", meta: { paramName: "code" } }],
    });
    await attempt.attemptEmailAddressVerification({ code: await server.codeFor(emailAddress) });
    expect(attempt.status).toBe("complete");
    await clerk.setActive({ session: attempt.createdSessionId });
    expect(clerk.user?.primaryEmailAddress?.emailAddress).toBe(emailAddress);
    expect(clerk.user?.unsafeMetadata).toEqual({ theme_name: "dark" });
    expect(clerk.session?.lastActiveToken?.jwt?.claims.sub).toBe(clerk.user?.id);
  });

  it("puts errors beside fields in the { error } generation", async () => {
    const { emailAddress } = await signUp();
    const { signUp: signal } = attemptsOf(await open());
    await signal.get().signUp.password({ emailAddress, password });
    expect(signal.get().errors.fields.emailAddress?.code).toBe("form_identifier_exists");
    await signal.get().signUp.password({ emailAddress: freshAddress(), password: "short" });
    expect(signal.get().errors.fields.password?.code).toMatch(/^form_password/);
  });
});

describe("sign-in", () => {
  it("takes password or code, and refuses wrong ones", async () => {
    const { emailAddress } = await signUp();
    const clerk = await open();
    const { signIn } = clerk.client!;
    await expect(signIn.create({ identifier: emailAddress, password: "not it at all" })).rejects.toMatchObject({
      errors: [{ code: "form_password_incorrect" }],
    });
    await expect(signIn.create({ identifier: "nobody@example.com" })).rejects.toMatchObject({
      errors: [{ code: "form_identifier_not_found", meta: { paramName: "identifier" } }],
    });
    const { signIn: signal } = attemptsOf(clerk);
    await signal.get().signIn.emailCode.sendCode({ emailAddress });
    const { error } = await signal.get().signIn.emailCode.verifyCode({ code: await server.codeFor(emailAddress) });
    expect(error).toBeNull();
    await signal.get().signIn.finalize();
    expect(clerk.user?.primaryEmailAddress?.emailAddress).toBe(emailAddress);
    await clerk.signOut();
    await clerk.client!.signIn.create({ identifier: emailAddress, password });
    expect(clerk.client!.signIn.status).toBe("complete");
  });

  it("resets a forgotten password", async () => {
    const { emailAddress } = await signUp();
    const clerk = await open();
    const { signIn: signal } = attemptsOf(clerk);
    const { resetPasswordEmailCode } = signal.get().signIn;
    expect((await resetPasswordEmailCode.sendCode({ emailAddress })).error).toBeNull();
    expect((await resetPasswordEmailCode.verifyCode({ code: await server.codeFor(emailAddress) })).error).toBeNull();
    expect(signal.get().signIn.status).toBe("needs_new_password");
    const next = `${password} and more`;
    expect(
      (await resetPasswordEmailCode.submitPassword({ password: next, signOutOfOtherSessions: true })).error,
    ).toBeNull();
    await signal.get().signIn.finalize();
    expect(clerk.session?.status).toBe("active");
  });
});

describe("session", () => {
  it("gives fresh tokens, and null after it was revoked elsewhere", async () => {
    const { clerk } = await signUp();
    const first = await clerk.session!.getToken();
    const second = await clerk.session!.getToken({ skipCache: true });
    expect(second).not.toBe(first);
    expect(document.cookie).toContain(`__session=${second}`);
    await server.bapi("POST", `/sessions/${clerk.session!.id}/revoke`);
    expect(await clerk.session!.getToken({ skipCache: true })).toBeNull();
    expect(clerk.session).toBeNull();
    expect(document.cookie).not.toContain("__session=");
  });

  it("shows new metadata in the next token", async () => {
    const { clerk } = await signUp();
    await server.bapi("PATCH", `/users/${clerk.user!.id}/metadata`, { public_metadata: { role: "admin" } });
    await clerk.user!.reload();
    expect(clerk.user!.publicMetadata).toEqual({ role: "admin" });
  });

  it("is the same in a second tab, and gone from both after signing out", async () => {
    const { clerk, jar } = await signUp();
    const second = await open(jar);
    expect(second.session?.id).toBe(clerk.session?.id);
    await clerk.signOut();
    await vi.waitFor(() => expect(second.session).toBeNull(), { timeout: 5_000 });
    expect((await open(jar)).session).toBeNull();
  });
});

describe("user", () => {
  it("edits the profile", async () => {
    const { clerk } = await signUp();
    await clerk.user!.update({ unsafeMetadata: { a: 1 } });
    await clerk.user!.updateMetadata({ unsafeMetadata: { b: { deep_key: 2 } } });
    expect(clerk.user!.unsafeMetadata).toEqual({ a: 1, b: { deep_key: 2 } });
    const address = await clerk.user!.createEmailAddress({ email: freshAddress() });
    await address.prepareVerification({ strategy: "email_code" });
    await address.attemptVerification({ code: await server.codeFor(address.emailAddress) });
    expect(address.verification.status).toBe("verified");
    await clerk.user!.update({ primaryEmailAddressId: address.id });
    expect(clerk.user!.primaryEmailAddress?.emailAddress).toBe(address.emailAddress);
    const old = clerk.user!.emailAddresses.find(({ id }) => id !== address.id)!;
    await old.destroy();
    expect(clerk.user!.emailAddresses.map(({ id }) => id)).toEqual([address.id]);
  });

  it("changes the password, and wants the current one", async () => {
    const { clerk } = await signUp();
    await expect(
      clerk.user!.updatePassword({ currentPassword: "wrong entirely", newPassword: `${password}!` }),
    ).rejects.toMatchObject({ errors: [{ meta: { paramName: "current_password" } }] });
    await clerk.user!.updatePassword({ currentPassword: password, newPassword: `${password}!` });
    expect(clerk.user!.passwordEnabled).toBe(true);
  });

  it("lists devices and ends another one", async () => {
    const { clerk, emailAddress } = await signUp();
    const elsewhere = await open();
    const { createdSessionId } = await elsewhere.client!.signIn.create({ identifier: emailAddress, password });
    const sessions = await clerk.user!.getSessions();
    expect(sessions).toHaveLength(2);
    await sessions.find(({ id }) => id === createdSessionId)!.revoke();
    expect(await clerk.user!.getSessions()).toHaveLength(1);
  });

  it("deletes the account", async () => {
    const { clerk, emailAddress } = await signUp();
    await clerk.user!.delete();
    await expect((await open()).client!.signIn.create({ identifier: emailAddress })).rejects.toMatchObject({
      errors: [{ code: "form_identifier_not_found" }],
    });
  });
});
