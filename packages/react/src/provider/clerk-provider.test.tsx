import { act, cleanup, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { InitialState } from "@latchkey/shared/types";

import { ClerkLoaded, ClerkLoading, SignedIn, SignedOut } from "../components/control.tsx";
import { useAuth } from "../hooks/use-auth.ts";
import { useUser } from "../hooks/use-user.ts";
import type { FakeFapi } from "../testing/open-page.tsx";
import { openPage, startFakeFapi } from "../testing/open-page.tsx";
import { ClerkProvider } from "./clerk-provider.tsx";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
});
afterEach(async () => {
  cleanup();
  await fapi.stop();
});

const initialState = {
  userId: "user_1",
  sessionId: "sess_1",
  sessionClaims: { sub: "user_1", sid: "sess_1", v: 2 },
  orgId: "org_1",
  orgRole: "org:admin",
  orgPermissions: [],
} as unknown as InitialState;

function Who() {
  const { isLoaded, userId, has } = useAuth();
  return <p>{isLoaded ? `${userId ?? "nobody"} admin:${String(has({ role: "org:admin" }))}` : "unknown"}</p>;
}

describe("ClerkProvider", () => {
  it("loads and shows who is there", async () => {
    const { Wrapper, signIn } = openPage(fapi);
    const user = fapi.instance.addUser();
    function Greeting() {
      const { isLoaded, isSignedIn, user: me } = useUser();
      if (!isLoaded) return <p>loading</p>;
      return <p>{isSignedIn ? `Hello, ${me.firstName}` : "Hello, stranger"}</p>;
    }
    render(<Greeting />, { wrapper: Wrapper });
    expect(screen.getByText("loading")).toBeTruthy();
    expect(await screen.findByText("Hello, stranger")).toBeTruthy();
    await act(() => signIn(user));
    expect(screen.getByText("Hello, Ada")).toBeTruthy();
  });

  it("loads once in StrictMode", async () => {
    const { Wrapper } = openPage(fapi);
    render(
      <StrictMode>
        <Wrapper>
          <ClerkLoaded>here</ClerkLoaded>
          <ClerkLoading>soon</ClerkLoading>
        </Wrapper>
      </StrictMode>,
    );
    expect(screen.getByText("soon")).toBeTruthy();
    expect(await screen.findByText("here")).toBeTruthy();
    expect(screen.queryByText("soon")).toBeNull();
    expect(fapi.calls("GET", "/client")).toHaveLength(1);
  });

  it("keeps its Clerk object when it is mounted again", async () => {
    const seen = new Set<unknown>();
    for (let round = 0; round < 2; round++) {
      const { unmount } = render(
        <ClerkProvider publishableKey={fapi.publishableKey} polling={false}>
          <ClerkLoaded>here</ClerkLoaded>
        </ClerkProvider>,
      );
      await screen.findByText("here");
      seen.add(window.Clerk);
      unmount();
    }
    expect(seen.size).toBe(1);
  });

  it("refuses to stand inside another one", () => {
    const { Wrapper } = openPage(fapi);
    const error = vi.spyOn(console, "error").mockReturnValue();
    expect(() =>
      render(
        <Wrapper>
          <Wrapper>x</Wrapper>
        </Wrapper>,
      ),
    ).toThrow(/inside another/);
    error.mockRestore();
  });

  it("renders on a server what the server knows", () => {
    const html = renderToString(
      <ClerkProvider publishableKey={fapi.publishableKey} initialState={initialState}>
        <Who />
        <SignedIn>in</SignedIn>
        <SignedOut>out</SignedOut>
      </ClerkProvider>,
    );
    expect(html).toContain("user_1 admin:true");
    expect(html).toMatch(/in/);
    expect(html).not.toContain("out");
  });

  it("renders on a server that knows nothing: has() answers false", () => {
    const html = renderToString(
      <ClerkProvider publishableKey={fapi.publishableKey}>
        <Who />
      </ClerkProvider>,
    );
    expect(html).toContain("unknown");
    const Has = () => <p>{String(useAuth().has({ role: "org:admin" }))}</p>;
    expect(
      renderToString(
        <ClerkProvider publishableKey={fapi.publishableKey}>
          <Has />
        </ClerkProvider>,
      ),
    ).toContain("false");
  });

  it("hydrates without a difference, even when the client is known already", async () => {
    const { Wrapper, clerk } = openPage(fapi, { initialState });
    const page = (
      <Wrapper>
        <Who />
        <SignedIn>in</SignedIn>
      </Wrapper>
    );
    const container = document.createElement("div");
    document.body.append(container);
    container.innerHTML = renderToString(page);
    await clerk.load({ polling: false });
    const onRecoverableError = vi.fn();
    const error = vi.spyOn(console, "error").mockReturnValue();
    const root = await act(() => hydrateRoot(container, page, { onRecoverableError }));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
    expect(container.textContent).toContain("nobody");
    error.mockRestore();
    act(() => root.unmount());
  });

  it("takes an initial state that is a promise", async () => {
    const { Wrapper } = openPage(fapi, { initialState: Promise.resolve(initialState) });
    fapi.intercept = ({ path }) => (path === "/client" ? "hang up" : undefined);
    render(<Who />, { wrapper: Wrapper });
    expect(await screen.findByText("user_1 admin:true")).toBeTruthy();
  });

  it("passes a new appearance on", async () => {
    const { clerk } = openPage(fapi);
    const page = (color: string) => (
      <ClerkProvider
        Clerk={clerk}
        publishableKey={fapi.publishableKey}
        polling={false}
        appearance={{ variables: { colorPrimary: color } }}
      >
        <ClerkLoaded>here</ClerkLoaded>
      </ClerkProvider>
    );
    const { rerender } = render(page("red"));
    await screen.findByText("here");
    rerender(page("blue"));
    expect(clerk.__internal_getOption("appearance")?.variables?.colorPrimary).toBe("blue");
  });

  it("opens modals in the application's tree", async () => {
    // jsdom has no dialogs of its own.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    const { clerk, Wrapper } = openPage(fapi);
    render(<ClerkLoaded>here</ClerkLoaded>, { wrapper: Wrapper });
    await screen.findByText("here");
    act(() => clerk.openSignIn());
    expect(await screen.findByRole("dialog", {}, { timeout: 5000 })).toBeTruthy();
    act(() => clerk.closeSignIn());
    await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("mounts components into nodes of the page", async () => {
    const { clerk, Wrapper } = openPage(fapi);
    render(<ClerkLoaded>here</ClerkLoaded>, { wrapper: Wrapper });
    await screen.findByText("here");
    const node = document.createElement("div");
    document.body.append(node);
    act(() => clerk.mountSignIn(node));
    await vi.waitFor(() => expect(node.querySelector("input")).toBeTruthy(), { timeout: 5000 });
    act(() => clerk.unmountSignIn(node));
    await vi.waitFor(() => expect(node.childElementCount).toBe(0));
  });
});

it("hooks outside of a provider say so", () => {
  const error = vi.spyOn(console, "error").mockReturnValue();
  expect(() => render(<Who />)).toThrow(/inside <ClerkProvider>/);
  error.mockRestore();
});
