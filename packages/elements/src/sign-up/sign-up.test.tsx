import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import * as Clerk from "../common/index.ts";
import { openFlow, useFapi } from "../testing/open-flow.tsx";
import * as SignUp from "./index.ts";

const fapi = useFapi();

const Email = () => (
  <Clerk.Field name="emailAddress">
    <Clerk.Label>Email</Clerk.Label>
    <Clerk.Input />
    <Clerk.FieldError />
  </Clerk.Field>
);
const Password = () => (
  <Clerk.Field name="password">
    <Clerk.Label>Password</Clerk.Label>
    <Clerk.Input validatePassword />
    <Clerk.FieldState>
      {({ state, message, codes }) => <p data-codes={codes}>{`${state} ${message}`}</p>}
    </Clerk.FieldState>
    <Clerk.FieldError />
  </Clerk.Field>
);

function Page({ withPassword = true }) {
  return (
    <SignUp.Root>
      <Clerk.GlobalError />
      <SignUp.Step name="start" aria-label="start">
        <Email />
        {withPassword && <Password />}
        <SignUp.Captcha />
        <SignUp.Action submit>Sign up</SignUp.Action>
      </SignUp.Step>
      <SignUp.Step name="continue" aria-label="continue">
        <Email />
        <Password />
        <SignUp.Action submit>Go on</SignUp.Action>
      </SignUp.Step>
      <SignUp.Step name="verifications" aria-label="verifications">
        <SignUp.Strategy name="code">
          <Clerk.Field name="code">
            <Clerk.Label>Code</Clerk.Label>
            <Clerk.Input autoSubmit render={({ value, status }) => <span data-shown={status}>{value}</span>} />
            <Clerk.FieldError />
          </Clerk.Field>
        </SignUp.Strategy>
        <SignUp.Strategy name="email_link">a link</SignUp.Strategy>
        <SignUp.Action navigate="previous">Back</SignUp.Action>
      </SignUp.Step>
      <SignUp.Step name="restricted" aria-label="restricted">
        Nobody can sign up.
      </SignUp.Step>
    </SignUp.Root>
  );
}

it("signs up, proves the address by a code that sends itself, and leaves with a session", async () => {
  const page = await openFlow(fapi(), "/sign-up", <Page />);
  await page.user.type(screen.getByLabelText("Email"), "eve@example.com");
  await page.user.type(screen.getByLabelText("Password"), "a long password 1{Enter}");
  expect(await screen.findByRole("form", { name: "verifications" })).toBeTruthy();
  expect(window.location.pathname).toBe("/sign-up/verifications");
  await waitFor(() => expect(fapi().calls("POST", /prepare_verification/).length).toBe(1));
  const input = screen.getByLabelText("Code");
  await page.user.click(input);
  await page.user.paste("424-242");
  await waitFor(() => expect(page.clerk.user?.primaryEmailAddress?.emailAddress).toBe("eve@example.com"));
  expect(page.complaints).not.toHaveBeenCalled();
});

it("keeps a code that is complete before it is said to be sent, and tries it once", async () => {
  const page = await openFlow(fapi(), "/sign-up", <Page />);
  let send = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  page.clerk.__internal_onBeforeRequest(({ url }) =>
    url.pathname.endsWith("prepare_verification") ? held : undefined,
  );
  await page.user.type(screen.getByLabelText("Email"), "eve@example.com");
  await page.user.type(screen.getByLabelText("Password"), "a long password 1{Enter}");
  await page.user.type(await screen.findByLabelText("Code"), "424242");
  await page.user.keyboard("{Enter}");
  expect(fapi().calls("POST", /attempt_verification/)).toEqual([]);
  send();
  await waitFor(() => expect(page.clerk.user?.primaryEmailAddress?.emailAddress).toBe("eve@example.com"));
  expect(fapi().calls("POST", /attempt_verification/)).toHaveLength(1);
});

it("has one real input for a code, with digits painted under it", async () => {
  const page = await openFlow(fapi(), "/sign-up", <Page />);
  await page.user.type(screen.getByLabelText("Email"), "eve@example.com");
  await page.user.type(screen.getByLabelText("Password"), "a long password 1{Enter}");
  const input = await screen.findByLabelText<HTMLInputElement>("Code");
  expect([input.autocomplete, input.inputMode, input.type]).toEqual(["one-time-code", "numeric", "text"]);
  await page.user.type(input, "1a2");
  const segments = [...document.querySelectorAll<HTMLElement>("[data-otp-segment]")];
  expect(segments.map(({ textContent }) => textContent)).toEqual(["1", "2", "", "", "", ""]);
  expect(segments.map(({ dataset }) => dataset.status)).toEqual(["none", "none", "cursor", "none", "none", "none"]);
  expect(segments.every((segment) => segment.getAttribute("aria-hidden") === "true")).toBe(true);
  await page.user.type(input, "9999");
  expect((await screen.findByRole("alert")).textContent).toBe("Long text of form_code_incorrect.");
  expect([input.selectionStart, input.selectionEnd]).toEqual([0, 6]);
  await page.user.keyboard("4");
  expect(input.value).toBe("4");
});

it("says what a password lacks while it is typed", async () => {
  const page = await openFlow(fapi(), "/sign-up", <Page />);
  const password = screen.getByLabelText("Password");
  await page.user.type(password, "short");
  const state = screen.getByText(/^info/);
  expect(state.textContent).toBe("info The password needs at least 8 characters and a number.");
  expect(state.dataset.codes).toBe("min_length,require_numbers");
  await page.user.type(password, " no more 1");
  expect(state.textContent).toBe("success undefined");
  expect(password.dataset.valid).toBe("true");
});

it("asks for what an account still needs, and for nothing else", async () => {
  const page = await openFlow(fapi(), "/sign-up", <Page withPassword={false} />);
  await page.user.type(screen.getByLabelText("Email"), "eve@example.com{Enter}");
  expect(await screen.findByRole("form", { name: "continue" })).toBeTruthy();
  expect(screen.queryByLabelText("Email")).toBeNull();
  await page.user.type(screen.getByLabelText("Password"), "a long password 1{Enter}");
  expect(await screen.findByRole("form", { name: "verifications" })).toBeTruthy();
  await page.user.click(screen.getByText("Back"));
  expect((await screen.findByLabelText<HTMLInputElement>("Email")).value).toBe("eve@example.com");
});

it("shows an error of the account at its field", async () => {
  fapi().instance.addUser({ email: "eve@example.com" });
  const page = await openFlow(fapi(), "/sign-up", <Page />);
  await page.user.type(screen.getByLabelText("Email"), "eve@example.com");
  await page.user.type(screen.getByLabelText("Password"), "a long password 1{Enter}");
  const message = await screen.findByRole("alert");
  expect(message.textContent).toBe("Long text of form_identifier_exists.");
  await waitFor(() => expect(screen.getByLabelText("Email").getAttribute("aria-describedby")).toBe(message.id));
});
