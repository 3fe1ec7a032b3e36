import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fakeClerk } from "../../stories/fake-clerk.ts";
import { fullUser } from "../../stories/full-user.ts";
import { apiError, renderUI, useCleanPage } from "../../stories/render-ui.tsx";
import { SignIn, SignUp, UserProfile, type LocalizationResource } from "../index.ts";

useCleanPage();

const texts = (errors: LocalizationResource): LocalizationResource => ({ locale: "xx", unstable__errors: errors });
const refuse = (code: string, parameter?: string) => () => Promise.reject(apiError(code, parameter));

describe("an error of the server", () => {
  /** What SignIn says when the server refuses a password. */
  async function refusedPassword(code: string, localization?: LocalizationResource): Promise<void> {
    const clerk = fakeClerk({
      signIn: {
        status: "needs_first_factor",
        supportedFirstFactors: [{ strategy: "password" }] as never,
        attemptFirstFactor: refuse(code, "password"),
      },
    });
    window.history.replaceState(null, "", "#/factor-one");
    const { user } = renderUI(<SignIn />, { clerk, localization });
    await user.type(await screen.findByLabelText("Password"), "wrong horse");
    await user.click(screen.getByRole("button", { name: "Continue" }));
  }

  it("has the text of its code and field, else that of its code, else the server's own", async () => {
    const both = texts({ form_password_incorrect: "code", form_password_incorrect__password: "code and field" });
    await refusedPassword("form_password_incorrect", both);
    expect((await screen.findAllByText("code and field")).length).toBeGreaterThan(0);
  });

  it("has the text of its code where none is for the field", async () => {
    const other = texts({ form_password_incorrect: "code", form_password_incorrect__username: "another field" });
    await refusedPassword("form_password_incorrect", other);
    expect((await screen.findAllByText("code")).length).toBeGreaterThan(0);
  });

  it("has the server's own text where the language has none", async () => {
    await refusedPassword("form_password_incorrect", texts({ form_code_incorrect: "another code" }));
    expect((await screen.findAllByText("server text of form_password_incorrect")).length).toBeGreaterThan(0);
  });

  it("is translated in SignUp, at its field and above the form", async () => {
    const clerk = fakeClerk({ signUp: { create: refuse("form_identifier_exists", "email_address") } });
    const localization = texts({ form_identifier_exists: "taken", rate_limit_exceeded: "slower" });
    const { user } = renderUI(<SignUp />, { clerk, localization });
    await user.type(await screen.findByLabelText("Email address"), "ada@fernweh.example");
    await user.type(screen.getByLabelText("Password"), "a long secret, 42 words");
    await user.click(screen.getByRole("button", { name: "Continue" }));
    expect((await screen.findAllByText("taken")).length).toBeGreaterThan(0);
    Object.assign(clerk.client?.signUp ?? {}, { create: refuse("rate_limit_exceeded") });
    await user.click(screen.getByRole("button", { name: "Continue" }));
    expect((await screen.findAllByText("slower")).length).toBeGreaterThan(0);
  });

  it("is translated in UserProfile", async () => {
    const clerk = fakeClerk({ user: { ...fullUser, updatePassword: refuse("form_password_pwned", "new_password") } });
    window.history.replaceState(null, "", "#/security");
    const { user } = renderUI(<UserProfile />, { clerk, localization: texts({ form_password_pwned: "leaked" }) });
    await user.click(await screen.findByRole("button", { name: "Change the password" }));
    await user.type(screen.getByLabelText("Current password"), "an old secret, 41 words");
    await user.type(screen.getByLabelText("New password"), "a long secret, 42 words");
    await user.type(screen.getByLabelText("Repeat the password"), "a long secret, 42 words");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect((await screen.findAllByText("leaked")).length).toBeGreaterThan(0);
  });
});
