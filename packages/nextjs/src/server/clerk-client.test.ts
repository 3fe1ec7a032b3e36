// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clerkClient } from "./clerk-client.ts";

beforeEach(() => {
  vi.stubEnv("CLERK_SECRET_KEY", "sk_test_1");
  vi.stubEnv("CLERK_API_URL", "http://127.0.0.1:1");
});
afterEach(() => vi.unstubAllEnvs());

describe("clerkClient", () => {
  test("is an object, a function and awaitable, all of one client", async () => {
    const { users } = clerkClient;
    expect(clerkClient().users).toBe(users);
    expect((await clerkClient()).users).toBe(users);
    expect((await clerkClient).users).toBe(users);
    await expect(users.getUser("user_1")).rejects.toMatchObject({ errors: [{ code: "unexpected_error" }] });
  });

  test("follows the keys of the environment", () => {
    const { users } = clerkClient;
    vi.stubEnv("CLERK_SECRET_KEY", "sk_test_2");
    expect(clerkClient.users).not.toBe(users);
  });

  test("says what is missing when it is used, not before", async () => {
    vi.stubEnv("CLERK_SECRET_KEY", "");
    expect(() => clerkClient.users).toThrow(/CLERK_SECRET_KEY is not set/);
    expect(() => clerkClient()).not.toThrow();
    await expect(clerkClient()).rejects.toThrow(/CLERK_SECRET_KEY is not set/);
  });
});
