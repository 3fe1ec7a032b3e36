import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { fakeClerk, identification } from "../../../stories/fake-clerk.ts";
import { attribute, provider } from "../../../stories/fake-environment.ts";
import { apiError, renderUI, useCleanPage } from "../../../stories/render-ui.tsx";
import { UserProfile } from "./index.tsx";

useCleanPage();

describe("the account page", () => {
  it("saves the name", async () => {
    const clerk = fakeClerk({ user: {} });
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(screen.getByRole("button", { name: "Edit profile" }));
    await user.clear(await screen.findByLabelText("Last name"));
    await user.type(screen.getByLabelText("Last name"), "Lovelace{Enter}");
    expect(clerk.called("user.update")).toEqual([[{ firstName: "Ada", lastName: "Lovelace" }]]);
    await waitFor(() => expect(screen.queryByLabelText("Last name")).toBeNull());
  });

  it("takes pictures of a kind and size that the server takes", async () => {
    const clerk = fakeClerk({ user: { hasImage: true } });
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(screen.getByRole("button", { name: "Edit profile" }));
    const input = await screen.findByLabelText("Picture");
    const file = new File(["x"], "x.png", { type: "image/png" });
    await user.upload(input, file);
    expect(clerk.called("user.setProfileImage")).toEqual([[{ file }]]);
    const large = new File([new Uint8Array(10_000_001)], "x.png", { type: "image/png" });
    await user.upload(input, large);
    expect((await screen.findByText(/larger than 10 MB/)).getAttribute("role")).toBe("alert");
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(clerk.called("user.setProfileImage").at(-1)).toEqual([{ file: null }]);
  });

  it("adds an address and confirms it by code", async () => {
    const email = identification("idn_5", "new@x.example", "unverified");
    const attemptVerification = vi.fn(async () => email);
    const prepareVerification = vi.fn(async () => email);
    const createEmailAddress = vi.fn(async () => ({ ...email, attemptVerification, prepareVerification }));
    const clerk = fakeClerk({ user: { createEmailAddress: createEmailAddress as never } });
    Object.assign(clerk.user!.emailAddresses, { 1: { ...email, attemptVerification, prepareVerification }, length: 2 });
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(screen.getByRole("button", { name: "Add an email address" }));
    await user.type(screen.getByLabelText("Email address"), "new@x.example{Enter}");
    expect(createEmailAddress).toHaveBeenCalledWith({ email: "new@x.example" });
    const input = await screen.findByLabelText<HTMLInputElement>("Six-digit code");
    expect(prepareVerification).toHaveBeenCalledExactlyOnceWith({ strategy: "email_code" });
    await waitFor(() => expect(input.readOnly).toBe(false));
    await user.type(input, "424242");
    expect(attemptVerification).toHaveBeenCalledWith({ code: "424242" });
    await waitFor(() => expect(screen.queryByLabelText("Six-digit code")).toBeNull());
  });

  it("makes an address primary and removes one, by the keyboard alone", async () => {
    const other = { ...identification("idn_6", "b@x.example"), destroy: vi.fn(async () => undefined) };
    const clerk = fakeClerk({ user: { emailAddresses: [identification("idn_1", "a@x.example"), other] as never } });
    const { user } = renderUI(<UserProfile />, { clerk });
    const button = screen.getByRole("button", { name: "Actions for b@x.example" });
    button.focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement?.textContent).toBe("Make primary");
    await user.keyboard("{Enter}");
    expect(clerk.called("user.update")).toEqual([[{ primaryEmailAddressId: "idn_6" }]]);
    expect(document.activeElement).toBe(button);
    await user.keyboard("{Enter}{ArrowDown}{Enter}");
    expect(screen.getByText(/b@x.example will be removed/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(other.destroy).toHaveBeenCalledOnce();
  });

  it("leaves addresses that an account stands on to that account", () => {
    const linked = { ...identification("idn_6", "b@x.example"), linkedTo: [{ id: "eac_1", type: "oauth_google" }] };
    const clerk = fakeClerk({ user: { primaryEmailAddressId: "idn_6", emailAddresses: [linked] as never } });
    renderUI(<UserProfile />, { clerk });
    expect(screen.queryByRole("button", { name: /Actions for/ })).toBeNull();
  });

  it("connects an account with the scopes that the app wants", async () => {
    const url = new URL("https://google.example/auth");
    const createExternalAccount = vi.fn(async () => ({ verification: { externalVerificationRedirectURL: url } }));
    const clerk = fakeClerk({
      environment: { social: [provider("Google")] },
      user: { createExternalAccount: createExternalAccount as never },
    });
    const { user } = renderUI(<UserProfile additionalOAuthScopes={{ google: ["drive"] }} />, { clerk });
    await user.click(screen.getByRole("button", { name: "Connect an account" }));
    await user.click(screen.getByRole("button", { name: /Google/ }));
    expect(createExternalAccount).toHaveBeenCalledWith({
      strategy: "oauth_google",
      redirectUrl: window.location.href,
      additionalScopes: ["drive"],
    });
    await waitFor(() => expect(clerk.called("navigate")).toEqual([[url.href]]));
  });

  it("shows an error of a field at the field", async () => {
    const update = () => Promise.reject(apiError("form_identifier_exists", "username", "Somebody has it."));
    const clerk = fakeClerk({ environment: { attributes: { username: attribute() } }, user: { update } });
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(screen.getByRole("button", { name: "Set a username" }));
    await user.type(screen.getByRole("textbox", { name: "Username" }), "ada{Enter}");
    expect((await screen.findByTestId("form-feedback-error")).textContent).toBe("Somebody has it.");
  });
});

describe("the security page", () => {
  const open = () => window.history.replaceState(null, "", "/#/security");

  it("changes the password", async () => {
    open();
    const clerk = fakeClerk({ user: {} });
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(await screen.findByRole("button", { name: "Change the password" }));
    const save = screen.getByRole<HTMLButtonElement>("button", { name: "Save" });
    await user.type(screen.getByLabelText("Current password"), "old horse");
    await user.type(screen.getByLabelText("New password"), "correct horse");
    await user.type(screen.getByLabelText("Repeat the password"), "correct hors");
    expect(save.disabled).toBe(true);
    await user.type(screen.getByLabelText("Repeat the password"), "e{Enter}");
    expect(clerk.called("user.updatePassword")).toEqual([
      [{ currentPassword: "old horse", newPassword: "correct horse", signOutOfOtherSessions: true }],
    ]);
    expect(await screen.findByText("Your password has changed.")).toBeTruthy();
  });

  it("signs another device out, never this one", async () => {
    open();
    const clerk = fakeClerk({ user: {} });
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(await screen.findByRole("button", { name: "Actions for iPhone" }));
    expect(screen.queryByRole("button", { name: "Actions for Linux" })).toBeNull();
    await user.click(screen.getByRole("menuitem", { name: "Sign out of this device" }));
    await waitFor(() => expect(clerk.called("session.revoke")).toHaveLength(1));
  });

  it("deletes the account only after its phrase was typed", async () => {
    open();
    const clerk = fakeClerk({ user: {} });
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(await screen.findByRole("button", { name: "Delete account" }));
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Delete account" });
    expect(button.disabled).toBe(true);
    await user.type(screen.getByLabelText(/Type/), "Delete account");
    await user.click(button);
    expect(clerk.called("user.delete")).toHaveLength(1);
    expect(clerk.called("setActive")).toEqual([[{ session: null, redirectUrl: "/" }]]);
  });

  it.each([[{ deleteSelfEnabled: false }, "the user may not"]])("offers no deletion where %s", async (given) => {
    open();
    renderUI(<UserProfile />, { clerk: fakeClerk({ user: given }) });
    await screen.findByRole("heading", { name: "Password" });
    expect(screen.queryByText("Delete account")).toBeNull();
  });
});

describe("pages of the app", () => {
  it("stand in the navigation and at their own address", async () => {
    window.history.replaceState(null, "", "/me");
    const clerk = fakeClerk({ user: {} });
    const { user } = renderUI(
      <UserProfile path="/me">
        <UserProfile.Page label="Billing" url="billing">
          <p>Pay here</p>
        </UserProfile.Page>
        <UserProfile.Link label="Home" url="/" />
      </UserProfile>,
      { clerk },
    );
    await user.click(await screen.findByRole("button", { name: "Billing" }));
    expect(window.location.pathname).toBe("/me/billing");
    expect(screen.getByText("Pay here")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Billing" }).getAttribute("aria-current")).toBe("page");
    await user.click(screen.getByRole("button", { name: "Home" }));
    expect(clerk.called("navigate")).toEqual([["/"]]);
  });
});
