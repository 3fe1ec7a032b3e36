import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";

import * as sdk from "./index.ts";
import {
  ClerkProvider,
  Protect,
  SignedIn,
  SignedOut,
  useAuth,
  useOrganizationList,
  UserButton,
  UserProfile,
  useSession,
  useUser,
} from "./index.ts";
import * as legacy from "./legacy.ts";
import type { FakeFapi } from "./testing/open-page.tsx";
import { openTab, startFakeFapi } from "./testing/open-page.tsx";

// How applications of every age write; what matters is that it compiles as it stands and renders.

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
});
afterEach(async () => {
  cleanup();
  await fapi.stop();
});

function Header() {
  const { isLoaded, isSignedIn, user } = useUser();
  if (!isLoaded) return <p>Loading</p>;
  return (
    <nav>
      <SignedIn>
        <UserButton afterSignOutUrl="/">
          <UserButton.MenuItems>
            <UserButton.Action label="Help" onClick={() => {}} />
            <UserButton.Link label="Billing" href="/billing" labelIcon={<i />} />
          </UserButton.MenuItems>
        </UserButton>
      </SignedIn>
      <SignedOut>out</SignedOut>
      {isSignedIn && <span>{user.publicMetadata.plan || "Free"}</span>}
      {isSignedIn && <img src={user.imageUrl} alt={user.fullName || "Avatar"} />}
      <p>{user?.primaryEmailAddress?.emailAddress}</p>
    </nav>
  );
}

function Tenants() {
  const { organizationList, isLoaded, setActive } = useOrganizationList();
  if (!isLoaded) return null;
  return (
    <ul>
      {organizationList?.map(({ organization, membership }) => (
        <li key={organization.id} onClick={() => void setActive({ organization: organization.id })}>
          {organization.name} {membership.role}
        </li>
      ))}
    </ul>
  );
}

function Admin() {
  const { has, sessionClaims } = useAuth();
  const { isLoaded, session } = useSession();
  const isAdmin = has({ role: "org:admin" }) || has({ permission: "org:reports:read" });
  if (!isLoaded || !session) return <p>{String(isAdmin)}</p>;
  return (
    <button onClick={() => void session.end()}>
      {session.lastActiveAt.toLocaleDateString()} {sessionClaims?.metadata?.role}
    </button>
  );
}

it("compiles and renders", async () => {
  render(
    <ClerkProvider
      publishableKey={fapi.publishableKey}
      Clerk={openTab(fapi)}
      polling={false}
      afterSignOutUrl="/"
      organizationSyncOptions={{ enabled: true, syncOnRedirect: true }}
      appearance={{
        baseTheme: { variables: { colorPrimary: "black" } },
        layout: { socialButtonsPlacement: "bottom" },
        variables: { colorText: "black", borderRadius: "0.5rem" },
        elements: { formButtonPrimary: "bg-black", card: { boxShadow: "none" } },
      }}
    >
      <Header />
      <Tenants />
      <Admin />
      <Protect role="org:admin" fallback={<p>Only administrators</p>}>
        secret
      </Protect>
    </ClerkProvider>,
  );
  expect(await screen.findByText("out")).toBeTruthy();
  expect(screen.getByText("Only administrators")).toBeTruthy();
  expect(screen.getByText("false")).toBeTruthy();
  expect(UserProfile.Page).toBeTypeOf("function");
});

it("exports both generations", () => {
  const names = Object.keys(sdk);
  for (const name of [
    "SignedIn",
    "SignedOut",
    "Protect",
    "Show",
    "ClerkLoaded",
    "ClerkFailed",
    "HandleSSOCallback",
    "getToken",
  ]) {
    expect(names).toContain(name);
  }
  expect(Object.keys(legacy).toSorted()).toEqual(["useSignIn", "useSignUp"]);
});
