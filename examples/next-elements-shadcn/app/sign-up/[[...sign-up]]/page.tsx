"use client";
import * as SignUp from "@clerk/elements/sign-up";
import { CodeField, GoogleButton, OtherPage, Problem, TextField, Waiting } from "@/components/auth";
import { Button } from "@/components/ui/button";
import { Card, CardDescription, CardHeader, CardTitle } from "@/components/ui/card";

export default function SignUpPage() {
  return (
    <SignUp.Root>
      <SignUp.Step name="start">
        <Card>
          <CardHeader>
            <CardTitle>Join Kettle</CardTitle>
            <CardDescription>It takes as long as a cup of tea.</CardDescription>
          </CardHeader>
          <Problem />
          <GoogleButton />
          <TextField name="emailAddress" label="Email address" />
          <TextField name="password" label="Password" validatePassword />
          <SignUp.Captcha className="empty:hidden" />
          <SignUp.Action submit asChild>
            <Button>
              <Waiting>Sign up</Waiting>
            </Button>
          </SignUp.Action>
          <OtherPage to="sign-in" question="Been here before?" />
        </Card>
      </SignUp.Step>

      <SignUp.Step name="continue">
        <Card>
          <CardHeader>
            <CardTitle>Almost there</CardTitle>
          </CardHeader>
          <Problem />
          <TextField name="emailAddress" label="Email address" />
          <TextField name="password" label="Password" validatePassword />
          <SignUp.Action submit asChild>
            <Button>
              <Waiting>Continue</Waiting>
            </Button>
          </SignUp.Action>
        </Card>
      </SignUp.Step>

      <SignUp.Step name="verifications">
        <Card>
          <SignUp.Strategy name="email_code">
            <CardHeader>
              <CardTitle>Check your mail</CardTitle>
              <CardDescription>Enter the code that we sent you.</CardDescription>
            </CardHeader>
            <Problem />
            <CodeField />
            <SignUp.Action
              resend
              asChild
              fallback={({ resendableAfter }) => (
                <p className="text-muted-foreground text-sm">
                  Nothing there? You can ask again in {resendableAfter} s.
                </p>
              )}
            >
              <Button variant="link">Send another code</Button>
            </SignUp.Action>
          </SignUp.Strategy>
          <SignUp.Action navigate="start" asChild>
            <Button variant="link">Back</Button>
          </SignUp.Action>
        </Card>
      </SignUp.Step>

      <SignUp.Step name="restricted">
        <Card>
          <CardHeader>
            <CardTitle>By invitation only</CardTitle>
            <CardDescription>Ask whoever runs this kettle for one.</CardDescription>
          </CardHeader>
          <OtherPage to="sign-in" question="Been here before?" />
        </Card>
      </SignUp.Step>
    </SignUp.Root>
  );
}
