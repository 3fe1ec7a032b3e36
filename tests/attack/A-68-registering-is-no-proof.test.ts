import {
  createTestInstance,
  FakeClock,
  startTestServer,
  TestAuthenticator,
  type Answer,
  type Server,
} from "@latchkey/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

/* whoever adds a credential to an open session has not proven who they are by it. */

const ORIGIN = "https://app.example";
const PASSWORD = "correct horse battery";
const NINE_MINUTES = 540;
const clock = new FakeClock();
let server: Server;

beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.stop());

const codes = ({ body }: Answer): string[] => body.errors.map(({ code }: { code: string }) => code);

test("a passkey that was just added does not make the session a fresh one", async () => {
  const t = await createTestInstance(server, { session: { reverification: true }, passkeys: { enabled: true } });
  const browser = t.browser({ origin: ORIGIN });
  const client = await browser.signUp("left-open+clerk_test@example.com", PASSWORD);
  const token = async (): Promise<{ fva: number[] }> => {
    const { body } = await browser.post(`/v1/client/sessions/${client.sessions[0]?.id}/tokens`);
    return JSON.parse(Buffer.from((body as any).jwt.split(".")[1], "base64url").toString());
  };

  clock.advance(NINE_MINUTES);
  const before = await token();
  const device = new TestAuthenticator(ORIGIN);
  const { response: pending } = (await browser.post("/v1/me/passkeys")).body;
  const registered = await browser.post(`/v1/me/passkeys/${pending.id}/attempt_verification`, {
    strategy: "passkey",
    public_key_credential: JSON.stringify(device.create(pending.verification.nonce)),
  });
  expect(registered.status).toBe(200);
  expect(before.fva).toEqual([9, -1]);
  expect((await token()).fva).toEqual(before.fva);

  clock.advance(120);
  const refused = await browser.post("/v1/me/change_password", { new_password: "quite another one" });
  expect(codes(refused)).toEqual(["session_reverification_required"]);
});
