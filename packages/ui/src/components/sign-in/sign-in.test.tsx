import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { fakeClerk } from "../../../stories/fake-clerk.ts";
import { attribute, provider } from "../../../stories/fake-environment.ts";
import { apiError, renderUI, useCleanPage } from "../../../stories/render-ui.tsx";
import type { SignInResource } from "../../clerk.ts";
import { SignIn } from "./sign-in.tsx";

useCleanPage();

const email = { strategy: "email_code", emailAddressId: "idn_1", safeIdentifier: "ada@x.example" };
const reset = { strategy: "reset_password_email_code", emailAddressId: "idn_1", safeIdentifier: "ada@x.example" };
const atFactorOne = (factors: object[], more: Partial<SignInResource> = {}): Partial<SignInResource> => ({
  status: "needs_first_factor",
  identifier: "ada@x.example",
  supportedFirstFactors: factors as never,
  ...more,
});
const complete = { status: "complete", createdSessionId: "sess_7" } as SignInResource;
const at = (hash: string) => window.history.replaceState(null, "", hash);

describe("the first screen", () => {
  it("sends the identifier and goes where the status leads", async () => {
    const clerk = fakeClerk();
    const create = vi.fn(async () => Object.assign(clerk.client!.signIn, atFactorOne([{ strategy: "password" }])));
    Object.assign(clerk.client!.signIn, { create });
    const { user } = renderUI(<SignIn />, { clerk });
    await user.type(screen.getByLabelText("Email address"), "ada@x.example{Enter}");
    expect(create).toHaveBeenCalledWith({ identifier: "ada@x.example" });
    expect(await screen.findByRole("heading", { name: "Enter your password" })).toBeTruthy();
    expect(window.location.hash).toBe("#/factor-one");
  });

  it("shows an error of the identifier at its field and clears it with the next try", async () => {
    const create = vi.fn().mockRejectedValueOnce(apiError("form_identifier_not_found", "identifier", "Nobody here."));
    const clerk = fakeClerk({ signIn: { create } });
    create.mockResolvedValueOnce({ ...clerk.client!.signIn, status: "needs_identifier" });
    const { user } = renderUI(<SignIn />, { clerk });
    const field = screen.getByLabelText("Email address");
    await user.type(field, "x{Enter}");
    const message = await screen.findByTestId("form-feedback-error");
    expect(message.textContent).toBe("Nobody here.");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.getAttribute("aria-describedby")).toBe(message.id);
    expect(field.className).toContain("cl-error");
    await user.type(field, "{Enter}");
    await waitFor(() => expect(screen.queryByTestId("form-feedback-error")).toBeNull());
  });

  it("shows an error without a field on the card, in the app's words where it has some", async () => {
    const clerk = fakeClerk({ signIn: { create: () => Promise.reject(apiError("user_banned")) } });
    const localization = { unstable__errors: { user_banned: "Go away, {{applicationName}} said." } };
    const { user } = renderUI(<SignIn />, { clerk, localization });
    await user.type(screen.getByLabelText("Email address"), "x{Enter}");
    expect((await screen.findByRole("alert")).textContent).toBe("Go away, Fernweh said.");
  });

  it("signs in at once with a password that a password manager filled in", async () => {
    const create = vi.fn(async () => complete);
    const clerk = fakeClerk({ signIn: { create } });
    const { user, container } = renderUI(<SignIn fallbackRedirectUrl="/home" />, { clerk });
    const password = container.querySelector<HTMLInputElement>('input[name="password"]')!;
    expect(password.tabIndex).toBe(-1);
    await user.type(screen.getByLabelText("Email address"), "ada@x.example");
    fireEvent.change(password, { target: { value: "secret" } });
    await user.click(screen.getByRole("button", { name: "Continue" }));
    expect(create).toHaveBeenCalledWith({ identifier: "ada@x.example", password: "secret", strategy: "password" });
    await waitFor(() => expect(clerk.called("setActive")).toEqual([[{ session: "sess_7", redirectUrl: "/home" }]]));
  });

  it.each(["form_password_incorrect", "strategy_for_user_invalid"])(
    "starts over without that password after %s",
    async (code) => {
      const create = vi.fn().mockRejectedValueOnce(apiError(code, "password"));
      const clerk = fakeClerk({ signIn: { create } });
      create.mockImplementationOnce(async () =>
        Object.assign(clerk.client!.signIn, atFactorOne([{ strategy: "password" }])),
      );
      const { user, container } = renderUI(<SignIn />, { clerk });
      const password = container.querySelector('input[name="password"]')!;
      fireEvent.change(password, { target: { value: "old" } });
      await user.type(screen.getByLabelText("Email address"), "ada@x.example{Enter}");
      expect(await screen.findByRole("heading", { name: "Enter your password" })).toBeTruthy();
      expect(create).toHaveBeenLastCalledWith({ identifier: "ada@x.example" });
    },
  );

  it("activates the session of somebody who is signed in already", async () => {
    const error = apiError("identifier_already_signed_in", undefined, undefined, { sessionId: "sess_4" });
    const clerk = fakeClerk({ signIn: { create: () => Promise.reject(error) } });
    const { user } = renderUI(<SignIn />, { clerk });
    await user.type(screen.getByLabelText("Email address"), "x{Enter}");
    await waitFor(() => expect(clerk.called("setActive")).toEqual([[{ session: "sess_4", redirectUrl: "/" }]]));
  });

  it("sends the browser to a social provider and back to the callback step", async () => {
    const clerk = fakeClerk({ environment: { social: [provider("Google"), provider("GitHub")] } });
    const { user } = renderUI(<SignIn />, { clerk });
    await user.click(screen.getByRole("button", { name: /Google/ }));
    expect(clerk.called("signIn.authenticateWithRedirect")).toEqual([
      [{ strategy: "oauth_google", redirectUrl: "http://localhost:3000/#/sso-callback", redirectUrlComplete: "/" }],
    ]);
  });

  it("changes between the kinds of identifier", async () => {
    const environment = {
      attributes: {
        username: attribute({ used_for_first_factor: true }),
        phone_number: attribute({ used_for_first_factor: true }),
      },
    };
    const { user } = renderUI(<SignIn />, { clerk: fakeClerk({ environment }) });
    expect(screen.getByLabelText("Email address or username")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Use phone" }));
    expect(screen.getByLabelText("Phone number")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Use email or username" }));
    expect(screen.getByLabelText("Email address or username")).toBeTruthy();
  });

  it("hides the way to sign up where there is none", () => {
    renderUI(<SignIn />, { clerk: fakeClerk({ environment: { signUp: { mode: "restricted" } } }) });
    expect(screen.queryByText("Sign up")).toBeNull();
  });

  it("redeems a ticket once and takes it out of the address", async () => {
    at("/?__clerk_ticket=t1&redirect_url=/there");
    const create = vi.fn(async () => complete);
    const clerk = fakeClerk({ signIn: { create } });
    renderUI(<SignIn />, { clerk });
    await waitFor(() => expect(clerk.called("setActive")).toEqual([[{ session: "sess_7", redirectUrl: "/there" }]]));
    expect(create).toHaveBeenCalledExactlyOnceWith({ strategy: "ticket", ticket: "t1" });
    expect(window.location.search).toBe("?redirect_url=%2Fthere");
  });

  it("shows what went wrong at a provider and clears the attempt", async () => {
    const error = { code: "oauth_access_denied", message: "denied" };
    const clerk = fakeClerk({ signIn: { firstFactorVerification: { status: "failed", error } as never } });
    renderUI(<SignIn />, { clerk });
    expect((await screen.findByRole("alert")).textContent).toContain("You did not give access");
    expect(clerk.called("signIn.create")).toEqual([[{}]]);
  });

  it("sends somebody who is signed in away where one session is all there can be", async () => {
    const clerk = fakeClerk({ user: {} });
    renderUI(<SignIn forceRedirectUrl="/app" />, { clerk });
    await waitFor(() => expect(clerk.called("navigate")).toEqual([["/app"]]));
  });
});

describe("the steps after it", () => {
  it("signs in with the password", async () => {
    at("/#/factor-one");
    const attemptFirstFactor = vi.fn(async () => complete);
    const clerk = fakeClerk({ signIn: atFactorOne([{ strategy: "password" }, email], { attemptFirstFactor }) });
    const { user } = renderUI(<SignIn />, { clerk });
    await user.type(await screen.findByLabelText("Password"), "secret{Enter}");
    expect(attemptFirstFactor).toHaveBeenCalledWith({ strategy: "password", password: "secret" });
    await waitFor(() => expect(clerk.called("setActive")).toHaveLength(1));
  });

  it("submits a code by itself and empties the cells after a wrong one", async () => {
    at("/#/factor-one");
    const attemptFirstFactor = vi.fn(() => Promise.reject(apiError("form_code_incorrect", "code", "Wrong code.")));
    const clerk = fakeClerk({ signIn: atFactorOne([email], { attemptFirstFactor }) });
    const { user } = renderUI(<SignIn />, { clerk });
    const input = await screen.findByLabelText<HTMLInputElement>("Six-digit code");
    expect(clerk.called("signIn.prepareFirstFactor")).toEqual([[{ strategy: "email_code", emailAddressId: "idn_1" }]]);
    await waitFor(() => expect(input.readOnly).toBe(false));
    await user.type(input, "12 34-56");
    expect(attemptFirstFactor).toHaveBeenCalledExactlyOnceWith({ strategy: "email_code", code: "123456" });
    expect((await screen.findByText("Wrong code.")).className).toContain("cl-otpCodeFieldErrorText");
    await waitFor(() => expect(input.value).toBe(""), { timeout: 2000 });
    expect(screen.getByText("Wrong code.")).toBeTruthy();
  });

  it("sends no second code while one is under way", async () => {
    at("/#/factor-one");
    const pending = { status: "unverified", strategy: "email_code", expireAt: new Date(Date.now() + 60_000) };
    const clerk = fakeClerk({ signIn: atFactorOne([email], { firstFactorVerification: pending as never }) });
    renderUI(<SignIn />, { clerk });
    await screen.findByLabelText("Six-digit code");
    expect(clerk.called("signIn.prepareFirstFactor")).toEqual([]);
  });

  it("resets a forgotten password: code, new password, success, session", async () => {
    at("/#/factor-one");
    const signIn = atFactorOne([{ strategy: "password" }, email, reset]);
    const clerk = fakeClerk({ signIn });
    const resource = clerk.client!.signIn;
    const resetPassword = vi.fn(async () => Object.assign(resource, complete));
    Object.assign(resource, {
      attemptFirstFactor: async () =>
        Object.assign(resource, {
          status: "needs_new_password",
          firstFactorVerification: { status: "verified", strategy: reset.strategy },
        }),
      resetPassword,
    });
    const { user } = renderUI(<SignIn />, { clerk });
    await user.click(await screen.findByRole("button", { name: "Forgot it?" }));
    await user.click(screen.getByRole("button", { name: "Reset your password" }));
    const input = await screen.findByLabelText<HTMLInputElement>("Six-digit code");
    await waitFor(() => expect(input.readOnly).toBe(false));
    await user.type(input, "424242");
    const save = await screen.findByRole<HTMLButtonElement>("button", { name: "Save the password" });
    await user.type(screen.getByLabelText("New password"), "correct horse");
    expect(save.disabled).toBe(true);
    await user.type(screen.getByLabelText("Repeat the password"), "correct horse");
    await user.click(screen.getByLabelText("Sign out everywhere else"));
    await user.click(save);
    expect(resetPassword).toHaveBeenCalledWith({ password: "correct horse", signOutOfOtherSessions: false });
    expect(await screen.findByText(/Your password has changed/)).toBeTruthy();
    await waitFor(() => expect(clerk.called("setActive")).toHaveLength(1), { timeout: 3000 });
  });

  it("offers another way after a leaked password", async () => {
    at("/#/factor-one");
    const attemptFirstFactor = () => Promise.reject(apiError("form_password_pwned", "password"));
    const clerk = fakeClerk({ signIn: atFactorOne([{ strategy: "password" }, reset], { attemptFirstFactor }) });
    const { user, container } = renderUI(<SignIn />, { clerk });
    await user.type(await screen.findByLabelText("Password"), "123456{Enter}");
    expect(await screen.findByRole("heading", { name: "This password has leaked" })).toBeTruthy();
    expect(container.querySelector(".cl-signIn-passwordPwnedMethods")).toBeTruthy();
  });

  it("goes back to the start with the message when the account is locked", async () => {
    at("/#/factor-one");
    const attemptFirstFactor = () => Promise.reject(apiError("user_locked", undefined, "Locked for an hour."));
    const clerk = fakeClerk({ signIn: atFactorOne([{ strategy: "password" }], { attemptFirstFactor }) });
    const { user } = renderUI(<SignIn />, { clerk });
    await user.type(await screen.findByLabelText("Password"), "x{Enter}");
    expect((await screen.findByRole("alert")).textContent).toBe("Locked for an hour.");
    expect(screen.getByLabelText("Email address")).toBeTruthy();
  });

  it("asks for the second factor, with a backup code as the other way", async () => {
    at("/#/factor-two");
    const attemptSecondFactor = vi.fn(async () => complete);
    const supportedSecondFactors = [{ strategy: "totp" }, { strategy: "backup_code" }] as never;
    const clerk = fakeClerk({ signIn: { status: "needs_second_factor", supportedSecondFactors, attemptSecondFactor } });
    const { user, container } = renderUI(<SignIn />, { clerk });
    await screen.findByRole("heading", { name: "Two-step verification" });
    expect(container.querySelector(".cl-card.cl-signIn-totp2Fa")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Try another way" }));
    await user.click(screen.getByRole("button", { name: "Use a backup code" }));
    await user.type(screen.getByLabelText("Backup code"), "abcd efgh{Enter}");
    expect(attemptSecondFactor).toHaveBeenCalledWith({ strategy: "backup_code", code: "abcd efgh" });
  });

  it.each(["factor-one", "factor-two", "reset-password", "client-trust", "nowhere"])(
    "leads an address of %s without such an attempt to the start",
    async (step) => {
      at(`/#/${step}`);
      renderUI(<SignIn />, { clerk: fakeClerk() });
      expect(await screen.findByLabelText("Email address")).toBeTruthy();
      expect(window.location.hash).toBe("#/");
    },
  );

  it("goes on from the callback of a provider", async () => {
    at("/#/sso-callback");
    const clerk = fakeClerk();
    renderUI(<SignIn signUpUrl="/sign-up" />, { clerk });
    await waitFor(() => expect(clerk.called("handleRedirectCallback")).toHaveLength(1));
    expect(clerk.called("handleRedirectCallback")[0]?.[0]).toMatchObject({
      firstFactorUrl: "http://localhost:3000/#/factor-one",
      secondFactorUrl: "http://localhost:3000/#/factor-two",
      continueSignUpUrl: "/sign-up#/continue",
      transferable: true,
    });
  });
});

describe("sign-in combined with sign-up", () => {
  it("goes on to sign-up with what was typed when there is no such account", async () => {
    const create = () => Promise.reject(apiError("form_identifier_not_found", "identifier"));
    const clerk = fakeClerk({ signIn: { create } });
    const { user } = renderUI(<SignIn withSignUp />, { clerk });
    expect(screen.getByRole("heading", { name: "Continue to Fernweh" })).toBeTruthy();
    await user.type(screen.getByLabelText("Email address"), "new@x.example{Enter}");
    expect(await screen.findByRole("heading", { name: "Create your account" })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("Email address").value).toBe("new@x.example");
    await user.type(screen.getByLabelText("Password"), "correct horse");
    await user.click(screen.getByRole("button", { name: "Continue" }));
    expect(clerk.called("signUp.create")).toEqual([[{ emailAddress: "new@x.example", password: "correct horse" }]]);
  });
});

describe("when sign-in and sign-up combine", () => {
  const title = (name: string) => screen.getByRole("heading", { name });
  it("is by a page to sign in and none to sign up", () => {
    renderUI(<SignIn />, { clerk: fakeClerk({ options: { signInUrl: "/sign-in" } }) });
    expect(title("Continue to Fernweh")).toBeTruthy();
  });

  it.each([
    [{ signInUrl: "/sign-in", signUpUrl: "/sign-up" }, {}, {}],
    [{ signInUrl: "https://accounts.x.example/sign-in" }, {}, {}],
    [{ signInUrl: "/sign-in" }, { signUpUrl: "/join" }, {}],
    [{ signInUrl: "/sign-in" }, { withSignUp: false }, {}],
    [{}, { withSignUp: true }, { signUp: { mode: "restricted" as const } }],
  ])("is not with options %j, props %j, settings %j", (options, props, environment) => {
    renderUI(<SignIn {...props} />, { clerk: fakeClerk({ options, environment }) });
    expect(title("Sign in to Fernweh")).toBeTruthy();
  });

  it("signs up at once when the address is all that an account needs", async () => {
    const clerk = fakeClerk({
      environment: { attributes: { password: { ...attribute(), enabled: false } } },
      signIn: { create: () => Promise.reject(apiError("form_identifier_not_found", "identifier")) },
    });
    const { signUp } = clerk.client!;
    const create = vi.fn(async () =>
      Object.assign(signUp, {
        status: "missing_requirements",
        emailAddress: "new@x.example",
        unverifiedFields: ["email_address"],
      }),
    );
    Object.assign(signUp, { create });
    const { user } = renderUI(<SignIn withSignUp />, { clerk });
    await user.type(screen.getByLabelText("Email address"), "new@x.example{Enter}");
    expect(await screen.findByRole("heading", { name: "Confirm your email" })).toBeTruthy();
    expect(create).toHaveBeenCalledExactlyOnceWith({ emailAddress: "new@x.example" });
    expect(window.location.hash).toBe("#/create/verify-email-address");
  });
});

describe("where nobody may learn who has an account", () => {
  it("proves the address first and goes on as a sign-up when there is none", async () => {
    const clerk = fakeClerk({ environment: { hidesAccounts: true, display: { preferredSignInStrategy: "otp" } } });
    const { signIn, signUp } = clerk.client!;
    Object.assign(signIn, {
      create: vi.fn(async () => Object.assign(signIn, atFactorOne([email]))),
      attemptFirstFactor: async () =>
        Object.assign(signIn, { firstFactorVerification: { status: "transferable", strategy: "email_code" } }),
    });
    const create = vi.fn(async () =>
      Object.assign(signUp, { status: "missing_requirements", missingFields: ["password"] }),
    );
    Object.assign(signUp, { create });
    const { user } = renderUI(<SignIn withSignUp />, { clerk });
    await user.type(screen.getByLabelText("Email address"), "ada@x.example{Enter}");
    expect(signIn.create).toHaveBeenCalledWith({ identifier: "ada@x.example", signUpIfMissing: true });
    const input = await screen.findByLabelText<HTMLInputElement>("Six-digit code");
    await waitFor(() => expect(input.readOnly).toBe(false));
    await user.type(input, "424242");
    expect(await screen.findByRole("heading", { name: "Almost there" })).toBeTruthy();
    expect(create).toHaveBeenCalledExactlyOnceWith({ transfer: true });
  });
});

describe("path routing", () => {
  it("steps below its path and keeps where to go", async () => {
    at("/sign-in?redirect_url=/there&other=1");
    const clerk = fakeClerk();
    Object.assign(clerk.client!.signIn, {
      create: async () => Object.assign(clerk.client!.signIn, atFactorOne([{ strategy: "password" }])),
    });
    const { user } = renderUI(<SignIn path="/sign-in" />, { clerk });
    await user.type(screen.getByLabelText("Email address"), "x{Enter}");
    await screen.findByRole("heading", { name: "Enter your password" });
    expect(window.location.pathname + window.location.search).toBe("/sign-in/factor-one?redirect_url=%2Fthere");
    act(() => window.history.back());
    expect(await screen.findByLabelText("Email address")).toBeTruthy();
  });

  it("takes a step in the fragment", async () => {
    at("/sign-in#/factor-one");
    renderUI(<SignIn path="/sign-in" />, { clerk: fakeClerk({ signIn: atFactorOne([{ strategy: "password" }]) }) });
    await screen.findByRole("heading", { name: "Enter your password" });
    expect(window.location.pathname).toBe("/sign-in/factor-one");
  });
});
