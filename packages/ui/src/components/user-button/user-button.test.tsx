import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Fragment, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { fakeClerk } from "../../../stories/fake-clerk.ts";
import { renderUI, useCleanPage } from "../../../stories/render-ui.tsx";
import { ClerkUIProvider } from "../../context.tsx";
import { createModalStore } from "../../modals/store.ts";
import { UserButton } from "./index.tsx";

useCleanPage();

const labels = () =>
  within(screen.getByRole("dialog"))
    .getAllByRole("button")
    .map((button) => button.textContent);
const open = "Open the account menu";

describe("UserButton", () => {
  it("opens a dialog that takes the focus and gives it back", async () => {
    const { user } = renderUI(<UserButton />, { clerk: fakeClerk({ user: {} }) });
    const trigger = screen.getByRole("button", { name: open });
    await user.click(trigger);
    const dialog = screen.getByRole("dialog", { name: "Account menu" });
    expect(trigger.getAttribute("aria-expanded")).toBe("true");
    expect(trigger.getAttribute("aria-controls")).toBe(dialog.id);
    expect(dialog.contains(document.activeElement)).toBe(true);
    await user.tab();
    await user.tab();
    expect(dialog.contains(document.activeElement)).toBe(true);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(trigger);
  });

  it("closes with a press outside", async () => {
    const { user } = renderUI(<UserButton defaultOpen />, { clerk: fakeClerk({ user: {} }) });
    expect(screen.getByRole("dialog")).toBeTruthy();
    await user.pointer({ keys: "[MouseLeft]", target: document.body });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("finds items wherever they stand and keeps their order when they change", async () => {
    const onClick = vi.fn();
    const Wrapped = () => <UserButton.Action label="Wrapped" onClick={onClick} />;
    function App() {
      const [isMore, setMore] = useState(false);
      return (
        <>
          <button onClick={() => setMore(true)}>more</button>
          <UserButton>
            <UserButton.MenuItems>
              <Fragment>
                <UserButton.Link label="Settings" href="/settings" />
                {isMore && <UserButton.Link label="Between" href="/between" />}
              </Fragment>
              <UserButton.Action label="signOut" />
              <Wrapped />
            </UserButton.MenuItems>
          </UserButton>
        </>
      );
    }
    const clerk = fakeClerk({ user: {} });
    const { user } = renderUI(<App />, { clerk });
    await user.click(screen.getByRole("button", { name: open }));
    expect(labels()).toEqual(["Manage account", "Sign out", "Wrapped"]);
    expect(screen.getByRole("link", { name: "Settings" }).className).toContain(
      "cl-userButtonPopoverCustomItemButton__custom-menutItem-0",
    );
    await user.click(screen.getByText("Wrapped"));
    expect(onClick).toHaveBeenCalledOnce();
    await user.click(screen.getByText("more"));
    await user.click(screen.getByRole("button", { name: open }));
    const all = screen.getByRole("dialog").textContent;
    expect(all).toMatch(/Manage account.*Settings.*Between.*Sign out.*Wrapped/);
    await user.click(screen.getByRole("link", { name: "Between" }));
    expect(clerk.called("navigate")).toEqual([["/between"]]);
  });

  it("signs out, to where it is told", async () => {
    const clerk = fakeClerk({ user: {} });
    const { user } = renderUI(<UserButton afterSignOutUrl="/bye" defaultOpen />, { clerk });
    await user.click(screen.getByText("Sign out"));
    expect(clerk.called("signOut")).toEqual([[{ redirectUrl: "/bye" }]]);
  });

  it("signs one of several accounts out, and changes between them", async () => {
    const clerk = fakeClerk({
      user: {},
      otherUsers: [{ firstName: "Charles" }],
      environment: { isMultiSession: true },
    });
    const { user } = renderUI(
      <UserButton afterSwitchSessionUrl="/switched" afterMultiSessionSingleSignOutUrl="/rest" defaultOpen />,
      { clerk },
    );
    await user.click(screen.getByText("Sign out"));
    expect(clerk.called("signOut")).toEqual([[{ sessionId: "sess_1", redirectUrl: "/rest" }]]);
    await user.click(screen.getByRole("button", { name: open }));
    await user.click(screen.getByText("Charles Byron"));
    expect(clerk.called("setActive")).toEqual([[{ session: "sess_2", redirectUrl: "/switched" }]]);
    await user.click(screen.getByRole("button", { name: open }));
    await user.click(screen.getByText("Add an account"));
    expect(clerk.called("navigate")).toEqual([["/sign-in"]]);
  });

  it("opens the profile on the page of an action, with the app's pages in it", async () => {
    const clerk = fakeClerk({ user: {} });
    const modals = createModalStore();
    render(
      <ClerkUIProvider clerk={clerk} modals={modals}>
        <UserButton defaultOpen>
          <UserButton.MenuItems>
            <UserButton.Action label="Terms" open="terms" />
          </UserButton.MenuItems>
          <UserButton.UserProfilePage label="Terms" url="terms">
            The terms
          </UserButton.UserProfilePage>
        </UserButton>
      </ClerkUIProvider>,
    );
    await userEvent.setup().click(await screen.findByText("Terms"));
    expect(modals.get()).toMatchObject([
      { name: "userProfile", props: { startPage: "terms", pages: [{ label: "Terms", url: "terms" }] } },
    ]);
  });

  it("goes to the profile's own page where there is one", async () => {
    const clerk = fakeClerk({ user: {} });
    const { user } = renderUI(<UserButton userProfileMode="navigation" userProfileUrl="/me" defaultOpen />, { clerk });
    await user.click(screen.getByText("Manage account"));
    expect(clerk.called("navigate")).toEqual([["/me"]]);
  });

  it("takes the items of hosts without React", async () => {
    const onClick = vi.fn();
    const mountIcon = vi.fn((node: HTMLDivElement) => void (node.textContent = "*"));
    const { user } = renderUI(
      <UserButton customMenuItems={[{ label: "Chat", onClick, mountIcon }, { label: "signOut" }]} defaultOpen />,
      {
        clerk: fakeClerk({ user: {} }),
      },
    );
    await waitFor(() => expect(labels()).toEqual(["Manage account", "*Chat", "Sign out"]));
    await user.click(screen.getByText("Chat"));
    expect(onClick).toHaveBeenCalledOnce();
  });

  it("keeps its place where nobody knew at first that nobody is signed in", () => {
    const clerk = fakeClerk({ loaded: false });
    const { container } = renderUI(<UserButton />, { clerk });
    expect(screen.getByRole("button")).toBeTruthy();
    act(() => Object.assign(clerk, { loaded: true }).emit());
    expect(screen.queryByRole("button")).toBeNull();
    expect(container.querySelector(".cl-userButton-root > .lk-user-place[aria-hidden]")).toBeTruthy();
  });

  it("takes no place where a server knows that nobody is signed in", () => {
    const clerk = fakeClerk({ loaded: false });
    const { container } = renderUI(<UserButton fallback="face" />, { clerk, isSignedIn: false });
    expect(container.textContent).toBe("");
  });

  it("shows its menu in its place, in an outlet of its own", async () => {
    const onDone = vi.fn();
    const clerk = fakeClerk({ user: {} });
    const { user } = renderUI(
      <UserButton __experimental_asProvider>
        <UserButton.MenuItems>
          <UserButton.Link label="Settings" href="/settings" />
        </UserButton.MenuItems>
        <p>Beside it</p>
        <UserButton.__experimental_Outlet __experimental_asStandalone={onDone} />
      </UserButton>,
      { clerk },
    );
    expect(screen.getByText("Beside it").closest("[hidden]")).toBeNull();
    expect(screen.queryByRole("button", { name: "Open the account menu" })).toBeNull();
    await user.click(await screen.findByRole("link", { name: "Settings" }));
    expect(clerk.called("navigate")).toEqual([["/settings"]]);
    expect(onDone.mock.calls).toEqual([[false]]);
  });

  it("is nothing when nobody is signed in", () => {
    const { container } = renderUI(<UserButton />, { clerk: fakeClerk() });
    expect(container.querySelector("button")).toBeNull();
  });
});
