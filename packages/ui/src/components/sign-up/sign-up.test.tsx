import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { fakeClerk } from "../../../stories/fake-clerk.ts";
import { attribute } from "../../../stories/fake-environment.ts";
import { apiError, renderUI, useCleanPage } from "../../../stories/render-ui.tsx";
import { SignUp } from "./sign-up.tsx";

useCleanPage();

const at = (address: string) => window.history.replaceState(null, "", address);

describe("SignUp", () => {
  it("creates, confirms the address by code and leaves with the session", async () => {
    const clerk = fakeClerk();
    const { signUp } = clerk.client!;
    const attempt = vi.fn(async () => Object.assign(signUp, { status: "complete", createdSessionId: "sess_3" }));
    Object.assign(signUp, {
      create: vi.fn(async () =>
        Object.assign(signUp, {
          status: "missing_requirements",
          emailAddress: "ada@x.example",
          unverifiedFields: ["email_address"],
        }),
      ),
      attemptEmailAddressVerification: attempt,
    });
    signUp.verifications.emailAddress.nextAction = "needs_prepare";
    const { user } = renderUI(<SignUp fallbackRedirectUrl="/welcome" unsafeMetadata={{ from: "ad" }} />, { clerk });
    await user.type(screen.getByLabelText("Email address"), "ada@x.example");
    await user.type(screen.getByLabelText("Password"), "correct horse");
    await user.click(screen.getByRole("button", { name: "Continue" }));
    expect(signUp.create).toHaveBeenCalledWith({
      emailAddress: "ada@x.example",
      password: "correct horse",
      unsafeMetadata: { from: "ad" },
    });
    await screen.findByLabelText("Six-digit code");
    expect(window.location.hash).toBe("#/verify-email-address");
    expect(clerk.called("signUp.prepareEmailAddressVerification")).toEqual([[{ strategy: "email_code" }]]);
    await user.click(screen.getByRole("button", { name: "Change the email address" }));
    expect(screen.getByLabelText<HTMLInputElement>("Email address").value).toBe("ada@x.example");
    act(() => window.history.back());
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Six-digit code").readOnly).toBe(false));
    await user.type(screen.getByLabelText("Six-digit code"), "424242");
    expect(attempt).toHaveBeenCalledWith({ code: "424242" });
    await waitFor(() => expect(clerk.called("setActive")).toEqual([[{ session: "sess_3", redirectUrl: "/welcome" }]]));
  });

  it("shows several errors, each at its field, broken password rules in one sentence", async () => {
    const errors = [
      ...apiError("form_identifier_exists", "email_address", "Taken.").errors,
      ...apiError("form_password_length_too_short", "password").errors,
      ...apiError("form_password_no_number", "password").errors,
    ];
    const create = () => Promise.reject(Object.assign(new Error(), { clerkError: true, errors }));
    const { user, container } = renderUI(<SignUp />, { clerk: fakeClerk({ signUp: { create } }) });
    await user.type(screen.getByLabelText("Password"), "correct horse{Enter}");
    await waitFor(() => expect(container.querySelector("#error-emailAddress")?.textContent).toBe("Taken."));
    expect(container.querySelector("#error-password")?.textContent).toBe(
      "The password needs at least 8 characters and a number.",
    );
  });

  it("says what a new password lacks: gently while it is typed, as an error after", async () => {
    const { user } = renderUI(<SignUp />, { clerk: fakeClerk() });
    await user.type(screen.getByLabelText("Password"), "short");
    expect(screen.getByTestId("form-feedback-info").textContent).toContain("at least 8 characters");
    await user.tab();
    await user.tab();
    expect(screen.getByTestId("form-feedback-error").textContent).toContain("at least 8 characters");
  });

  it("sends consent and shows where it is missing", async () => {
    const environment = { signUp: { legal_consent_enabled: true }, display: { termsUrl: "https://x.example/terms" } };
    const clerk = fakeClerk({ environment });
    const { user } = renderUI(<SignUp />, { clerk });
    expect(screen.getByRole("link", { name: "terms of service" }).getAttribute("href")).toBe("https://x.example/terms");
    await user.type(screen.getByLabelText("Email address"), "a@x.example");
    await user.click(screen.getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "Continue" }));
    expect(clerk.called("signUp.create")).toEqual([[{ emailAddress: "a@x.example", legalAccepted: true }]]);
  });

  it("asks for what is missing after a provider", async () => {
    at("/#/continue");
    const clerk = fakeClerk({
      signUp: { status: "missing_requirements", missingFields: ["username"] },
      environment: { attributes: { username: attribute() } },
    });
    const { user } = renderUI(<SignUp />, { clerk });
    await user.type(await screen.findByLabelText("Username"), "ada{Enter}");
    expect(clerk.called("signUp.update")).toEqual([[{ username: "ada" }]]);
    expect(screen.queryByLabelText("Email address")).toBeNull();
  });

  it("holds the address of an invitation fast", async () => {
    at("/?__clerk_ticket=t1");
    const clerk = fakeClerk({
      signUp: { status: "missing_requirements", emailAddress: "invited@x.example", missingFields: ["password"] },
    });
    const { user } = renderUI(<SignUp />, { clerk });
    const field = await screen.findByLabelText<HTMLInputElement>("Email address");
    expect(clerk.called("signUp.create")).toEqual([[{ strategy: "ticket", ticket: "t1" }]]);
    expect([field.value, field.readOnly]).toEqual(["invited@x.example", true]);
    await user.type(screen.getByLabelText("Password"), "correct horse{Enter}");
    expect(clerk.called("signUp.update")).toHaveLength(1);
  });

  it.each([
    ["restricted", "Write to support"],
    ["waitlist", "Join the waitlist"],
  ])("is closed where sign-up is %s", async (mode, action) => {
    renderUI(<SignUp />, { clerk: fakeClerk({ environment: { signUp: { mode: mode as "restricted" } } }) });
    expect(await screen.findByRole("heading", { name: "Sign-up is closed" })).toBeTruthy();
    expect(screen.getByRole("button", { name: action })).toBeTruthy();
    expect(screen.queryByLabelText("Email address")).toBeNull();
  });
});
