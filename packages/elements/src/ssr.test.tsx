// @vitest-environment node
import { buildPublishableKey } from "@latchkey/shared/keys";
import { ClerkProvider } from "@latchkey/react";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import * as Clerk from "./common/index.ts";
import * as SignIn from "./sign-in/index.ts";
import * as SignUp from "./sign-up/index.ts";

const publishableKey = buildPublishableKey("127.0.0.1:4000", "development");
const render = (children: ReactNode) =>
  renderToString(
    <ClerkProvider publishableKey={publishableKey} signInUrl="/sign-in">
      {children}
    </ClerkProvider>,
  );

const signIn = (props: Partial<Parameters<typeof SignIn.Root>[0]> = {}) => (
  <SignIn.Root {...props}>
    <SignIn.Step name="start">
      <Clerk.Connection name="google">Google</Clerk.Connection>
      <Clerk.Field name="identifier">
        <Clerk.Label>Email</Clerk.Label>
        <Clerk.Input />
      </Clerk.Field>
      <SignIn.Action submit>Continue</SignIn.Action>
      <Clerk.Loading scope="global">{(isLoading) => (isLoading ? "loading" : "ready")}</Clerk.Loading>
      <Clerk.Link navigate="sign-up">Sign up</Clerk.Link>
    </SignIn.Step>
    <SignIn.Step name="verifications">never on a server</SignIn.Step>
  </SignIn.Root>
);

describe("on a server", () => {
  it("the first step is in the HTML, with nothing that could be sent before the page runs", () => {
    const html = render(signIn());
    expect(html).toContain('<form method="post">');
    expect(html).toMatch(/<button type="button"[^>]* disabled=""[^>]*>Google/);
    expect(html).toMatch(/<button type="submit" disabled="">Continue/);
    expect(html).toContain('<a href="/sign-up">');
    expect(html).toContain("loading");
    expect(html).not.toContain("never on a server");
    const [, inputId] = /<label for="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`id="${inputId}"`);
  });

  it("the fallback stands in for it where there is one", () => {
    expect(render(signIn({ fallback: "One moment" }))).toBe("One moment");
  });

  it("sign-up is there too", () => {
    const html = render(
      <SignUp.Root>
        <SignUp.Step name="start">
          <Clerk.Field name="emailAddress">
            <Clerk.Input />
          </Clerk.Field>
          <SignUp.Captcha className="box" />
        </SignUp.Step>
      </SignUp.Root>,
    );
    expect(html).toContain('type="email"');
    expect(html).toContain('<div class="box" id="clerk-captcha">');
  });
});

it.each([
  ["Step", <SignIn.Step name="start">x</SignIn.Step>],
  ["Strategy", <SignUp.Strategy name="code">x</SignUp.Strategy>],
  ["Field", <Clerk.Field name="code">x</Clerk.Field>],
])("%s outside of a flow says where it belongs", (_, element) => {
  expect(() => render(element)).toThrow(/must be rendered inside <Sign(In|Up)\.Root>/);
});
