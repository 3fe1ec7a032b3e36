import { expect, expectTypeOf, it } from "vitest";
import type { ComponentProps, ReactNode } from "react";
import * as Clerk from "./common/index.ts";
import * as SignIn from "./sign-in/index.ts";
import * as SignUp from "./sign-up/index.ts";

/* Pages as apps write them: what compiles here is what the parts take. */

const Button = (props: ComponentProps<"button"> & { variant?: "link" }) => <button {...props} />;
const TextInput = (props: ComponentProps<"input">) => <input {...props} />;

export const signInPage = (
  <SignIn.Root routing="virtual" fallback={<p>…</p>} exampleMode>
    <Clerk.Loading>
      {(isGlobalLoading) => (
        <>
          <SignIn.Step name="start" className="card">
            <Clerk.GlobalError className="error" />
            <Clerk.GlobalError code="user_locked">Locked.</Clerk.GlobalError>
            <Clerk.Connection name="google" asChild>
              <Button disabled={isGlobalLoading}>
                <Clerk.Loading scope="provider:google">
                  {(isLoading) => (isLoading ? "…" : <Clerk.Icon className="size-4" />)}
                </Clerk.Loading>
              </Button>
            </Clerk.Connection>
            <Clerk.Connection name="metamask">MetaMask</Clerk.Connection>
            <Clerk.Field name="identifier" className="field">
              {(state) => (
                <>
                  <Clerk.Label asChild>
                    <label>{state}</label>
                  </Clerk.Label>
                  <Clerk.Input type="email" required asChild autoComplete="email webauthn">
                    <TextInput />
                  </Clerk.Input>
                  <Clerk.FieldError className="error">{({ message, code }) => message + code}</Clerk.FieldError>
                </>
              )}
            </Clerk.Field>
            <SignIn.Passkey>Passkey</SignIn.Passkey>
            <SignIn.Action submit asChild>
              <Button>Continue</Button>
            </SignIn.Action>
            <Clerk.Submit>Continue</Clerk.Submit>
            <Clerk.Link navigate="sign-up">{({ url }) => <a href={url}>Sign up</a>}</Clerk.Link>
          </SignIn.Step>
          <SignIn.Step name="verifications" preferred="email_code">
            <SignIn.Strategy name="phone_code">
              <Clerk.Field name="code" alwaysShow>
                <Clerk.Input
                  type="otp"
                  length={6}
                  autoSubmit
                  passwordManagerOffset={40}
                  render={({ value, status, index }) => <i data-status={status}>{value || index}</i>}
                />
              </Clerk.Field>
              <SignIn.Action asChild resend fallback={({ resendableAfter }) => <Button>{resendableAfter}</Button>}>
                <Button variant="link">Again</Button>
              </SignIn.Action>
            </SignIn.Strategy>
            <SignIn.Strategy name="oauth">…</SignIn.Strategy>
            <SignIn.Action navigate="choose-strategy">Other ways</SignIn.Action>
          </SignIn.Step>
          <SignIn.Step name="choose-strategy" asChild>
            <section>
              <SignIn.SupportedStrategy name="backup_code" asChild>
                <Button>Backup code</Button>
              </SignIn.SupportedStrategy>
            </section>
          </SignIn.Step>
          <SignIn.Step name="sso-callback">
            <SignIn.Captcha asChild>
              <aside />
            </SignIn.Captcha>
          </SignIn.Step>
          <SignIn.FirstFactor>…</SignIn.FirstFactor>
          <SignIn.SecondFactor>…</SignIn.SecondFactor>
          <SignIn.SafeIdentifier transform={(text) => text.toUpperCase()} />
        </>
      )}
    </Clerk.Loading>
  </SignIn.Root>
);

export const signUpPage = (
  <SignUp.Root path="/sign-up">
    <SignUp.Step name="continue">
      <Clerk.Field name="password">
        <Clerk.Input
          type="password"
          validatePassword
          onPasswordValidation={({ complexity }) => complexity?.min_length}
        />
        <Clerk.FieldState>{({ state, codes }) => <p>{[state, ...(codes ?? [])]}</p>}</Clerk.FieldState>
      </Clerk.Field>
      <SignUp.Captcha />
      <SignUp.Action submit>Sign up</SignUp.Action>
    </SignUp.Step>
    <SignUp.Step name="restricted">…</SignUp.Step>
  </SignUp.Root>
);

it("takes what apps give it, and nothing that contradicts itself", () => {
  type Action = ComponentProps<typeof SignIn.Action>;
  expectTypeOf<{ submit: true; navigate: "start"; children: string }>().not.toExtend<Action>();
  expectTypeOf<{ navigate: "elsewhere"; children: string }>().not.toExtend<Action>();
  expectTypeOf<{ children: string }>().not.toExtend<Action>();
  expectTypeOf<{ name: "start"; children: ReactNode }>().toExtend<ComponentProps<typeof SignIn.Step>>();
  expectTypeOf<{ name: "oops"; children: ReactNode }>().not.toExtend<ComponentProps<typeof SignIn.Step>>();
});

it("has every part that such pages may name", () => {
  const common = "Connection Field FieldError FieldState GlobalError Icon Input Label Link Loading Submit";
  const signIn =
    "Action Captcha FirstFactor Passkey Root SafeIdentifier Salutation SecondFactor SessionList SessionListItem SignIn Step Strategy SupportedStrategy";
  const signUp = "Action Captcha Root SignUp Step Strategy";
  expect([Clerk, SignIn, SignUp].map((entry) => Object.keys(entry).toSorted().join(" "))).toEqual([
    common,
    signIn,
    signUp,
  ]);
});
