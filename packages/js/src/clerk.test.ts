// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Clerk } from "./clerk.ts";
import { readCookie } from "./session/cookie.ts";
import { CookieJar, openTab } from "./testing/browser.ts";
import type { FakeFapi } from "./testing/fake-fapi.ts";
import { startFakeFapi } from "./testing/fake-fapi.ts";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
  localStorage.clear();
  for (const pair of document.cookie.split("; ")) document.cookie = `${pair.split("=")[0]}=; Max-Age=0; Path=/`;
});
afterEach(() => fapi.stop());

const options = { polling: false, routerPush: () => {}, routerReplace: () => {} };

async function signedIn(jar = new CookieJar()) {
  const user = fapi.instance.addUser();
  const clerk = openTab(fapi, jar);
  await clerk.load(options);
  const signIn = await clerk.client!.signIn.create({
    identifier: user.email,
    password: user.password,
  });
  await clerk.setActive({ session: signIn.createdSessionId });
  return { clerk, user, jar };
}

describe("keys", () => {
  it("refuses a missing and a malformed key", () => {
    expect(() => new Clerk("")).toThrow(expect.objectContaining({ code: "missing_publishable_key" }));
    expect(() => new Clerk("pk_test_nonsense")).toThrow(expect.objectContaining({ code: "invalid_publishable_key" }));
  });
});

describe("load", () => {
  it("reads environment and client of a visitor who is not signed in", async () => {
    const clerk = openTab(fapi);
    expect(clerk.status).toBe("loading");
    expect(clerk.user).toBeUndefined();
    await clerk.load(options);
    expect(clerk.status).toBe("ready");
    expect(clerk.loaded).toBe(true);
    expect([clerk.session, clerk.user, clerk.organization]).toEqual([null, null, null]);
    expect(fapi.calls("PATCH", "/environment")[0]?.verb).toBe("POST");
    expect(clerk.__unstable__environment?.displayConfig.applicationName).toBe("Fake");
    const { social, passwordSettings, signIn } = clerk.__unstable__environment!.userSettings;
    expect(social.oauth_google).toMatchObject({ enabled: true, name: "Google" });
    expect(passwordSettings).toMatchObject({
      min_length: 8,
      max_length: 72,
      require_numbers: true,
      require_uppercase: false,
    });
    expect(signIn.second_factor.required).toBe(false);
  });

  it("tells listeners once, when everything is known", async () => {
    const { jar, user } = await signedIn();
    const clerk = openTab(fapi, jar);
    const seen: unknown[] = [];
    clerk.addListener(({ user: who }) => void seen.push([clerk.loaded, who?.id]));
    await clerk.load(options);
    expect(seen).toEqual([[true, user.id]]);
  });

  it("loads once, however often it is asked to", async () => {
    const clerk = openTab(fapi);
    await Promise.all([clerk.load(options), clerk.load(options)]);
    expect(fapi.calls("GET", "/client")).toHaveLength(1);
  });

  it("speaks to the loopback name that the page uses", async () => {
    const clerk = openTab(fapi);
    const urls: string[] = [];
    clerk.__internal_onBeforeRequest(({ url }) => void urls.push(url.hostname));
    await clerk.load(options);
    expect(new Set(urls)).toEqual(new Set(["localhost"]));
  });

  it("goes on with the session of the cookie while the server is away, and recovers", async () => {
    const { user, jar } = await signedIn();
    fapi.intercept = () => ({ status: 503, body: { errors: [] } });
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const clerk = openTab(fapi, jar);
    const statuses: string[] = [];
    clerk.on("status", (status) => statuses.push(status));
    await clerk.load(options);
    expect(clerk.status).toBe("degraded");
    expect(clerk.user?.id).toBe(user.id);
    expect(clerk.user?.firstName).toBeNull();
    expect(clerk.__unstable__environment?.displayConfig.applicationName).toBe("Fake");
    fapi.intercept = undefined;
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitFor(() => expect(clerk.status).toBe("ready"));
    vi.useRealTimers();
    expect(clerk.user?.firstName).toBe("Ada");
    expect(statuses).toEqual(["degraded", "ready"]);
  });

  it("does not wait for a token that the server cannot give", async () => {
    fapi.instance.tokenLifetime = 1;
    const { user, jar } = await signedIn();
    fapi.intercept = () => ({ status: 503, body: { errors: [] } });
    const clerk = openTab(fapi, jar);
    await clerk.load(options);
    expect([clerk.status, clerk.user?.id]).toEqual(["degraded", user.id]);
  });

  it("fails when the server refuses the client", async () => {
    fapi.intercept = ({ path }) =>
      path === "/client" ? { status: 400, body: { errors: [{ code: "origin_invalid" }] } } : undefined;
    const clerk = openTab(fapi);
    await expect(clerk.load(options)).rejects.toMatchObject({
      status: 400,
      code: "origin_invalid",
    });
    expect(clerk.status).toBe("error");
  });

  it("tries a read again after a network failure", async () => {
    let failures = 1;
    fapi.intercept = ({ path }) => (path === "/client" && failures-- > 0 ? "hang up" : undefined);
    const clerk = openTab(fapi);
    await clerk.load(options);
    expect(clerk.status).toBe("ready");
    expect(fapi.calls("GET", "/client")[1]?.query.get("_clerk_retry_attempt")).toBe("1");
  });
});

describe("sign-in", () => {
  it("activates the created session: user, token, cookies, listeners", async () => {
    const { clerk, user } = await signedIn();
    expect(clerk.user?.primaryEmailAddress?.emailAddress).toBe(user.email);
    expect(clerk.user?.fullName).toBe("Ada");
    expect(clerk.session?.createdAt).toBeInstanceOf(Date);
    const token = await clerk.session!.getToken();
    expect(readCookie("__session")).toBe(token);
    expect(Number(readCookie("__client_uat"))).toBeGreaterThan(0);
    expect(readCookie("clerk_active_context")).toBe(`${clerk.session!.id}:`);
    const suffixed = document.cookie.match(/__session_[\w-]{8}=/g);
    expect(suffixed).toHaveLength(1);
    const [touch] = fapi.calls("POST", /touch$/);
    expect(touch?.body.get("intent")).toBe("select_session");
  });

  it("rejects with the API's errors, and the attempt can go on", async () => {
    fapi.instance.addUser();
    const clerk = openTab(fapi);
    await clerk.load(options);
    const { signIn } = clerk.client!;
    await expect(signIn.create({ identifier: "ada@example.com", password: "wrong" })).rejects.toMatchObject({
      status: 422,
      errors: [{ code: "form_password_incorrect", meta: { paramName: "password" } }],
    });
    await signIn.create({ identifier: "ada@example.com" });
    expect(signIn.status).toBe("needs_first_factor");
    expect(clerk.client!.signIn).toBe(signIn);
    expect(signIn.supportedFirstFactors).toContainEqual(
      expect.objectContaining({
        strategy: "email_code",
        emailAddressId: expect.stringMatching(/^idn_/),
      }),
    );
    await signIn.prepareFirstFactor({ strategy: "email_code", emailAddressId: "idn_1" });
    expect(signIn.firstFactorVerification.expireAt).toBeInstanceOf(Date);
    await signIn.attemptFirstFactor({ strategy: "email_code", code: "424242" });
    expect(signIn.status).toBe("complete");
  });

  it("is the same object before it begins and while it goes on", async () => {
    fapi.instance.addUser();
    const clerk = openTab(fapi);
    await clerk.load(options);
    const blank = clerk.client!.signIn;
    await clerk.client!.signUp.create({ emailAddress: "new@example.com" });
    expect(clerk.client!.signIn).toBe(blank);
    await blank.create({ identifier: "ada@example.com" });
    expect(clerk.client!.signIn).toBe(blank);
    expect(blank.status).toBe("needs_first_factor");
  });

  it("sends one code for a double click", async () => {
    fapi.instance.addUser();
    const clerk = openTab(fapi);
    await clerk.load(options);
    const { signIn } = clerk.client!;
    await signIn.create({ identifier: "ada@example.com" });
    const params = { strategy: "email_code", emailAddressId: "idn_1" } as const;
    await Promise.all([signIn.prepareFirstFactor(params), signIn.prepareFirstFactor(params)]);
    expect(fapi.calls("POST", /prepare_first_factor$/)).toHaveLength(1);
  });

  it("leaves for the provider of a social login", async () => {
    const clerk = openTab(fapi);
    await clerk.load(options);
    await clerk.client!.signIn.create({ strategy: "oauth_google", redirectUrl: "/sso-callback" });
    const [create] = fapi.calls("POST", "/client/sign_ins");
    expect(create?.body.get("redirect_url")).toBe("http://localhost:3000/sso-callback");
    expect(clerk.client!.signIn.firstFactorVerification.externalVerificationRedirectURL?.href).toBe(
      "http://provider.example/authorize",
    );
  });
});

describe("sign-up", () => {
  it("verifies the address and activates the session of the new user", async () => {
    const clerk = openTab(fapi);
    await clerk.load(options);
    const { signUp } = clerk.client!;
    await signUp.create({
      emailAddress: "new@example.com",
      password: "a long secret",
      unsafeMetadata: { from: "test" },
    });
    expect(signUp.unverifiedFields).toEqual(["email_address"]);
    expect(signUp.verifications.emailAddress.nextAction).toBe("needs_prepare");
    expect(signUp.unsafeMetadata).toEqual({ from: "test" });
    await signUp.prepareEmailAddressVerification({ strategy: "email_code" });
    const result = await signUp.attemptEmailAddressVerification({ code: "424242" });
    expect(result.status).toBe("complete");
    await clerk.setActive({ session: result.createdSessionId });
    expect(clerk.user?.primaryEmailAddress?.emailAddress).toBe("new@example.com");
  });
});

describe("user", () => {
  it("updates names and metadata, and tells listeners", async () => {
    const { clerk } = await signedIn();
    const names: (string | null | undefined)[] = [];
    clerk.addListener(({ user }) => void names.push(user?.firstName), { skipInitialEmit: true });
    const held = clerk.user!;
    await held.update({ firstName: "Grace" });
    expect([held.firstName, clerk.user!.firstName]).toEqual(["Grace", "Grace"]);
    expect(names.at(-1)).toBe("Grace");
    await clerk.user!.updateMetadata({ unsafeMetadata: { color_scheme: { nested_key: 1 } } });
    expect(clerk.user!.unsafeMetadata).toEqual({ color_scheme: { nested_key: 1 } });
    await clerk.user!.update({ unsafeMetadata: { other: true } });
    expect(clerk.user!.unsafeMetadata).toEqual({ other: true });
    expect(fapi.calls("PATCH", "/me")[0]?.query.get("_clerk_session_id")).toBe(clerk.session!.id);
  });

  it("hands out another object after reload", async () => {
    const { clerk, user } = await signedIn();
    const held = clerk.user!;
    user.publicMetadata = { role: "admin" };
    await held.reload();
    expect(held.publicMetadata).toEqual({ role: "admin" });
    expect(clerk.user!.publicMetadata).toEqual({ role: "admin" });
    expect(clerk.user).not.toBe(held);
  });

  it("adds and verifies an e-mail address", async () => {
    const { clerk } = await signedIn();
    const address = await clerk.user!.createEmailAddress({ email: "second@example.com" });
    expect(address.verification.status).toBeNull();
    await address.prepareVerification({ strategy: "email_code" });
    await address.attemptVerification({ code: "424242" });
    expect(address.verification.status).toBe("verified");
    expect(clerk.user!.emailAddresses).toHaveLength(2);
    expect(fapi.calls("POST", "/me/email_addresses/")).toHaveLength(1);
  });

  it("lists devices and memberships", async () => {
    const { clerk, user } = await signedIn();
    user.organizations.push({ id: "org_1", slug: "acme", role: "admin" });
    const [session] = await clerk.user!.getSessions();
    expect(session?.latestActivity).toMatchObject({ browserName: "Chrome", isMobile: false });
    const memberships = await clerk.user!.getOrganizationMemberships();
    expect(memberships.data[0]?.organization.slug).toBe("acme");
    const second = await clerk.user!.getOrganizationMemberships({ pageSize: 5, initialPage: 2 });
    expect([second.data, second.total_count]).toEqual([[], 1]);
    const list = fapi.calls("GET", "/me/organization_memberships").at(-1);
    expect(Object.fromEntries(list!.query)).toMatchObject({ paginated: "true", limit: "5", offset: "5" });
  });

  it("prints as plain data", async () => {
    const { clerk } = await signedIn();
    const plain = JSON.parse(JSON.stringify(clerk.user));
    expect(plain.firstName).toBe("Ada");
    expect(plain).not.toHaveProperty("host");
  });
});

describe("client", () => {
  it("keeps sessions and users that did not change", async () => {
    const { clerk } = await signedIn();
    const { session, user } = clerk;
    await session!.touch();
    expect(clerk.session).toBe(session);
    expect(clerk.user).toBe(user);
    await clerk.user!.update({ firstName: "Grace" });
    expect(clerk.user).not.toBe(user);
  });

  it("notices that its session was ended elsewhere", async () => {
    const { clerk } = await signedIn();
    for (const client of fapi.instance.clients.values()) client.sessions = [];
    await expect(clerk.user!.update({ firstName: "x" })).rejects.toMatchObject({ status: 401 });
    expect(clerk.session).toBeNull();
    expect(readCookie("__session")).toBeUndefined();
    expect(readCookie("__client_uat")).toBe("0");
  });
});

describe("organizations", () => {
  it("selects by slug, asks for a token of the organization, and knows the role", async () => {
    const user = fapi.instance.addUser({
      organizations: [{ id: "org_1", slug: "acme", role: "admin" }],
    });
    const clerk = openTab(fapi);
    await clerk.load(options);
    const { createdSessionId } = await clerk.client!.signIn.create({
      identifier: user.email,
      password: user.password,
    });
    await clerk.setActive({ session: createdSessionId, organization: "acme" });
    expect(clerk.organization?.slug).toBe("acme");
    expect(
      fapi
        .calls("POST", /touch$/)
        .at(-1)
        ?.body.get("active_organization_id"),
    ).toBe("org_1");
    const { checkAuthorization } = clerk.session!;
    expect(checkAuthorization({ role: "org:admin" })).toBe(true);
    expect(checkAuthorization({ permission: "org:sys_profile:manage" })).toBe(true);
    expect(checkAuthorization({ role: "org:member" })).toBe(false);
    await clerk.setActive({ organization: null });
    expect(clerk.organization).toBeNull();
    expect(clerk.session!.checkAuthorization({ role: "org:admin" })).toBe(false);
  });
});

describe("sign-out", () => {
  it("ends everything, cleans cookies, goes to the landing page, then tells listeners", async () => {
    const { clerk } = await signedIn();
    const order: string[] = [];
    clerk.addListener(({ user }) => void order.push(user ? "user" : "nobody"), {
      skipInitialEmit: true,
    });
    clerk.__internal_updateProps({
      options: { ...options, routerPush: (to) => void order.push(to), afterSignOutUrl: "/bye" },
    });
    await clerk.signOut();
    expect(order).toEqual(["/bye", "nobody"]);
    expect(clerk.session).toBeNull();
    expect(readCookie("__session")).toBeUndefined();
    expect(readCookie("__client_uat")).toBe("0");
  });

  it("leaves it to a callback where to go", async () => {
    const { clerk } = await signedIn();
    const visited: string[] = [];
    clerk.__internal_updateProps({ options: { ...options, routerPush: (to) => void visited.push(to) } });
    await clerk.signOut(() => clerk.navigate("/own"));
    expect(visited).toEqual(["/own"]);
    expect(clerk.session).toBeNull();
  });

  it("ends one of two sessions and leaves the other", async () => {
    fapi.instance.singleSession = false;
    const { clerk } = await signedIn();
    const other = fapi.instance.addUser({ email: "bob@example.com" });
    const first = clerk.session!.id;
    const { createdSessionId } = await clerk.client!.signIn.create({
      identifier: other.email,
      password: other.password,
    });
    await clerk.setActive({ session: createdSessionId });
    expect(clerk.client!.signedInSessions).toHaveLength(2);
    await clerk.signOut({ sessionId: createdSessionId! });
    expect(clerk.session).toBeNull();
    expect(clerk.client!.signedInSessions.map(({ id }) => id)).toEqual([first]);
  });
});

describe("frameworks", () => {
  it("are told before and after the visitor changes", async () => {
    const order: unknown[] = [];
    window.__internal_onBeforeSetActive = (intent) => void order.push(intent);
    window.__internal_onAfterSetActive = () => void order.push("after");
    const { clerk } = await signedIn();
    await clerk.signOut();
    expect(order).toEqual(["select_session", "after", "sign-out", "after"]);
    delete window.__internal_onBeforeSetActive;
    delete window.__internal_onAfterSetActive;
  });

  it("go where navigate leads before listeners see the change", async () => {
    const { clerk } = await signedIn();
    const order: string[] = [];
    clerk.addListener(() => void order.push("listener"), { skipInitialEmit: true });
    await clerk.setActive({ session: clerk.session, navigate: async () => void order.push("navigate") });
    expect(order).toEqual(["navigate", "listener"]);
  });
});

describe("two tabs", () => {
  it("follow each other in and out", async () => {
    const jar = new CookieJar();
    const second = openTab(fapi, jar);
    await second.load(options);
    const { clerk: first, user } = await signedIn(jar);
    await vi.waitFor(() => expect(second.user?.id).toBe(user.id));
    await first.signOut();
    await vi.waitFor(() => expect(second.session).toBeNull());
  });
});
