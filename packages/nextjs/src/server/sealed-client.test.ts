// @vitest-environment node
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TestInstance } from "../testing/browser-session.ts";
import { createTestInstance } from "../testing/browser-session.ts";
import { getAuth } from "./get-auth.ts";
import { writeHandover } from "./handover.ts";
import { sealSecret } from "./seal.ts";
import { currentSealedClient } from "./sealed-client.ts";

let instance: TestInstance;
let authorizations: (string | undefined)[];
const server = createServer((request, response) => {
  authorizations.push(request.headers.authorization);
  response.writeHead(200, { "Content-Type": "application/json" });
  response.end(JSON.stringify({ object: "token", jwt: "minted" }));
});

beforeEach(async () => {
  authorizations = [];
  instance = await createTestInstance();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("CLERK_API_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv("CLERK_SECRET_KEY", "sk_test_environment");
  vi.stubEnv("CLERK_ENCRYPTION_KEY", "0123456789abcdef0123456789abcdef");
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.close();
  server.closeAllConnections();
});

test("tokens are minted with the key that the middleware had for the request", async () => {
  const secret = process.env["CLERK_ENCRYPTION_KEY"] ?? "";
  const handover = {
    status: "signed-in",
    token: await instance.sign(),
    url: "http://localhost:3000/",
    options: {},
    sealedSecretKey: await sealSecret("sk_test_of_tenant", secret),
  };
  const auth = getAuth({ headers: writeHandover(handover, secret) });
  expect(await auth.getToken({ template: "supabase" })).toBe("minted");
  const plain = getAuth({ headers: writeHandover({ ...handover, sealedSecretKey: undefined }, secret) });
  expect(await plain.getToken({ template: "supabase" })).toBe("minted");
  expect(authorizations).toEqual(["Bearer sk_test_of_tenant", "Bearer sk_test_environment"]);
});

test("outside a request there is no such key", async () => {
  expect(await currentSealedClient()).toBeNull();
});
