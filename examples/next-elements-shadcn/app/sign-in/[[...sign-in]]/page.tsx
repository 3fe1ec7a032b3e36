"use client";
import * as SignIn from "@clerk/elements/sign-in";
import { CodeField, GoogleButton, OtherPage, Problem, TextField, Waiting } from "@/components/auth";
import { Button } from "@/components/ui/button";
import { Card, CardDescription, CardHeader, CardTitle } from "@/components/ui/card";

export default function SignInPage() {
  return (
    <SignIn.Root>
      <SignIn.Step name="start">
        <Card>
          <CardHeader>
            <CardTitle>Sign in to Kettle</CardTitle>
            <CardDescription>Welcome back.</CardDescription>
          </CardHeader>
          <Problem />
          <GoogleButton />
          <TextField name="identifier" label="Email address" type="email" autoComplete="email webauthn" />
          <SignIn.Action submit asChild>
            <Button>
              <Waiting>Continue</Waiting>
            </Button>
          </SignIn.Action>
          <SignIn.Passkey asChild>
            <Button variant="link">Use a passkey</Button>
          </SignIn.Passkey>
          <OtherPage to="sign-up" question="No account yet?" />
        </Card>
      </SignIn.Step>

      <SignIn.Step name="verifications">
        <Card>
          <SignIn.Strategy name="password">
            <CardHeader>
              <CardTitle>Enter your password</CardTitle>
              <CardDescription>
                For <SignIn.Salutation />
              </CardDescription>
            </CardHeader>
            <Problem />
            <TextField name="password" label="Password" />
            <SignIn.Action submit asChild>
              <Button>
                <Waiting>Sign in</Waiting>
              </Button>
            </SignIn.Action>
            <SignIn.Action navigate="forgot-password" asChild>
              <Button variant="link">Forgot your password?</Button>
            </SignIn.Action>
            <SignIn.Action navigate="choose-strategy" asChild>
              <Button variant="link">Another way to sign in</Button>
            </SignIn.Action>
          </SignIn.Strategy>
          <SignIn.Strategy name="email_code">
            <Code title="Check your mail" />
          </SignIn.Strategy>
          <SignIn.Strategy name="reset_password_email_code">
            <Code title="Reset your password" />
          </SignIn.Strategy>
          <SignIn.Strategy name="totp">
            <CardHeader>
              <CardTitle>Two steps</CardTitle>
              <CardDescription>Enter the code that your app shows.</CardDescription>
            </CardHeader>
            <Problem />
            <CodeField />
          </SignIn.Strategy>
        </Card>
      </SignIn.Step>

      <SignIn.Step name="choose-strategy">
        <Card>
          <CardHeader>
            <CardTitle>Another way to sign in</CardTitle>
          </CardHeader>
          <SignIn.SupportedStrategy name="email_code" asChild>
            <Button variant="outline">Send a code by mail</Button>
          </SignIn.SupportedStrategy>
          <SignIn.SupportedStrategy name="password" asChild>
            <Button variant="outline">Use the password</Button>
          </SignIn.SupportedStrategy>
          <Back />
        </Card>
      </SignIn.Step>

      <SignIn.Step name="forgot-password">
        <Card>
          <CardHeader>
            <CardTitle>Forgot your password?</CardTitle>
          </CardHeader>
          <Problem />
          <SignIn.SupportedStrategy name="reset_password_email_code" asChild>
            <Button>Reset it by mail</Button>
          </SignIn.SupportedStrategy>
          <Back />
        </Card>
      </SignIn.Step>

      <SignIn.Step name="reset-password">
        <Card>
          <CardHeader>
            <CardTitle>Set a new password</CardTitle>
          </CardHeader>
          <Problem />
          <TextField name="password" label="New password" validatePassword />
          <TextField name="confirmPassword" label="Once more" />
          <SignIn.Action submit asChild>
            <Button>
              <Waiting>Set and sign in</Waiting>
            </Button>
          </SignIn.Action>
        </Card>
      </SignIn.Step>

      <SignIn.Step name="sso-callback">
        <p role="status" className="text-muted-foreground text-center text-sm">
          One moment …
        </p>
        <SignIn.Captcha />
      </SignIn.Step>
    </SignIn.Root>
  );
}

function Code({ title }: { title: string }) {
  return (
    <>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
        <CardDescription>
          A code is on its way to <SignIn.SafeIdentifier />.
        </CardDescription>
      </CardHeader>
      <Problem />
      <CodeField />
      <SignIn.Action
        resend
        asChild
        fallback={({ resendableAfter }) => (
          <p className="text-muted-foreground text-sm">Nothing there? You can ask again in {resendableAfter} s.</p>
        )}
      >
        <Button variant="link">Send another code</Button>
      </SignIn.Action>
      <Back />
    </>
  );
}

function Back() {
  return (
    <SignIn.Action navigate="previous" asChild>
      <Button variant="link">Back</Button>
    </SignIn.Action>
  );
}
