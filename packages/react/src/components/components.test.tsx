import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { verification } from "../../../js/src/testing/fake-views.ts";
import type { FakeFapi, FakeUser } from "../testing/open-page.tsx";
import { CookieJar, openPage, openTab, startFakeFapi } from "../testing/open-page.tsx";
import { UNSAFE_PortalProvider } from "../index.ts";
import { SignInButton, SignOutButton, SignUpButton } from "./buttons.tsx";
import { ClerkDegraded, ClerkFailed, Protect, Show, SignedIn, SignedOut } from "./control.tsx";
import { HandleSSOCallback } from "./handle-sso-callback.tsx";
import { AuthenticateWithRedirectCallback, RedirectToSignIn, RedirectToSignUp } from "./redirects.tsx";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
});
afterEach(async () => {
  cleanup();
  await fapi.stop();
});

async function show(children: ReactNode, user?: FakeUser, organization?: string) {
  const page = openPage(fapi, { signInUrl: "/sign-in", signUpUrl: "/sign-up" });
  render(<div data-testid="page">{children}</div>, { wrapper: page.Wrapper });
  await waitFor(() => expect(page.clerk.loaded).toBe(true));
  await act(async () => user && page.signIn(user));
  if (organization) await act(() => page.clerk.setActive({ organization }));
  return { ...page, text: () => screen.getByTestId("page").textContent };
}
const member = () => fapi.instance.addUser({ organizations: [{ id: "org_1", slug: "acme", role: "member" }] });

describe("SignedIn and SignedOut", () => {
  it("show one side, and change with the visitor", async () => {
    const { text, clerk } = await show(
      <>
        <SignedIn>in</SignedIn>
        <SignedOut>out</SignedOut>
      </>,
      fapi.instance.addUser(),
    );
    expect(text()).toBe("in");
    await act(() => clerk.signOut());
    expect(text()).toBe("out");
  });

  it("show nothing before anything is known", () => {
    const { Wrapper } = openPage(fapi);
    render(
      <div data-testid="page">
        <SignedIn>in</SignedIn>
        <SignedOut>out</SignedOut>
      </div>,
      { wrapper: Wrapper },
    );
    expect(screen.getByTestId("page").textContent).toBe("");
  });
});

describe("Protect and Show", () => {
  const gates = (
    <>
      <Protect fallback="-">any </Protect>
      <Protect role="org:member" fallback="-">
        member{" "}
      </Protect>
      <Protect role="org:admin" fallback="-">
        admin{" "}
      </Protect>
      <Protect condition={(has) => has({ role: "org:member" }) && !has({ role: "org:admin" })} fallback="-">
        plain{" "}
      </Protect>
      <Show when="signed-in" fallback="-">
        in{" "}
      </Show>
      <Show when="signed-out" fallback="-">
        out{" "}
      </Show>
      <Show when={{ role: "org:member" }} fallback="-">
        member2{" "}
      </Show>
      <Show when={(has) => has({ permission: "org:sys_profile:manage" })} fallback="-">
        manager
      </Show>
    </>
  );

  it("open for those who may", async () => {
    const { text } = await show(gates, member(), "acme");
    expect(text()).toBe("any member -plain in -member2 manager");
  });

  it("stay shut for visitors", async () => {
    expect((await show(gates)).text()).toBe("-----out --");
  });
});

describe("status components", () => {
  it("say that the SDK failed, or goes on without the server", async () => {
    fapi.intercept = () => ({ status: 400, body: { errors: [] } });
    vi.spyOn(console, "error").mockReturnValue();
    const failed = openPage(fapi);
    render(<ClerkFailed>failed</ClerkFailed>, { wrapper: failed.Wrapper });
    expect(await screen.findByText("failed")).toBeTruthy();
    vi.restoreAllMocks();
    cleanup();
    fapi.intercept = () => ({ status: 503, body: { errors: [] } });
    render(<ClerkDegraded>degraded</ClerkDegraded>, { wrapper: openPage(fapi).Wrapper });
    expect(await screen.findByText("degraded")).toBeTruthy();
  });
});

describe("buttons", () => {
  it("lead to the pages, after what their child does itself", async () => {
    const order: string[] = [];
    const { visited } = await show(
      <>
        <SignInButton forceRedirectUrl="/after">
          <button onClick={() => void order.push("own")}>enter</button>
        </SignInButton>
        <SignUpButton />
      </>,
    );
    act(() => screen.getByText("enter").click());
    await waitFor(() => expect(visited).toHaveLength(1));
    expect(order).toEqual(["own"]);
    const signIn = new URL(visited[0]!, "http://x");
    expect(signIn.pathname).toBe("/sign-in");
    expect(signIn.searchParams.get("sign_in_force_redirect_url")).toBe("http://localhost:3000/after");
    act(() => screen.getByText("Sign up").click());
    await waitFor(() => expect(visited[1]).toMatch(/^\/sign-up/));
  });

  it("sign out", async () => {
    const { clerk, visited } = await show(<SignOutButton redirectUrl="/bye" />, fapi.instance.addUser());
    act(() => screen.getByText("Sign out").click());
    await waitFor(() => expect(visited).toEqual(["/bye"]));
    expect(clerk.session).toBeNull();
  });

  it("open their modal where the app says", async () => {
    HTMLDialogElement.prototype.showModal ??= () => {};
    HTMLDialogElement.prototype.close ??= () => {};
    const host = document.body.appendChild(document.createElement("section"));
    await show(
      <UNSAFE_PortalProvider getContainer={() => host}>
        <SignInButton mode="modal">enter</SignInButton>
      </UNSAFE_PortalProvider>,
    );
    act(() => screen.getByText("enter").click());
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(dialog.parentElement).toBe(host);
    host.remove();
  });

  it("refuse more than one child", () => {
    const { Wrapper } = openPage(fapi);
    const error = vi.spyOn(console, "error").mockReturnValue();
    expect(() =>
      render(
        <SignInButton>
          <b>a</b>
          <b>b</b>
        </SignInButton>,
        { wrapper: Wrapper },
      ),
    ).toThrow(/one child/);
    error.mockRestore();
  });
});

describe("redirects", () => {
  it("leave once the client is known", async () => {
    const { visited } = await show(
      <>
        <RedirectToSignIn signInForceRedirectUrl="/x" />
        <RedirectToSignUp />
      </>,
    );
    await waitFor(() => expect(visited).toHaveLength(2));
    expect(visited[0]).toMatch(/^\/sign-in\?/);
    expect(visited[1]).toMatch(/^\/sign-up\?/);
  });
});

describe("callback pages", () => {
  async function comeBack(children: ReactNode, user: FakeUser | undefined) {
    const jar = new CookieJar();
    await openTab(fapi, jar).load({ polling: false });
    const [client] = fapi.instance.clients.values();
    const createdSessionId = user ? fapi.instance.openSession(client!, user.id).id : null;
    client!.signIn = user
      ? { id: "sia_1", status: "complete", userId: user.id, createdSessionId, values: {} }
      : {
          id: "sia_1",
          status: "needs_identifier",
          createdSessionId,
          values: {},
          verification: verification("transferable", "oauth_google"),
        };
    const page = openPage(
      fapi,
      { signInUrl: "/sign-in", signUpUrl: "/sign-up", signInFallbackRedirectUrl: "/home" },
      jar,
    );
    render(children, { wrapper: page.Wrapper });
    return page;
  }

  it("AuthenticateWithRedirectCallback finishes a complete sign-in", async () => {
    const user = fapi.instance.addUser();
    const { visited, clerk } = await comeBack(<AuthenticateWithRedirectCallback />, user);
    await waitFor(() => expect(visited).toEqual(["/home"]));
    expect(clerk.user?.id).toBe(user.id);
  });

  it("AuthenticateWithRedirectCallback runs once where it is mounted twice", async () => {
    const { visited, Wrapper, clerk } = await comeBack(<p>elsewhere</p>, undefined);
    await waitFor(() => expect(clerk.loaded).toBe(true));
    render(
      <StrictMode>
        <AuthenticateWithRedirectCallback />
      </StrictMode>,
      { wrapper: Wrapper },
    );
    await waitFor(() => expect(visited).toHaveLength(1));
    expect(fapi.calls("POST", "/client/sign_ups")).toHaveLength(1);
  });

  it("HandleSSOCallback does the same for own pages", async () => {
    const went: string[] = [];
    const props = {
      navigateToApp: () => void went.push("app"),
      navigateToSignIn: () => void went.push("sign-in"),
      navigateToSignUp: () => void went.push("sign-up"),
    };
    await comeBack(<HandleSSOCallback {...props} />, fapi.instance.addUser());
    await waitFor(() => expect(went).toEqual(["app"]));
  });

  it("HandleSSOCallback turns an unknown account into a sign-up", async () => {
    const went: string[] = [];
    const props = {
      navigateToApp: vi.fn(),
      navigateToSignIn: vi.fn(),
      navigateToSignUp: () => void went.push("sign-up"),
    };
    await comeBack(<HandleSSOCallback {...props} />, undefined);
    await waitFor(() => expect(went).toEqual(["sign-up"]));
    expect(fapi.calls("POST", "/client/sign_ups")[0]?.body.get("transfer")).toBe("true");
  });
});
