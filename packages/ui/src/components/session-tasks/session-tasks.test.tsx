import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fakeClerk, type FakeClerk } from "../../../stories/fake-clerk.ts";
import { attribute } from "../../../stories/fake-environment.ts";
import { renderUI, useCleanPage } from "../../../stories/render-ui.tsx";
import { SignIn } from "../sign-in/sign-in.tsx";
import { TaskResetPassword, TaskSetupMFA } from "./tasks.tsx";

useCleanPage();

const attributes = { authenticator_app: attribute({ used_for_second_factor: true }) };
const waiting = (key: string, options: object = {}): FakeClerk =>
  fakeClerk({
    user: {},
    session: { status: "pending", tasks: [{ key }], currentTask: { key } },
    environment: { attributes },
    options: options as Record<string, unknown>,
  });

async function setUpApp(user: ReturnType<typeof renderUI>["user"]): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Authenticator app" }));
  await user.click(await screen.findByRole("button", { name: "Continue" }));
  await user.type(await screen.findByLabelText("Six-digit code"), "424242");
  expect(await screen.findByText("3f9a2c71")).toBeTruthy();
}

describe("a session that waits for a second factor", () => {
  it("begins when there is one, and goes where the page says", async () => {
    const clerk = waiting("setup-mfa");
    const { user } = renderUI(<TaskSetupMFA redirectUrlComplete="/welcome" />, { clerk });
    await setUpApp(user);
    await user.click(screen.getByRole("button", { name: "Continue" }));
    expect(clerk.called("setActive")).toEqual([[{ session: "sess_1", redirectUrl: "/welcome" }]]);
  });

  it("is a step of SignIn, which leaves when nothing else is to be done", async () => {
    window.history.replaceState(null, "", "/#/tasks/setup-mfa");
    const clerk = waiting("setup-mfa");
    const { user } = renderUI(<SignIn forceRedirectUrl="/in" />, { clerk });
    await setUpApp(user);
    Object.assign(clerk.session!, { currentTask: undefined, tasks: null });
    await user.click(screen.getByRole("button", { name: "Continue" }));
    const redirectUrl = "/in";
    await waitFor(() => expect(clerk.called("setActive")).toEqual([[{ session: "sess_1", redirectUrl }]]));
  });

  it("comes after the sign-in that began it, unless the app has a page of its own for it", async () => {
    for (const [options, step] of [
      [{}, "#/tasks/setup-mfa"],
      [{ taskUrls: { "setup-mfa": "/own" } }, "#/factor-one"],
    ] as const) {
      window.history.replaceState(null, "", "/#/factor-one");
      const clerk = waiting("setup-mfa", options);
      const done = { status: "complete", createdSessionId: "sess_1" };
      Object.assign(clerk.client!.signIn, {
        status: "needs_first_factor",
        supportedFirstFactors: [{ strategy: "password" }],
        attemptFirstFactor: () => Promise.resolve(done),
      });
      const { user } = renderUI(<SignIn />, { clerk });
      await user.type((await screen.findAllByLabelText("Password")).at(-1)!, "correct horse{Enter}");
      await waitFor(() => expect(clerk.called("setActive")).toHaveLength(1));
      await waitFor(() => expect(window.location.hash).toBe(step));
    }
  });

  it("lets somebody else out", async () => {
    const clerk = waiting("setup-mfa");
    const { user } = renderUI(<TaskSetupMFA redirectUrlComplete="/" />, { clerk });
    await user.click(await screen.findByRole("button", { name: "Sign out" }));
    expect(clerk.called("signOut")).toEqual([[{ sessionId: "sess_1" }]]);
  });
});

describe("a session that waits for a new password", () => {
  it("begins with it", async () => {
    const clerk = waiting("reset-password");
    const { user } = renderUI(<TaskResetPassword redirectUrlComplete="/" />, { clerk });
    await user.type(await screen.findByLabelText("New password"), "correct horse battery");
    await user.type(screen.getByLabelText("Repeat the password"), "correct horse battery");
    await user.click(screen.getByRole("button", { name: "Save the password" }));
    expect(clerk.called("user.updatePassword")).toEqual([
      [{ newPassword: "correct horse battery", signOutOfOtherSessions: true }],
    ]);
    await waitFor(() => expect(clerk.called("setActive")).toEqual([[{ session: "sess_1", redirectUrl: "/" }]]));
  });
});
