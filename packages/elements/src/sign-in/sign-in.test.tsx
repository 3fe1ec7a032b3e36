import { act, screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import * as Clerk from "../common/index.ts";
import { openFlow, signedIn, useFapi } from "../testing/open-flow.tsx";
import * as SignIn from "./index.ts";

const fapi = useFapi();

function Page() {
  return (
    <SignIn.Root>
      <Clerk.GlobalError data-testid="global" />
      <SignIn.Step name="start" aria-label="start">
        <Clerk.Connection name="google">Google</Clerk.Connection>
        <Clerk.Connection name="github">GitHub</Clerk.Connection>
        <Clerk.Field name="identifier">
          <Clerk.Label>Email</Clerk.Label>
          <Clerk.Input required />
          <Clerk.FieldError />
        </Clerk.Field>
        <SignIn.Action submit>Continue</SignIn.Action>
        <Clerk.Link navigate="sign-up">Sign up</Clerk.Link>
      </SignIn.Step>
      <SignIn.Step name="verifications" aria-label="verifications">
        <SignIn.Strategy name="password">
          <p>
            Hello <SignIn.Salutation />
          </p>
          <Clerk.Field name="password">
            <Clerk.Label>Password</Clerk.Label>
            <Clerk.Input />
            <Clerk.FieldError />
          </Clerk.Field>
          <SignIn.Action navigate="forgot-password">Forgot it?</SignIn.Action>
          <SignIn.Action navigate="choose-strategy">Another way</SignIn.Action>
        </SignIn.Strategy>
        <SignIn.Strategy name="email_code">
          <p>
            Sent to <SignIn.SafeIdentifier />
          </p>
          <Code />
          <SignIn.Action resend fallback={({ resendableAfter }) => <i>again in {resendableAfter}</i>}>
            Again
          </SignIn.Action>
        </SignIn.Strategy>
        <SignIn.Strategy name="reset_password_email_code">
          <p>To reset your password</p>
          <Code />
        </SignIn.Strategy>
        <SignIn.Strategy name="totp">
          <p>From your app</p>
          <Code />
        </SignIn.Strategy>
        <SignIn.Action submit>Verify</SignIn.Action>
        <SignIn.Action navigate="previous">Back</SignIn.Action>
      </SignIn.Step>
      <SignIn.Step name="choose-strategy" data-testid="choose">
        <SignIn.SupportedStrategy name="email_code">Send a code</SignIn.SupportedStrategy>
        <SignIn.SupportedStrategy name="password">Use the password</SignIn.SupportedStrategy>
        <SignIn.SupportedStrategy name="phone_code">Text me</SignIn.SupportedStrategy>
      </SignIn.Step>
      <SignIn.Step name="forgot-password" data-testid="forgot">
        <SignIn.SupportedStrategy name="reset_password_email_code">Reset it</SignIn.SupportedStrategy>
      </SignIn.Step>
      <SignIn.Step name="reset-password" aria-label="reset">
        <Clerk.Field name="password">
          <Clerk.Label>New password</Clerk.Label>
          <Clerk.Input />
        </Clerk.Field>
        <Clerk.Field name="confirmPassword">
          <Clerk.Label>Once more</Clerk.Label>
          <Clerk.Input />
          <Clerk.FieldError>{({ code, message }) => <b data-code={code}>{message}</b>}</Clerk.FieldError>
        </Clerk.Field>
        <SignIn.Action submit>Set</SignIn.Action>
      </SignIn.Step>
      <SignIn.Step name="choose-session">
        <SignIn.SessionList includeCurrentSession>
          <SignIn.SessionListItem>
            {({ session }) => <SignIn.Action setActiveSession>As {session.id}</SignIn.Action>}
          </SignIn.SessionListItem>
        </SignIn.SessionList>
      </SignIn.Step>
    </SignIn.Root>
  );
}

const example = (
  <SignIn.Step name="start">
    <SignIn.Action submit>Go</SignIn.Action>
  </SignIn.Step>
);

const Code = () => (
  <Clerk.Field name="code">
    <Clerk.Label>Code</Clerk.Label>
    <Clerk.Input />
    <Clerk.FieldError />
  </Clerk.Field>
);

const button = (name: string) => screen.findByRole("button", { name });
const open = (address = "/sign-in") => openFlow(fapi(), address, <Page />);
const addUser = (values = {}) => fapi().instance.addUser(values);
async function identify({ user }: Awaited<ReturnType<typeof open>>, email = "ada@example.com") {
  await user.type(await screen.findByLabelText("Email"), `${email}{Enter}`);
}

it("signs in with the identifier, then the password, and leaves with a session", async () => {
  addUser();
  const page = await open("/app/login?redirect_url=/books");
  await identify(page);
  expect(await screen.findByText("Hello Ada")).toBeTruthy();
  expect(window.location.pathname + window.location.search).toBe("/app/login/verifications?redirect_url=%2Fbooks");
  await page.user.type(screen.getByLabelText("Password"), "correct horse{Enter}");
  await waitFor(() => expect(page.visited).toEqual(["/books"]));
  expect(page.clerk.session?.status).toBe("active");
  expect(screen.getByRole("form", { name: "verifications" })).toBeTruthy();
  expect(page.complaints).not.toHaveBeenCalled();
});

it("shows an error at its field, tied to the input, until the value changes", async () => {
  const page = await open();
  await identify(page, "nobody@example.com");
  const message = await screen.findByRole("alert");
  const input = screen.getByLabelText("Email");
  expect(message.textContent).toBe("Long text of form_identifier_not_found.");
  expect(message.dataset.errorCode).toBe("form_identifier_not_found");
  expect(input.getAttribute("aria-invalid")).toBe("true");
  await waitFor(() => expect(input.getAttribute("aria-describedby")).toBe(message.id));
  expect(input.closest("div")?.dataset).toMatchObject({ state: "error", invalid: "true" });
  await page.user.type(input, "x");
  expect(screen.queryByRole("alert")).toBeNull();
  await waitFor(() => expect(input.getAttribute("aria-describedby")).toBeNull());
});

it("sends nothing while the browser finds something missing, and says what", async () => {
  const page = await open();
  await page.user.click(await button("Continue"));
  expect((await screen.findByRole("alert")).dataset.errorCode).toBe("valueMissing");
  expect(document.activeElement).toBe(screen.getByLabelText("Email"));
  expect(fapi().calls("POST", "/client/sign_ins")).toEqual([]);
});

it("sends one code when somebody asks for it, and another one after a pause", async () => {
  addUser();
  const page = await open();
  await identify(page);
  await page.user.click(await button("Another way"));
  expect(screen.queryByText("Use the password")).toBeNull();
  expect(screen.queryByText("Text me")).toBeNull();
  await page.user.click(screen.getByText("Send a code"));
  expect(await screen.findByText("Sent to ada@example.com")).toBeTruthy();
  const sent = () => fapi().calls("POST", /prepare_first_factor/).length;
  await waitFor(() => expect(sent()).toBe(1));
  expect(screen.getByText("again in 30")).toBeTruthy();
  await page.user.type(screen.getByLabelText("Code"), "424242");
  await page.user.click(screen.getByText("Verify"));
  await waitFor(() => expect(page.clerk.session?.status).toBe("active"));
  expect(sent()).toBe(1);
});

it("forgets what was picked when somebody else signs in", async () => {
  addUser();
  addUser({ email: "bob@example.com", firstName: "Bob" });
  const page = await open();
  await identify(page);
  await page.user.click(await button("Another way"));
  await page.user.click(await screen.findByText("Send a code"));
  await page.user.click(await screen.findByText("Back"));
  await page.user.clear(await screen.findByLabelText("Email"));
  await identify(page, "bob@example.com");
  expect(await screen.findByText("Hello Bob")).toBeTruthy();
});

it("sends nobody away and nothing out where it only shows what it looks like", async () => {
  const { jar } = await signedIn(fapi(), addUser());
  const page = await openFlow(fapi(), "/elsewhere", <SignIn.Root exampleMode>{example}</SignIn.Root>, jar);
  await waitFor(() => expect(page.clerk.session?.status).toBe("active"));
  expect((await screen.findByText<HTMLButtonElement>("Go")).disabled).toBe(true);
  expect(page.visited).toEqual([]);
});

it("sends on whoever is signed in already, where there is one account at a time", async () => {
  const ada = addUser();
  const before = await signedIn(fapi(), ada);
  const page = await openFlow(fapi(), "/sign-in?redirect_url=/books", <Page />, before.jar);
  await waitFor(() => expect(page.visited).toEqual(["/books"]));
});

it("resets a forgotten password, and goes back the way it came", async () => {
  const ada = addUser();
  const page = await open();
  await identify(page);
  await page.user.click(await button("Forgot it?"));
  await page.user.click(await screen.findByText("Reset it"));
  expect(await screen.findByText("To reset your password")).toBeTruthy();
  await page.user.click(screen.getByText("Back"));
  await page.user.click(await screen.findByText("Reset it"));
  await page.user.type(await screen.findByLabelText("Code"), "424242{Enter}");
  await page.user.type(await screen.findByLabelText("New password"), "another horse");
  await page.user.type(screen.getByLabelText("Once more"), "a typo{Enter}");
  expect((await screen.findByText("The passwords are not the same.")).dataset.code).toBe("form_password_not_matching");
  await page.user.clear(screen.getByLabelText("Once more"));
  await page.user.type(screen.getByLabelText("Once more"), "another horse{Enter}");
  await waitFor(() => expect(page.clerk.session?.status).toBe("active"));
  expect(ada.password).toBe("another horse");
});

it("asks for the second factor after the first", async () => {
  addUser({ secondFactor: true });
  const page = await open();
  await identify(page);
  await page.user.type(await screen.findByLabelText("Password"), "correct horse{Enter}");
  expect(await screen.findByText("From your app")).toBeTruthy();
  await page.user.type(screen.getByLabelText("Code"), "000000{Enter}");
  expect((await screen.findByRole("alert")).textContent).toBe("Long text of form_code_incorrect.");
  await page.user.clear(screen.getByLabelText("Code"));
  await page.user.type(screen.getByLabelText("Code"), "424242{Enter}");
  await waitFor(() => expect(page.clerk.session?.status).toBe("active"));
});

it("shows the first step at the address of a step that nothing leads to", async () => {
  await open("/sign-in/verifications");
  expect(await screen.findByRole("form", { name: "start" })).toBeTruthy();
  await waitFor(() => expect(window.location.pathname).toBe("/sign-in"));
});

it("offers the providers that the instance has, and sends the browser there", async () => {
  const page = await open();
  expect(screen.queryByText("GitHub")).toBeNull();
  const go = vi.spyOn(page.clerk.client!.signIn, "authenticateWithRedirect").mockResolvedValue();
  await page.user.click(screen.getByText("Google"));
  expect(go).toHaveBeenCalledWith({
    strategy: "oauth_google",
    redirectUrl: `${window.location.origin}/sign-in/sso-callback`,
    redirectUrlComplete: "/",
  });
});

it("goes on as somebody who is signed in already", async () => {
  fapi().instance.singleSession = false;
  const ada = addUser();
  const page = await open();
  const { createdSessionId } = await page.clerk.client!.signIn.create({
    identifier: ada.email,
    password: ada.password,
  });
  await act(() => page.clerk.setActive({ session: createdSessionId }));
  const setActive = vi.spyOn(page.clerk, "setActive");
  window.history.pushState(null, "", "/sign-in/choose-session");
  window.dispatchEvent(new PopStateEvent("popstate"));
  await page.user.click(await screen.findByText(`As ${createdSessionId}`));
  await waitFor(() => expect(setActive).toHaveBeenCalledWith({ session: createdSessionId, redirectUrl: "/" }));
});
