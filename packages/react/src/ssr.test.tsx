// @vitest-environment node
import { buildPublishableKey } from "@latchkey/shared/keys";
import type { InitialState } from "@latchkey/shared/types";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";

import {
  ClerkProvider,
  type ClerkProviderProps,
  getToken,
  Show,
  SignedIn,
  SignedOut,
  SignIn,
  SignInButton,
  SignUp,
  useAuth,
  useClerk,
  useOrganizationList,
  useSession,
  useSignIn,
  useSignUp,
  useUser,
} from "./index.ts";
import { startFakeFapi } from "./testing/open-page.tsx";

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

describe("the first screens", () => {
  const page = (props: Partial<ClerkProviderProps> = {}) =>
    renderToString(
      <ClerkProvider publishableKey={publishableKey} {...props}>
        <SignIn routing="path" path="/sign-in" />
        <SignUp routing="path" path="/sign-up" />
      </ClerkProvider>,
    );

  it("are in the HTML although nothing is known of the instance", () => {
    const html = page();
    expect(html).toMatch(/<h1[^>]*>Sign in<\/h1>/);
    expect(html).toMatch(/<h1[^>]*>Create your account<\/h1>/);
    expect(html).toMatch(/<label[^>]*for="([^"]+)"[^>]*>.*?Email address.*?<input[^>]*id="\1"/s);
    expect(html).toContain('name="identifier"');
    expect(html).toContain('name="emailAddress"');
    expect(html).toContain('href="/sign-up"');
    expect(html).not.toContain('role="status"');
  });

  it("are as they will be where the settings are known", async () => {
    const fapi = await startFakeFapi();
    const environment = await (await fetch(`${fapi.url}/v1/environment`)).json();
    await fapi.stop();
    const html = page({ environment });
    expect(html).toMatch(/<h1[^>]*>Sign in to Fake<\/h1>/);
    expect(html).toContain("Continue with Google");
  });

  it("go by the app's options from the start", () => {
    const html = page({ signInUrl: "/sign-in" });
    // A page to sign in and none to sign up: both happen there.
    expect(html).not.toContain("New here?");
    expect(page({ signInUrl: "/sign-in", signUpUrl: "/join" })).toContain('href="/join"');
  });

  it("do not ask somebody who is signed in", () => {
    const initialState = { userId: "user_1", sessionId: "sess_1", sessionClaims: null } as unknown as InitialState;
    const html = page({ initialState });
    expect(html).not.toContain("<form");
    expect(html).toContain('role="status"');
  });
});
