"use client";
import * as Clerk from "@latchkey/elements/common";
import * as SignIn from "@latchkey/elements/sign-in";

function Text({ name, label, ...input }) {
  return (
    <Clerk.Field name={name}>
      <Clerk.Label>{label}</Clerk.Label>
      <Clerk.Input required {...input} />
      <Clerk.FieldError />
    </Clerk.Field>
  );
}

export default function Page() {
  return (
    <SignIn.Root path="/elements">
      <SignIn.Step name="start">
        <h1>Sign in</h1>
        <Clerk.GlobalError />
        <Text name="identifier" label="Address" type="email" />
        <SignIn.Action submit>
          <Clerk.Loading scope="submit">{(isLoading) => (isLoading ? "One moment" : "Go on")}</Clerk.Loading>
        </SignIn.Action>
      </SignIn.Step>
      <SignIn.Step name="verifications">
        <SignIn.Strategy name="password">
          <h1>
            Password of <SignIn.SafeIdentifier />
          </h1>
          <Text name="password" label="Password" />
          <SignIn.Action submit asChild>
            <button>Sign in</button>
          </SignIn.Action>
        </SignIn.Strategy>
      </SignIn.Step>
    </SignIn.Root>
  );
}
