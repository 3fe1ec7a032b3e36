import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeClerk, identification } from "../../../stories/fake-clerk.ts";
import { attribute } from "../../../stories/fake-environment.ts";
import { renderUI, useCleanPage } from "../../../stories/render-ui.tsx";
import { UserProfile } from "./index.tsx";

useCleanPage();
beforeEach(() => window.history.replaceState(null, "", "/#/security"));

const attributes = {
  phone_number: attribute({ used_for_second_factor: true }),
  authenticator_app: attribute({ used_for_second_factor: true }),
  backup_code: attribute({ used_for_second_factor: true }),
  passkey: attribute(),
};

describe("two-step verification", () => {
  it("takes an authenticator app into use and shows the backup codes that come with it", async () => {
    const clerk = fakeClerk({ user: {}, environment: { attributes } });
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(await screen.findByRole("button", { name: "Add two-step verification" }));
    await user.click(screen.getByRole("button", { name: "Authenticator app" }));
    const code = await screen.findByRole("img", { name: "QR code for your authenticator app" });
    expect(code.querySelector("path")?.getAttribute("d")).toMatch(/^M/);
    await user.click(screen.getByRole("button", { name: "I cannot scan it" }));
    expect(screen.getByText("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Continue" }));
    await user.type(await screen.findByLabelText("Six-digit code"), "424242");
    expect(clerk.called("user.verifyTOTP")).toEqual([[{ code: "424242" }]]);
    expect(await screen.findByText("3f9a2c71")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.queryByText("3f9a2c71")).toBeNull();
  });

  it("has codes sent to a number that is proven already", async () => {
    const setReservedForSecondFactor = vi.fn(async () => ({ backupCodes: ["0a1b2c3d"] }));
    const phone = { ...identification("idn_2", "+4915112345678", "verified", "phone"), setReservedForSecondFactor };
    const clerk = fakeClerk({ user: { phoneNumbers: [phone] as never }, environment: { attributes } });
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(await screen.findByRole("button", { name: "Add two-step verification" }));
    await user.click(screen.getByRole("button", { name: "Text message" }));
    await user.click(await screen.findByRole("button", { name: "+4915112345678" }));
    expect(setReservedForSecondFactor).toHaveBeenCalledWith({ reserved: true });
    expect(await screen.findByText("0a1b2c3d")).toBeTruthy();
  });

  it("keeps the last factor where the instance asks for one", async () => {
    const user = { totpEnabled: true, twoFactorEnabled: true };
    const signUp = { mfa: { required: true } };
    renderUI(<UserProfile />, { clerk: fakeClerk({ user, environment: { attributes, signUp } }) });
    expect(await screen.findByText("Authenticator app")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Actions for Authenticator app" })).toBeNull();
  });

  it("is not offered by an instance that has none", async () => {
    renderUI(<UserProfile />, { clerk: fakeClerk({ user: {} }) });
    expect(await screen.findByRole("heading", { name: "Devices" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Two-step verification" })).toBeNull();
  });
});

describe("passkeys", () => {
  const passkey = (more: object = {}) => ({
    id: "pk_1",
    name: "Laptop",
    createdAt: new Date(),
    lastUsedAt: null,
    ...more,
  });

  it("are added, renamed and removed", async () => {
    const update = vi.fn(async () => ({}));
    const remove = vi.fn(async () => ({}));
    const passkeys = [passkey({ update, delete: remove })] as never;
    const clerk = fakeClerk({ user: { passkeys }, environment: { attributes } });
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(await screen.findByRole("button", { name: "Add a passkey" }));
    expect(clerk.called("user.createPasskey")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Actions for Laptop" }));
    await user.click(screen.getByRole("menuitem", { name: "Rename" }));
    const name = screen.getByLabelText("Name of the passkey");
    await user.clear(name);
    await user.type(name, "Phone{Enter}");
    expect(update).toHaveBeenCalledWith({ name: "Phone" });
    await waitFor(() => expect(screen.queryByLabelText("Name of the passkey")).toBeNull());
    await user.click(screen.getByRole("button", { name: "Actions for Laptop" }));
    await user.click(screen.getByRole("menuitem", { name: "Remove" }));
    expect(screen.getByText(/^Laptop will be removed/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(remove).toHaveBeenCalledTimes(1);
  });
});
