// @vitest-environment node
import type { FormEvent, ReactElement, ReactNode } from "react";
import { expect, expectTypeOf, test } from "vitest";
import {
  ClerkProvider,
  Protect,
  SignedIn,
  SignedOut,
  SignIn,
  SignInButton,
  useAuth,
  UserButton,
  UserProfile,
  useOrganization,
  useOrganizationList,
  useSession,
  useUser,
} from "./index.server.ts";
import * as client from "./index.ts";
import type { WebhookEvent } from "./server.ts";
import { auth, clerkClient, clerkMiddleware, createRouteMatcher, currentUser } from "./server.ts";

/*
 * How applications of every age call the package, through its entries alone. Most of it is read by the compiler only.
 */

test("middleware of every age compiles, and is a middleware", () => {
  const isOpen = createRouteMatcher(["/", "/sign-in(.*)"]);
  const isTenant = createRouteMatcher(["/org/:slug(.*)"]);
  const handlers = [
    clerkMiddleware(),
    // oxlint-disable typescript/no-floating-promises -- middleware before `auth` was asynchronous does not await
    clerkMiddleware((auth, request) => {
      if (!isOpen(request)) auth().protect();
      if (isTenant(request)) auth().protect({ organizationId: true });
      if (isTenant(request)) auth().protect({ role: "org:admin" });
    }),
    // oxlint-enable typescript/no-floating-promises
    clerkMiddleware(async (auth, request) => {
      if (isOpen(request)) return;
      const { userId, sessionClaims } = await auth();
      if (!userId) return auth.redirectToSignIn();
      if (sessionClaims?.metadata?.role !== "admin") return Response.redirect(new URL("/", request.url));
      await auth.protect();
    }),
    clerkMiddleware((auth, request) => {
      const { sessionClaims, redirectToSignUp } = auth();
      if (!sessionClaims?.["second_factor"]) return redirectToSignUp({ returnBackUrl: request.url });
    }),
  ];
  for (const handler of handlers) expect(handler).toBeTypeOf("function");
});

test("the server's functions compile with and without await", () => {
  const program = async (id: string) => {
    const { userId, orgId, orgRole, sessionClaims } = auth();
    const awaited = await auth();
    expectTypeOf(userId).toEqualTypeOf(awaited.userId);
    expectTypeOf(orgId).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(sessionClaims?.metadata?.role as string | undefined).toEqualTypeOf<string | undefined>();
    if (orgRole !== "admin" && orgRole !== "org:admin") return null;
    const metadata = { publicMetadata: { plan: "pro", until: new Date() }, privateMetadata: { customer: id } };
    await clerkClient.users.updateUser(id, metadata);
    await clerkClient().users.updateUserMetadata(id, { publicMetadata: { role: "admin" } });
    await (await clerkClient()).users.updateUserMetadata(id, { publicMetadata: { role: "admin" } });
    const user = await currentUser();
    expectTypeOf(user?.emailAddresses[0]?.emailAddress).toEqualTypeOf<string | undefined>();
    return (user?.publicMetadata.plan as string) || "free";
  };
  expect(program).toBeTypeOf("function");
  expect(clerkClient).toBeTypeOf("function");
});

test("webhook events narrow by their type", () => {
  const read = (event: WebhookEvent): unknown => {
    const { id } = event.data;
    expectTypeOf(id).toEqualTypeOf<string | undefined>();
    switch (event.type) {
      case "user.created":
      case "user.updated":
        expectTypeOf(event.data.first_name).toEqualTypeOf<string | null>();
        return [event.data.email_addresses?.[0]?.email_address, new Date(event.data.created_at)];
      case "organization.created":
        return event.data.slug;
      case "organizationMembership.created":
        return event.data.role;
      case "user.deleted":
        return event.data.id;
      default:
        return event.type;
    }
  };
  const deleted = { type: "user.deleted", object: "event", data: { object: "user", id: "user_1", deleted: true } };
  expect(read(deleted as WebhookEvent)).toBe("user_1");
});

/** The provider with the options of several generations at once. */
function Layout({ children }: { children: ReactNode }) {
  return (
    <ClerkProvider
      afterSignOutUrl="/"
      organizationSyncOptions={{ enabled: true, syncOnRedirect: true }}
      appearance={{
        baseTheme: undefined,
        layout: { socialButtonsPlacement: "top", socialButtonsVariant: "blockButton", termsPageUrl: "/terms" },
        variables: { colorInputBackground: "#fff", colorText: "#000", borderRadius: "8px" },
        elements: { rootBox: "mx-auto", formButtonReset: "text-gray-400" },
      }}
    >
      {children}
    </ClerkProvider>
  );
}

/** Parts as a server component writes them. */
function Parts(): ReactElement {
  return (
    <Layout>
      <SignedIn>
        <UserButton afterSignOutUrl="/" appearance={{ elements: { avatarBox: "size-10" } }}>
          <UserButton.MenuItems>
            <UserButton.Link label="Settings" labelIcon={<i />} href="/settings" />
            <UserButton.Action label="Help" onClick={() => {}} />
          </UserButton.MenuItems>
        </UserButton>
        <UserProfile>
          <UserProfile.Page label="Security" url="security">
            <p>own page</p>
          </UserProfile.Page>
        </UserProfile>
      </SignedIn>
      <SignedOut>
        <SignIn routing="path" path="/sign-in" signUpUrl="/sign-up" />
        <SignInButton mode="modal">
          <button>Sign in</button>
        </SignInButton>
      </SignedOut>
      <Protect role="org:admin" fallback={<p>Only administrators</p>}>
        secret
      </Protect>
    </Layout>
  );
}

/** Hooks as components of several generations read them. */
function Hooks() {
  const { has, getToken, signOut } = useAuth();
  const { isSignedIn, user } = useUser();
  const { session } = useSession();
  const { organization, membership } = useOrganization();
  const { organizationList, userMemberships, setActive } = useOrganizationList();
  expectTypeOf(has({ permission: "org:reports:read" })).toEqualTypeOf<boolean>();
  expectTypeOf(membership?.role === "admin" || membership?.role === "org:admin").toEqualTypeOf<boolean>();
  if (isSignedIn) expectTypeOf(user.fullName).toEqualTypeOf<string | null>();
  if (session) expectTypeOf([session.createdAt, session.lastActiveAt]).toEqualTypeOf<Date[]>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    await user?.update({ unsafeMetadata: { theme: form.get("theme") } });
    await getToken({ template: "supabase" });
    await session?.end();
    await signOut();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      {user?.publicMetadata.plan || "Free"} {organization?.name} {userMemberships.data?.length}
      {organizationList?.map(({ organization: { id, name } }) => (
        <li key={id} onClick={() => setActive?.({ organization: id })}>
          {name}
        </li>
      ))}
    </form>
  );
}

test("components of every age compile, and their parts can be reached on the server and in the browser", () => {
  expect(Parts).toBeTypeOf("function");
  expect(Hooks).toBeTypeOf("function");
  expect(client.UserProfile.Page).toBe(UserProfile.Page);
  for (const part of [UserProfile.Page, UserProfile.Link, UserButton.MenuItems, UserButton.Link, UserButton.Action]) {
    expect(part).toBeTypeOf("function");
  }
});
