import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import * as Clerk from "../common/index.ts";
import { openFlow, useFapi } from "../testing/open-flow.tsx";
import * as SignIn from "./index.ts";

const fapi = useFapi();

const Page = () => (
  <SignIn.Root>
    <Clerk.GlobalError />
    <SignIn.Step name="start">
      <Clerk.Field name="identifier">
        <Clerk.Label>Email</Clerk.Label>
        <Clerk.Input />
      </Clerk.Field>
    </SignIn.Step>
    <SignIn.Step name="verifications" preferred="email_link">
      <SignIn.Strategy name="email_link">Open the link.</SignIn.Strategy>
    </SignIn.Step>
    <SignIn.Step name="sso-callback">One moment.</SignIn.Step>
  </SignIn.Root>
);

it("sends one link of the kind that the app prefers, and goes on when it has been opened elsewhere", async () => {
  const ada = fapi().instance.addUser();
  const page = await openFlow(fapi(), "/sign-in", <Page />);
  await page.user.type(await screen.findByLabelText("Email"), "ada@example.com{Enter}");
  expect(await screen.findByText("Open the link.")).toBeTruthy();
  const sent = () => fapi().calls("POST", /prepare_first_factor/);
  await waitFor(() => expect(sent().length).toBeGreaterThan(0));
  expect(new Set(sent().map(({ body }) => body.get("strategy")))).toEqual(new Set(["email_link"]));
  expect(new URL(sent()[0]?.body.get("redirect_url") ?? "").pathname).toBe("/sign-in/verify");

  const [client] = fapi().instance.clients.values();
  const session = fapi().instance.openSession(client!, ada.id);
  Object.assign(client!.signIn!, { status: "complete", createdSessionId: session.id });
  Object.assign(client!.signIn!.verification!, { status: "verified" });
  await waitFor(() => expect(page.clerk.session?.id).toBe(session.id), { timeout: 10_000 });
  await waitFor(() => expect(page.visited).toEqual(["/"]));
}, 15_000);

it("says where a link leads that was no good, and begins again", async () => {
  await openFlow(fapi(), "/sign-in/verify?__clerk_status=expired", <Page />);
  expect((await screen.findByRole("alert")).dataset.errorCode).toBe("expired");
  expect(await screen.findByLabelText("Email")).toBeTruthy();
  expect(window.location.pathname).toBe("/sign-in");
});
