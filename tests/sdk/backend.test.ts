// @vitest-environment node
import type { ClerkClient } from "@latchkey/backend";
import { createClerkClient, verifyToken } from "@latchkey/backend";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RealServer } from "./real-server.ts";
import { startRealServer } from "./real-server.ts";

/* The server-side SDK against a real server: the Backend API, tokens, and the whole way of a handshake. */

let server: RealServer;
let clerk: ClerkClient;

beforeAll(async () => {
  server = await startRealServer();
  const { secretKey, publishableKey } = server;
  clerk = createClerkClient({ secretKey, publishableKey, apiUrl: server.url });
});
afterAll(() => server.stop());

const password = "correct horse battery";
let counter = 0;
const createUser = () =>
  clerk.users.createUser({
    emailAddress: [`ada${++counter}@example.com`],
    password,
    firstName: "Ada",
    lastName: "Lovelace",
  });

describe("the Backend API", () => {
  test("creates, reads, changes, lists and deletes a user", async () => {
    const created = await createUser();
    expect(created.fullName).toBe("Ada Lovelace");
    expect(created.primaryEmailAddress?.verification?.status).toBe("verified");

    const user = await clerk.users.getUser(created.id);
    expect(user.emailAddresses[0]?.emailAddress).toBe(created.emailAddresses[0]?.emailAddress);

    const changed = await clerk.users.updateUser(user.id, {
      lastName: "King",
      publicMetadata: { plan: "pro", innerKey: 1 },
    });
    expect(changed).toMatchObject({ lastName: "King", publicMetadata: { plan: "pro", innerKey: 1 } });
    const merged = await clerk.users.updateUserMetadata(user.id, {
      publicMetadata: { innerKey: null, deep: { a: 1 } },
    });
    expect(merged.publicMetadata).toEqual({ plan: "pro", deep: { a: 1 } });

    const { data, totalCount } = await clerk.users.getUserList({ userId: [user.id] });
    expect([data.length, totalCount, data[0]?.id]).toEqual([1, 1, user.id]);
    expect(await clerk.users.verifyPassword({ userId: user.id, password })).toMatchObject({ verified: true });

    expect(await clerk.users.deleteUser(user.id)).toMatchObject({ deleted: true, id: user.id });
    await expect(clerk.users.getUser(user.id)).rejects.toMatchObject({
      status: 404,
      errors: [{ code: "resource_not_found" }],
      clerkTraceId: expect.stringMatching(/./),
    });
  });

  test("says which field was wrong", async () => {
    await expect(clerk.users.createUser({ emailAddress: ["not an address"], password })).rejects.toMatchObject({
      status: 422,
      errors: [{ meta: { paramName: "email_address" } }],
    });
  });

  test("a wrong secret key is refused", async () => {
    const stranger = createClerkClient({ secretKey: "sk_test_wrong", apiUrl: server.url });
    await expect(stranger.users.getUser("user_1")).rejects.toMatchObject({
      status: 401,
      errors: [{ code: "clerk_key_invalid" }],
    });
  });
});

describe("tokens", () => {
  test("of a session are verified with the published keys, and end with their session's user", async () => {
    const user = await createUser();
    const session = await clerk.sessions.createSession({ userId: user.id });
    const { jwt } = await clerk.sessions.getToken(session.id);
    const { secretKey } = server;
    expect(await verifyToken(jwt, { secretKey, apiUrl: server.url })).toMatchObject({ sub: user.id, sid: session.id });

    const request = new Request("http://localhost:3000/api", { headers: { authorization: `Bearer ${jwt}` } });
    const auth = (await clerk.authenticateRequest(request)).toAuth();
    expect(auth).toMatchObject({ isAuthenticated: true, userId: user.id, sessionId: session.id });
    expect(await auth?.getToken({ expiresInSeconds: 120 } as never)).not.toBe(jwt);

    await clerk.sessions.revokeSession(session.id);
    await expect(clerk.sessions.getToken(session.id)).rejects.toMatchObject({ clerkError: true });
  });

  test("a wrong secret key shows as such", async () => {
    const user = await createUser();
    const { jwt } = await clerk.sessions.getToken((await clerk.sessions.createSession({ userId: user.id })).id);
    await expect(verifyToken(jwt, { secretKey: "sk_test_wrong", apiUrl: server.url })).rejects.toMatchObject({
      reason: "secret-key-invalid",
    });
  });
});

/** A browser, as far as its cookies on the app's host and its redirects go. */
class Browser {
  readonly jar = new Map<string, string>();

  request(url: string): Request {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Request(url, {
      headers: { "sec-fetch-dest": "document", accept: "text/html", ...(cookie && { cookie }) },
    });
  }

  take(headers: Headers): void {
    for (const directive of headers.getSetCookie()) {
      const [pair = "", ...attributes] = directive.split(";");
      const [name = "", value = ""] = pair.split("=");
      const isGone = value === "" || attributes.some((attribute) => /^\s*max-age=0\s*$/i.test(attribute));
      if (isGone) this.jar.delete(name);
      else this.jar.set(name, value);
    }
  }
}

async function visit(browser: Browser, url: string) {
  for (let redirects = 0; redirects < 6; redirects++) {
    const state = await clerk.authenticateRequest(browser.request(url));
    browser.take(state.headers);
    const location = state.headers.get("location");
    if (!location) return { state, url, redirects };
    url = location;
    if (!location.startsWith("http://localhost:3000")) {
      const response = await fetch(location, { redirect: "manual" });
      if (response.status !== 307) throw new Error(`The handshake answered ${response.status}.`);
      url = response.headers.get("location") ?? "";
    }
  }
  throw new Error(`More than five redirects, the last to ${url}`);
}

async function signIn(devBrowser: string, identifier: string): Promise<void> {
  const response = await fetch(
    `${server.url}/v1/client/sign_ins?__clerk_db_jwt=${devBrowser}&__clerk_api_version=2026-05-12`,
    {
      method: "POST",
      headers: { origin: "http://localhost:3000", "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ identifier, password, strategy: "password" }),
    },
  );
  expect(await response.json()).toMatchObject({ response: { status: "complete" } });
}

describe("a browser's way", () => {
  test("a stranger gets a dev browser and is signed out; after signing in the next visit is signed in", async () => {
    const browser = new Browser();
    const user = await createUser();
    const first = await visit(browser, "http://localhost:3000/dashboard?tab=1");
    expect(first.state).toMatchObject({ status: "signed-out", reason: "session-token-and-uat-missing" });
    expect(first.url).toBe("http://localhost:3000/dashboard?tab=1");
    const devBrowser = browser.jar.get("__clerk_db_jwt") ?? "";
    expect(devBrowser).not.toBe("");

    await signIn(devBrowser, user.primaryEmailAddress?.emailAddress ?? "");
    // The browser SDK would write this cookie: something changed, ask the Frontend API.
    browser.jar.set("__client_uat", String(Math.floor(Date.now() / 1000) - 1));
    const second = await visit(browser, "http://localhost:3000/dashboard");
    expect(second.state.toAuth()).toMatchObject({ isAuthenticated: true, userId: user.id });

    const third = await visit(browser, "http://localhost:3000/dashboard");
    expect([third.state.status, third.redirects]).toEqual(["signed-in", 0]);
    expect(browser.jar.get("__session")).toBe(third.state.token);
  });

  test("a session that is revoked is over at the next handshake", async () => {
    const browser = new Browser();
    const user = await createUser();
    await visit(browser, "http://localhost:3000/");
    await signIn(browser.jar.get("__clerk_db_jwt") ?? "", user.primaryEmailAddress?.emailAddress ?? "");
    browser.jar.set("__client_uat", String(Math.floor(Date.now() / 1000) - 1));
    const { state } = await visit(browser, "http://localhost:3000/");
    const claims = await verifyToken(state.token ?? "", { secretKey: server.secretKey, apiUrl: server.url });
    await clerk.sessions.revokeSession(claims.sid);

    browser.jar.set("__client_uat", String(Math.floor(Date.now() / 1000) + 60));
    expect((await visit(browser, "http://localhost:3000/")).state.toAuth()).toMatchObject({ isAuthenticated: false });
  });
});
