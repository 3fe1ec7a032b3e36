// @vitest-environment node
import { expect, expectTypeOf, test } from "vitest";
import type { AuthFunction } from "./auth-types.ts";
import type { ClerkClientHybrid } from "./clerk-client.ts";
import { hybrid } from "./hybrid.ts";

test("a value can be awaited and read at once", async () => {
  const value = { userId: "user_1" };
  const both = hybrid(Promise.resolve(value), ["userId"], () => value);
  expect(both.userId).toBe("user_1");
  expect(await both).toBe(value);
  expect(both).toBeInstanceOf(Promise);
});

test("what cannot be read yet says so when it is read, and a failure nobody awaits is nobody's", async () => {
  const both = hybrid<{ userId: string }>(Promise.reject(new Error("later")), ["userId"], () => {
    throw new Error("now");
  });
  expect(() => both.userId).toThrow("now");
  await new Promise((resolve) => setTimeout(resolve, 0));
  await expect(both).rejects.toThrow("later");
});

test("types accept every age of code", () => {
  // Read by the compiler only.
  const program = async (auth: AuthFunction, client: ClerkClientHybrid) => {
    const { userId, orgId, sessionClaims, has } = auth();
    expectTypeOf(userId).toEqualTypeOf<string | null>();
    expectTypeOf(orgId).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(sessionClaims?.metadata?.role).toBeAny();
    expectTypeOf(has({ permission: "org:a:b" })).toEqualTypeOf<boolean>();
    const awaited = await auth();
    if (!awaited.userId) return awaited.redirectToSignIn();
    expectTypeOf(awaited.userId).toEqualTypeOf<string>();
    expectTypeOf((await auth.protect()).userId).toEqualTypeOf<string>();
    expectTypeOf(auth().protect({ role: "org:admin" }).userId).toEqualTypeOf<string>();
    auth().protect({ organizationId: true });
    auth.protect((check) => check({ feature: "x" }), { unauthorizedUrl: "/no" });
    await auth.protect({ unauthenticatedUrl: "/in" });
    expectTypeOf((await auth({ acceptsToken: "api_key" })).tokenType).toEqualTypeOf<
      "api_key" | "m2m_token" | "oauth_token"
    >();
    expectTypeOf(client().users).toEqualTypeOf<typeof client.users>();
    expectTypeOf((await client()).users).toEqualTypeOf<typeof client.users>();
    expectTypeOf((await client).users).toEqualTypeOf<typeof client.users>();
    return auth.redirectToSignIn({ returnBackUrl: "/x" });
  };
  expect(program).toBeTypeOf("function");
});
