import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createTestKey, development, production, sessionClaims, testTime } from "../testing/keys.ts";
import { resolveApiUrl } from "./api-url.ts";
import { createClerkClient } from "./create-clerk-client.ts";

beforeEach(() => {
  for (const name of [
    "CLERK_API_URL",
    "CLERK_SECRET_KEY",
    "CLERK_PUBLISHABLE_KEY",
    "NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY",
  ])
    vi.stubEnv(name, "");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe("resolveApiUrl", () => {
  const local = "pk_test_MTI3LjAuMC4xOjQwMDAk";

  test("takes the option, then the environment, then the host of the key", () => {
    expect(resolveApiUrl({ publishableKey: local })).toBe("http://127.0.0.1:4000");
    expect(resolveApiUrl({ publishableKey: production.publishableKey })).toBe("https://clerk.example.com");
    vi.stubEnv("NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY", local);
    expect(resolveApiUrl({})).toBe("http://127.0.0.1:4000");
    vi.stubEnv("CLERK_API_URL", "https://env.example.com/");
    expect(resolveApiUrl({ publishableKey: local })).toBe("https://env.example.com");
    expect(resolveApiUrl({ apiUrl: "https://option.example.com//" })).toBe("https://option.example.com");
  });

  test("has no default", () => {
    expect(resolveApiUrl({})).toBeUndefined();
    expect(resolveApiUrl({ publishableKey: "pk_test_broken" })).toBeUndefined();
  });
});

test("authenticateRequest: options of the call win, except for the address", async () => {
  vi.useFakeTimers({ now: testTime * 1000, toFake: ["Date"] });
  const key = await createTestKey();
  const token = await key.sign(sessionClaims());
  const client = createClerkClient({
    ...development,
    jwtKey: key.pem,
    apiUrl: "http://127.0.0.1:1",
    authorizedParties: ["https://x.dev"],
  });
  const request = new Request("https://app.example.com/", { headers: { authorization: `Bearer ${token}` } });

  const refused = await client.authenticateRequest(request);
  expect(refused.reason).toBe("token-invalid-authorized-parties");
  expect(client.debugRequestState(refused)).toMatchObject({ isSignedIn: false, reason: refused.reason });

  const given = {
    authorizedParties: ["https://app.example.com"],
    publishableKey: undefined,
    apiUrl: "https://evil.example",
  };
  expect((await client.authenticateRequest(request, given)).status).toBe("signed-in");
});
