import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { fakeClerk } from "../../stories/fake-clerk.ts";
import { renderUI, useCleanPage } from "../../stories/render-ui.tsx";
import { UserButton } from "../components/user-button/index.tsx";
import { PortalProvider } from "../portal.tsx";
import { createModalStore } from "./store.ts";

useCleanPage();

describe("modals", () => {
  it("open by name, change from sign-in to sign-up, and close", async () => {
    const modals = createModalStore();
    const { user } = renderUI(null, { clerk: fakeClerk(), modals });
    act(() => modals.open("signIn", { forceRedirectUrl: "/x" }));
    const dialog = await screen.findByRole<HTMLDialogElement>("dialog", { name: "Sign in to Fernweh" });
    expect(dialog.open).toBe(true);
    expect(document.documentElement.style.overflow).toBe("hidden");
    await user.click(screen.getByRole("button", { name: "Sign up" }));
    expect(await screen.findByRole("dialog", { name: "Create your account" })).toBeTruthy();
    expect(modals.get().map(({ name }) => name)).toEqual(["signUp"]);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.documentElement.style.overflow).toBe("");
  });

  it("close after signing in, without touching the address on the way", async () => {
    const modals = createModalStore();
    const create = vi.fn(async () => ({ status: "complete", createdSessionId: "sess_2" }) as never);
    const clerk = fakeClerk({ signIn: { create } });
    const { user } = renderUI(null, { clerk, modals });
    act(() => modals.open("signIn"));
    await user.type(await screen.findByLabelText("Email address"), "x{Enter}");
    await waitFor(() => expect(modals.get()).toEqual([]));
    expect(clerk.called("setActive")).toEqual([[{ session: "sess_2", redirectUrl: "http://localhost:3000/" }]]);
    expect(window.location.href).toBe("http://localhost:3000/");
  });

  it("open the profile on a page", async () => {
    const modals = createModalStore();
    renderUI(null, { clerk: fakeClerk({ user: {} }), modals });
    act(() => modals.open("userProfile", { startPage: "security" }));
    expect(await screen.findByRole("heading", { name: "Security" })).toBeTruthy();
    act(() => modals.close("userProfile"));
    act(() => modals.open("userProfile", { __experimental_startPath: "/security" }));
    expect(await screen.findByRole("heading", { name: "Security" })).toBeTruthy();
  });

  it("stand where the app says, with what they open themselves", async () => {
    const host = document.body.appendChild(document.createElement("section"));
    const modals = createModalStore();
    const { user } = renderUI(
      <PortalProvider getContainer={() => host}>
        <UserButton />
      </PortalProvider>,
      { clerk: fakeClerk({ user: {} }), modals },
    );
    await user.click(await screen.findByRole("button", { name: "Open the account menu" }));
    expect(host.contains(await screen.findByRole("dialog"))).toBe(true);
    await user.click(screen.getByRole("button", { name: "Manage account" }));
    expect(host.contains(await screen.findByRole("heading", { name: "Profile" }))).toBe(true);
    act(() => modals.close("userProfile"));
    act(() => modals.open("signIn", { getContainer: () => null }));
    expect((await screen.findByRole("dialog")).parentElement).toBe(document.body);
    host.remove();
  });
});
