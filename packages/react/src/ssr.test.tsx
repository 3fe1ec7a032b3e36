// @vitest-environment node
import { buildPublishableKey } from "@latchkey/shared/keys";
import type { InitialState } from "@latchkey/shared/types";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";

import {
  ClerkProvider,
  getToken,
  Show,
  SignedIn,
  SignedOut,
  SignInButton,
  useAuth,
  useClerk,
  useOrganizationList,
  useSession,
  useSignIn,
  useSignUp,
  useUser,
} from "./index.ts";

const publishableKey = buildPublishableKey("127.0.0.1:4000", "development");

function Everything() {
  const auth = useAuth();
  const states = [auth.isLoaded, useUser().isLoaded, useSession().isLoaded, useOrganizationList().isLoaded];
  const { signIn, errors, fetchStatus } = useSignIn();
  const { signUp } = useSignUp();
  const { loaded } = useClerk();
  return (
    <p>
      {[...states, auth.has({ role: "org:admin" }), loaded].join(" ")} {signIn.status} {signUp.status} {fetchStatus}{" "}
      {JSON.stringify(errors.raw)}
    </p>
  );
}

const render = (initialState?: InitialState) =>
  renderToString(
    <ClerkProvider publishableKey={publishableKey} initialState={initialState} signInUrl="/sign-in">
      <Everything />
      <SignedIn>[in]</SignedIn>
      <SignedOut>[out]</SignedOut>
      <Show when="signed-in" fallback="[else]">
        [shown]
      </Show>
      <SignInButton />
    </ClerkProvider>,
  );

it("renders where there is no browser and nothing is known", () => {
  const html = render();
  expect(html).toContain("false false false false false false");
  expect(html.replaceAll("<!-- -->", "")).toContain("needs_identifier missing_requirements idle null");
  expect(html).not.toMatch(/\[(in|out|shown|else)\]/);
  expect(html).toContain('<button type="button">Sign in</button>');
});

it("renders the visitor that the server knows, and nobody", () => {
  const someone = { userId: "user_1", sessionId: "sess_1", sessionClaims: { sub: "user_1", sid: "sess_1" } };
  expect(render(someone as unknown as InitialState)).toMatch(/\[in\].*\[shown\]/);
  const nobody = { userId: null, sessionId: null, sessionClaims: null };
  expect(render(nobody)).toMatch(/\[out\].*\[else\]/);
});

it("hides a session with open tasks", () => {
  const pending = { userId: "user_1", sessionId: "sess_1", sessionStatus: "pending", sessionClaims: null };
  expect(render(pending as unknown as InitialState)).toMatch(/\[out\].*\[else\]/);
});

it("cannot give tokens", async () => {
  await expect(getToken()).rejects.toMatchObject({ code: "clerk_runtime_not_browser" });
});
