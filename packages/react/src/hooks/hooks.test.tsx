import { act, cleanup, render, renderHook, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { FakeFapi, FakeUser } from "../testing/open-page.tsx";
import { openPage, startFakeFapi } from "../testing/open-page.tsx";
import { useAuth } from "./use-auth.ts";
import { useClerk } from "./use-clerk.ts";
import { useOrganization } from "./use-organization.ts";
import { useOrganizationList } from "./use-organization-list.ts";
import { useReverification } from "./use-reverification.ts";
import { useSession, useSessionList } from "./use-session.ts";
import { useSignIn, useSignInLegacy } from "./use-sign-in.ts";
import { useSignUp } from "./use-sign-up.ts";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
});
afterEach(async () => {
  cleanup();
  await fapi.stop();
});

async function withHook<T>(hook: () => T, user?: FakeUser) {
  const page = openPage(fapi);
  const { result } = renderHook(hook, { wrapper: page.Wrapper });
  await waitFor(() => expect(page.clerk.loaded).toBe(true));
  await act(async () => user && page.signIn(user));
  return { ...page, result };
}

describe("useAuth", () => {
  it("knows user, organization and token", async () => {
    const user = fapi.instance.addUser({ organizations: [{ id: "org_1", slug: "acme", role: "admin" }] });
    const { result, clerk } = await withHook(() => useAuth(), user);
    expect(result.current).toMatchObject({ isSignedIn: true, userId: user.id, orgId: null });
    expect(result.current.has({ role: "org:admin" })).toBe(false);
    await act(() => clerk.setActive({ organization: "acme" }));
    expect(result.current).toMatchObject({ orgId: "org_1", orgSlug: "acme", orgRole: "org:admin" });
    expect(result.current.has({ role: "admin" })).toBe(true);
    expect(result.current.sessionClaims).toMatchObject({ sub: user.id, o: { id: "org_1" } });
    expect(await result.current.getToken()).toBe(await clerk.session!.getToken());
  });

  it("stays the same while nothing changes", async () => {
    const { result } = await withHook(() => [useAuth(), useClerk()] as const, fapi.instance.addUser());
    const [auth] = result.current;
    await act(() => auth.getToken());
    expect(result.current[0]).toBe(auth);
  });

  it("waits with getToken and signOut until the client is known", async () => {
    const { result, visited } = await withHook(() => useAuth(), fapi.instance.addUser());
    await act(() => result.current.signOut({ redirectUrl: "/bye" }));
    expect(visited).toEqual(["/bye"]);
    expect(await result.current.getToken()).toBeNull();
    expect(result.current).toMatchObject({ isLoaded: true, isSignedIn: false, userId: null });
  });
});

it("useSession and useSessionList know the sessions", async () => {
  const { result } = await withHook(() => ({ one: useSession(), all: useSessionList() }), fapi.instance.addUser());
  expect(result.current.one.session?.status).toBe("active");
  expect(result.current.one.session?.lastActiveAt).toBeInstanceOf(Date);
  expect(result.current.all.sessions).toEqual([result.current.one.session]);
});

describe("useSignIn", () => {
  it("serves code that expects exceptions", async () => {
    const user = fapi.instance.addUser();
    const { result, clerk } = await withHook(() => {
      const { isLoaded, signIn, setActive } = useSignIn();
      return { isLoaded, signIn, setActive };
    });
    expect(result.current.isLoaded).toBe(true);
    await act(async () => {
      await expect(result.current.signIn.create({ identifier: user.email, password: "wrong" })).rejects.toMatchObject({
        errors: [{ code: "form_password_incorrect" }],
      });
    });
    let created: string | null = null;
    await act(async () => {
      const attempt = await result.current.signIn.create({ identifier: user.email, password: user.password });
      expect(attempt.status).toBe("complete");
      created = attempt.createdSessionId;
    });
    await act(() => result.current.setActive({ session: created }));
    expect(clerk.user?.id).toBe(user.id);
  });

  it("serves code that expects { error }", async () => {
    const user = fapi.instance.addUser();
    const { result } = await withHook(() => {
      const { signIn, errors, fetchStatus } = useSignIn();
      return { signIn, errors, fetchStatus };
    });
    await act(async () => {
      const { error } = await result.current.signIn.create({ identifier: "nobody@example.com" });
      expect(error).toMatchObject({ code: "form_identifier_not_found" });
    });
    expect(result.current.errors.fields.identifier?.code).toBe("form_identifier_not_found");
    await act(async () => {
      expect(
        (await result.current.signIn.password({ identifier: user.email, password: user.password })).error,
      ).toBeNull();
    });
    expect(result.current.signIn.status).toBe("complete");
    expect(result.current.fetchStatus).toBe("idle");
  });

  it("is another object after each change, for those who compare", async () => {
    fapi.instance.addUser();
    const { result } = await withHook(() => useSignIn().signIn);
    const before = result.current;
    await act(() => result.current.create({ identifier: "ada@example.com" }));
    expect(result.current).not.toBe(before);
    expect(result.current.supportedFirstFactors.length).toBeGreaterThan(0);
  });

  it("has its older self under /legacy", async () => {
    const { result, clerk } = await withHook(() => useSignInLegacy());
    await waitFor(() => expect(result.current.isLoaded).toBe(true));
    expect(result.current.signIn).toBe(clerk.client!.signIn);
  });
});

it("useSignUp serves both generations", async () => {
  const { result } = await withHook(() => {
    const { isLoaded, signUp, setActive } = useSignUp();
    return { isLoaded, signUp, setActive };
  });
  await act(() => result.current.signUp.create({ emailAddress: "new@example.com", password: "a long secret" }));
  await act(() => result.current.signUp.prepareEmailAddressVerification({ strategy: "email_code" }));
  await act(async () => {
    await expect(result.current.signUp.attemptEmailAddressVerification({ code: "0" })).rejects.toMatchObject({
      status: 422,
    });
  });
  await act(() => result.current.signUp.verifications.verifyEmailCode({ code: "424242" }));
  expect(result.current.signUp.status).toBe("complete");
});

describe("organizations", () => {
  it("lists in the oldest and the newest form", async () => {
    const user = fapi.instance.addUser({ organizations: [{ id: "org_1", slug: "acme", role: "admin" }] });
    const { result } = await withHook(() => useOrganizationList({ userMemberships: { infinite: true } }), user);
    expect(result.current.organizationList?.map(({ organization }) => organization.slug)).toEqual(["acme"]);
    await waitFor(() => expect(result.current.userMemberships.isFetching).toBe(false));
    const { data, count, hasNextPage, pageCount } = result.current.userMemberships;
    expect([data[0]?.role, count, hasNextPage, pageCount]).toEqual(["org:admin", 1, false, 1]);
    expect(result.current.userInvitations.data).toEqual([]);
    expect(fapi.calls("GET", "/me/organization_invitations")).toHaveLength(0);
  });

  it("turns pages", async () => {
    const organizations = Array.from({ length: 3 }, (_, index) => ({
      id: `org_${index}`,
      slug: `s${index}`,
      role: "member",
    }));
    const user = fapi.instance.addUser({ organizations });
    const { result } = await withHook(() => useOrganizationList({ userMemberships: { pageSize: 2 } }), user);
    await waitFor(() => expect(result.current.userMemberships.data).toHaveLength(2));
    expect(result.current.userMemberships).toMatchObject({ hasNextPage: true, pageCount: 2, page: 1 });
    act(() => result.current.userMemberships.fetchNext());
    await waitFor(() => expect(result.current.userMemberships.data).toHaveLength(1));
    expect(result.current.userMemberships).toMatchObject({ hasNextPage: false, hasPreviousPage: true, page: 2 });
  });

  it("knows the active one", async () => {
    const user = fapi.instance.addUser({ organizations: [{ id: "org_1", slug: "acme", role: "admin" }] });
    const { result, clerk } = await withHook(() => useOrganization(), user);
    expect(result.current).toMatchObject({ isLoaded: true, organization: null, memberships: null });
    await act(() => clerk.setActive({ organization: "org_1" }));
    expect(result.current.organization?.name).toBe("acme");
    expect(result.current.membership?.role).toBe("org:admin");
  });
});

describe("useReverification", () => {
  const required = {
    clerk_error: {
      type: "forbidden",
      reason: "reverification-error",
      metadata: { reverification: { level: "first_factor" } },
    },
  };

  it("asks, and repeats the call once", async () => {
    const answers: unknown[] = [required, { secret: 42 }];
    const levels: unknown[] = [];
    const { result } = await withHook(() =>
      useReverification(async () => answers.shift() as { secret: number }, {
        onNeedsReverification: ({ complete, level }) => {
          levels.push(level);
          complete();
        },
      }),
    );
    expect(await result.current()).toEqual({ secret: 42 });
    expect(levels).toEqual(["first_factor"]);
  });

  it("reads the hint of a response and of an API error", async () => {
    const answers = [() => Response.json(required, { status: 403 }), () => "done"];
    const ask = vi.fn(({ complete }: { complete: () => void }) => complete());
    const { result } = await withHook(() =>
      useReverification(async () => answers.shift()!(), { onNeedsReverification: ask }),
    );
    expect(await result.current()).toBe("done");
    let calls = 0;
    const failing = await withHook(() =>
      useReverification(
        async () => {
          if (calls++ === 0)
            throw Object.assign(new Error("no"), {
              clerkError: true,
              errors: [{ code: "session_reverification_required" }],
              code: "session_reverification_required",
            });
          return "again";
        },
        { onNeedsReverification: ask },
      ),
    );
    expect(await failing.result.current()).toBe("again");
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("rejects when the user gives up, and passes other failures on", async () => {
    const { result } = await withHook(() =>
      useReverification(async () => required, { onNeedsReverification: ({ cancel }) => cancel() }),
    );
    await expect(result.current()).rejects.toMatchObject({ code: "reverification_cancelled" });
    const other = await withHook(() => useReverification(async () => Promise.reject(new Error("broken"))));
    await expect(other.result.current()).rejects.toThrow("broken");
  });

  it("asks in the prebuilt dialog, and rejects when that is closed", async () => {
    const { result } = await withHook(() => useReverification(async () => required));
    const outcome = result.current().catch((error: unknown) => error);
    (await screen.findByRole("button", { name: "Close" })).click();
    expect(await outcome).toMatchObject({ code: "reverification_cancelled" });
  });
});

it("useClerk hands out methods that work on their own", async () => {
  const page = openPage(fapi);
  const user = fapi.instance.addUser();
  function SignOut() {
    const { signOut } = useClerk();
    return <button onClick={() => void signOut({ redirectUrl: "/bye" })}>out</button>;
  }
  render(<SignOut />, { wrapper: page.Wrapper });
  await waitFor(() => expect(page.clerk.loaded).toBe(true));
  await act(() => page.signIn(user));
  act(() => screen.getByText("out").click());
  await waitFor(() => expect(page.visited).toEqual(["/bye"]));
});
