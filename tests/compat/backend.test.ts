import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, TestBrowser } from "@latchkey/server/testing";

/* Clerk's own backend SDK, three generations of it, against a running server over HTTP. */

type Server = Awaited<ReturnType<typeof startTestServer>>;

// By URL, so that their global types stay out of ours.
const sdkOf = (folder: string): string => new URL(`./${folder}/sdk.mjs`, import.meta.url).href;

const generations = [
  { version: "1.14.1", load: () => import(sdkOf("backend-1")) },
  { version: "2.33.6", load: () => import(sdkOf("backend-2")) },
  { version: "3.16.10", load: () => import(sdkOf("backend-3")) },
] as const;

let server: Server;
let publishableKey: string;
let secretKey: string;

beforeAll(async () => {
  server = await startTestServer();
  const [keys] = await server.keys();
  publishableKey = keys?.instance.publishableKey ?? "";
  secretKey = keys?.secretKeys[0] ?? "";
});
afterAll(() => server.stop());

/** Cookies that a handshake hands to the app, as its next request carries them. */
async function appCookies(browser: TestBrowser): Promise<string> {
  const answer = await browser.get(
    `/v1/client/handshake?redirect_url=${encodeURIComponent("http://localhost:3000/")}&suffixed_cookies=true&format=nonce`,
  );
  const nonce = new URL(answer.headers.get("location") ?? "").searchParams.get("__clerk_handshake_nonce");
  const response = await fetch(`${server.url}/v1/clients/handshake_payload?nonce=${nonce}`, {
    headers: { authorization: `Bearer ${secretKey}` },
  });
  const { directives } = (await response.json()) as { directives: string[] };
  return directives
    .filter((line) => !line.includes("Max-Age=0"))
    .map((line) => line.split(";")[0])
    .join("; ");
}

describe.each(generations)("@clerk/backend $version", ({ version, load }) => {
  let clerk: any;
  const tag = version.replaceAll(".", "-");
  const page = (headers: Record<string, string> = {}) =>
    new Request("http://localhost:3000/dashboard", {
      headers: { "sec-fetch-dest": "document", accept: "text/html", ...headers },
    });
  const authenticate = (request: Request) =>
    clerk.authenticateRequest(request, { proxyUrl: server.url, signInUrl: "http://localhost:3000/sign-in" });

  beforeAll(async () => {
    const sdk: any = await load();
    clerk = sdk.createClerkClient({ secretKey, publishableKey, apiUrl: server.url, telemetry: { disabled: true } });
  });

  it("creates, reads, lists, counts, changes and deletes users", async () => {
    const created = await clerk.users.createUser({
      emailAddress: [`crud-${tag}@example.com`],
      firstName: "Crud",
      password: "correct horse battery",
      publicMetadata: { plan: "free" },
    });
    expect(created).toMatchObject({ firstName: "Crud", publicMetadata: { plan: "free" }, passwordEnabled: true });
    expect(created.primaryEmailAddressId).toBe(created.emailAddresses[0].id);
    const list = await clerk.users.getUserList({ emailAddress: [`crud-${tag}@example.com`] });
    expect(list).toMatchObject({ totalCount: 1, data: [{ id: created.id }] });
    const updated = await clerk.users.updateUser(created.id, {
      lastName: "Ed",
      publicMetadata: { plan: "pro", nested: { innerKey: 1 } },
    });
    expect(updated.lastName).toBe("Ed");
    expect((await clerk.users.getUser(created.id)).publicMetadata).toEqual({ plan: "pro", nested: { innerKey: 1 } });
    expect(
      (
        await clerk.users.updateUserMetadata(created.id, {
          publicMetadata: { nested: { other: 2 } },
          privateMetadata: { secret: true },
        })
      ).publicMetadata,
    ).toEqual({ plan: "pro", nested: { innerKey: 1, other: 2 } });
    expect(await clerk.users.verifyPassword({ userId: created.id, password: "correct horse battery" })).toEqual({
      verified: true,
    });
    expect((await clerk.users.banUser(created.id)).banned).toBe(true);
    expect((await clerk.users.unbanUser(created.id)).banned).toBe(false);
    expect((await clerk.users.lockUser(created.id)).locked).toBe(true);
    expect((await clerk.users.unlockUser(created.id)).locked).toBe(false);
    const address = await clerk.emailAddresses.createEmailAddress({
      userId: created.id,
      emailAddress: `second-${tag}@example.com`,
      verified: true,
    });
    expect(address.verification.status).toBe("verified");
    expect(await clerk.emailAddresses.deleteEmailAddress(address.id)).toMatchObject({ id: address.id, deleted: true });
    expect(await clerk.users.deleteUser(created.id)).toMatchObject({ id: created.id, deleted: true });
  });

  it("turns refusals into errors with code, status and trace", async () => {
    const error = await clerk.users.getUser("user_nope").catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      status: 404,
      clerkTraceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      errors: [{ code: "resource_not_found" }],
    });
    const invalid = await clerk.users
      .createUser({ emailAddress: ["not an address"], skipPasswordRequirement: true })
      .catch((caught: unknown) => caught);
    expect(invalid).toMatchObject({
      status: 422,
      errors: [{ code: "form_param_format_invalid", meta: { paramName: "email_address" } }],
    });
  });

  it("sees a signed-in page request by its cookies and verifies its token", async () => {
    const browser = new TestBrowser(server, { origin: "http://localhost:3000" });
    const client = await browser.signUp(`cookie-${tag}+clerk_test@example.com`);
    const state = await authenticate(page({ cookie: await appCookies(browser) }));
    expect({ status: state.status, reason: state.reason }).toEqual({ status: "signed-in", reason: null });
    const auth = state.toAuth();
    expect(auth).toMatchObject({ userId: client.sessions[0]?.user.id, sessionId: client.last_active_session_id });
    expect(await auth.getToken()).toMatch(/^ey/);
    const session = await clerk.sessions.getSession(client.last_active_session_id);
    expect(session).toMatchObject({ status: "active", userId: auth.userId });
    const tokenState = await authenticate(
      new Request("http://localhost:3000/api", { headers: { authorization: `Bearer ${await auth.getToken()}` } }),
    );
    expect(tokenState.status).toBe("signed-in");
  });

  it("sends a first visit to a handshake, resolves it, and then sees a signed-out visitor", async () => {
    const first = await authenticate(page());
    expect(first).toMatchObject({ status: "handshake", reason: "dev-browser-missing" });
    const location = new URL(first.headers.get("location"));
    // Version 1 sends a handshake over https whatever the scheme of its proxyUrl is.
    location.protocol = "http:";
    expect(location.origin).toBe(server.url);
    const answer = await fetch(location, { redirect: "manual" });
    expect(answer.status).toBe(307);
    const back = await authenticate(
      new Request(answer.headers.get("location") ?? "", {
        headers: { "sec-fetch-dest": "document", cookie: "__clerk_redirect_count=1" },
      }),
    );
    const cookies = back.headers.getSetCookie().filter((line: string) => !line.includes("Max-Age=0"));
    expect(cookies.some((line: string) => line.startsWith("__clerk_db_jwt="))).toBe(true);
    const settled = await authenticate(page({ cookie: cookies.map((line: string) => line.split(";")[0]).join("; ") }));
    expect(settled).toMatchObject({ status: "signed-out", reason: "session-token-and-uat-missing" });
  });

  it("recovers a session whose token has expired", async () => {
    const browser = new TestBrowser(server, { origin: "http://localhost:3000" });
    const client = await browser.signUp(`expired-${tag}+clerk_test@example.com`);
    const cookies = (await appCookies(browser)).split("; ");
    // An app that has been closed for a while: the session cookie is gone, the time of the last sign-in is not.
    const stale = cookies.filter((pair) => !pair.startsWith("__session") && !pair.startsWith("__refresh")).join("; ");
    const state = await authenticate(page({ cookie: stale }));
    expect(state).toMatchObject({ status: "handshake", reason: "client-uat-but-no-session-token" });
    const location = new URL(state.headers.get("location"));
    const answer = await browser.get(`${location.pathname}${location.search}`);
    const resolved = await authenticate(
      new Request(answer.headers.get("location") ?? "", { headers: { "sec-fetch-dest": "document", cookie: stale } }),
    );
    expect(resolved.toAuth?.()?.sessionId ?? client.last_active_session_id).toBe(client.last_active_session_id);
    expect(resolved.headers.getSetCookie().some((line: string) => line.startsWith("__session=ey"))).toBe(true);
  });

  it("makes sign-in tokens, testing tokens and session tokens", async () => {
    const user = await clerk.users.createUser({
      emailAddress: [`tokens-${tag}@example.com`],
      skipPasswordRequirement: true,
    });
    const ticket = await clerk.signInTokens.createSignInToken({ userId: user.id, expiresInSeconds: 60 });
    const browser = new TestBrowser(server);
    const signedIn = await browser.createSignIn({ strategy: "ticket", ticket: ticket.token });
    expect(signedIn.body.response.status).toBe("complete");
    const sessions = await clerk.sessions.getSessionList({ userId: user.id });
    expect(sessions).toMatchObject({ totalCount: 1, data: [{ id: signedIn.body.response.created_session_id }] });
    expect((await clerk.sessions.getToken(sessions.data[0].id)).jwt).toMatch(/^ey/);
    expect((await clerk.sessions.revokeSession(sessions.data[0].id)).status).toBe("revoked");
    expect((await clerk.testingTokens.createTestingToken()).token).toMatch(/^\d+-c_/);
  });

  it("invites, and lists whom it allows and where it leads", async () => {
    const emailAddress = `invited-${tag}@example.com`;
    const invitation = await clerk.invitations.createInvitation({ emailAddress, publicMetadata: { plan: "pro" } });
    expect(invitation).toMatchObject({ emailAddress, status: "pending", publicMetadata: { plan: "pro" } });
    const list = await clerk.invitations.getInvitationList({ status: "pending" });
    expect(list.data[0].id).toBe(invitation.id);
    const browser = new TestBrowser(server);
    const ticket = new URL(invitation.url).searchParams.get("ticket") ?? "";
    const signedUp = await browser.createSignUp({ strategy: "ticket", ticket, password: "correct horse battery" });
    const user = await clerk.users.getUser(signedUp.body.response.created_user_id);
    expect(user).toMatchObject({ publicMetadata: { plan: "pro" }, emailAddresses: [{ emailAddress }] });
    const late = await clerk.invitations.revokeInvitation(invitation.id).catch((caught: unknown) => caught);
    expect(late).toMatchObject({ status: 400, errors: [{ code: "invitation_already_accepted" }] });

    const allowed = await clerk.allowlistIdentifiers.createAllowlistIdentifier({
      identifier: `*@allowed-${tag}.example`,
      notify: false,
    });
    expect(allowed).toMatchObject({ identifier: `*@allowed-${tag}.example` });
    expect((await clerk.allowlistIdentifiers.getAllowlistIdentifierList()).data[0].id).toBe(allowed.id);
    expect((await clerk.allowlistIdentifiers.deleteAllowlistIdentifier(allowed.id)).deleted).toBe(true);

    const redirect = await clerk.redirectUrls.createRedirectUrl({ url: `app-${tag}://back` });
    expect(await clerk.redirectUrls.getRedirectUrl(redirect.id)).toMatchObject({ url: `app-${tag}://back` });
    expect((await clerk.redirectUrls.getRedirectUrlList()).data[0].id).toBe(redirect.id);
    await clerk.redirectUrls.deleteRedirectUrl(redirect.id);
  });

  it.skipIf(version.startsWith("1."))(
    "reviews the waitlist, blocks, restricts and lets support act as users",
    async () => {
      const entry = await clerk.waitlistEntries.create({ emailAddress: `waiting-${tag}@example.com`, notify: false });
      expect(entry).toMatchObject({ status: "pending", isLocked: false });
      const { data, totalCount } = await clerk.waitlistEntries.list({ query: entry.id });
      expect([data[0].id, totalCount]).toEqual([entry.id, 1]);
      expect(await clerk.waitlistEntries.invite(entry.id)).toMatchObject({
        status: "invited",
        invitation: { status: "pending" },
      });
      expect((await clerk.waitlistEntries.reject(entry.id)).status).toBe("rejected");
      expect((await clerk.waitlistEntries.delete(entry.id)).deleted).toBe(true);

      const blocked = await clerk.blocklistIdentifiers.createBlocklistIdentifier({ identifier: `evil-${tag}.example` });
      expect((await clerk.blocklistIdentifiers.getBlocklistIdentifierList()).data).toContainEqual(
        expect.objectContaining({ id: blocked.id }),
      );
      expect((await clerk.blocklistIdentifiers.deleteBlocklistIdentifier(blocked.id)).deleted).toBe(true);
      expect(
        await clerk.instance.updateRestrictions({ blocklist: false, blockEmailSubaddresses: false }),
      ).toMatchObject({
        blocklist: false,
        blockEmailSubaddresses: false,
      });

      const user = await clerk.users.createUser({
        emailAddress: [`acted-${tag}@example.com`],
        skipPasswordRequirement: true,
      });
      const token = await clerk.actorTokens.create({
        userId: user.id,
        actor: { sub: "user_support" },
        expiresInSeconds: 60,
      });
      expect(token).toMatchObject({ status: "pending", userId: user.id, actor: { sub: "user_support" } });
      const browser = new TestBrowser(server, { origin: "http://localhost:3000" });
      await browser.createSignIn({ strategy: "ticket", ticket: token.token });
      const state = await authenticate(page({ cookie: await appCookies(browser) }));
      expect(state.toAuth()).toMatchObject({ userId: user.id, actor: { sub: "user_support" } });
      const second = await clerk.actorTokens.create({ userId: user.id, actor: { sub: "user_support" } });
      expect((await clerk.actorTokens.revoke(second.id)).status).toBe("revoked");
    },
  );

  it.skipIf(!version.startsWith("3."))("invites and lists in bulk", async () => {
    const addresses = [1, 2].map((number) => ({ emailAddress: `bulk${number}-${tag}@example.com`, notify: false }));
    expect(await clerk.invitations.createInvitationBulk(addresses)).toMatchObject(
      addresses.map(({ emailAddress }) => ({ emailAddress })),
    );
    expect(await clerk.waitlistEntries.createBulk(addresses)).toHaveLength(2);
  });
});
