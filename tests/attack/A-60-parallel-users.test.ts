import { createClerkClient } from "@latchkey/backend";
import { decodeJwt } from "jose";
import { createTestInstance, sharedServer, type TestInstance } from "@latchkey/server/testing";
import { beforeAll, expect, test } from "vitest";

/* what is remembered within a process never answers another user than the one whose it is. */

const PEOPLE = 8;
const ROUNDS = 25;
let t: TestInstance;
beforeAll(async () => {
  t = await createTestInstance(await sharedServer());
});

test("people who ask at once each get their own client, profile and token, and are known by them", async () => {
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      const browser = t.browser();
      const client = await browser.signUp(`soak${index}+clerk_test@example.com`);
      const [session] = client.sessions;
      return { browser, clientId: client.id, sessionId: session?.id ?? "", userId: session?.user?.id ?? "" };
    }),
  );
  const clerk = createClerkClient({
    secretKey: t.secretKey,
    publishableKey: t.instance.publishableKey,
    apiUrl: t.server.url,
  });
  const seen: string[] = [];
  const act = async ({ browser, clientId, sessionId, userId }: (typeof people)[number]) => {
    const [client, me, token] = await Promise.all([
      browser.get("/v1/client"),
      browser.get("/v1/me"),
      browser.post(`/v1/client/sessions/${sessionId}/tokens`),
    ]);
    expect(client.body.response).toMatchObject({ id: clientId, last_active_session_id: sessionId });
    expect(me.body.response.id).toBe(userId);
    const jwt: string = (token.body as any).jwt;
    expect(decodeJwt(jwt)).toMatchObject({ sub: userId, sid: sessionId });
    const request = new Request("https://app.example/", { headers: { authorization: `Bearer ${jwt}` } });
    const state = await clerk.authenticateRequest(request);
    expect(state.toAuth()).toMatchObject({ userId, sessionId });
    seen.push(userId);
  };
  for (let round = 0; round < ROUNDS; round += 1) await Promise.all(people.map(act));
  expect(new Set(seen).size).toBe(PEOPLE);
  expect(seen).toHaveLength(PEOPLE * ROUNDS);
});
