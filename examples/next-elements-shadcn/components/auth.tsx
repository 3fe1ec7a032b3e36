"use client";
import * as Clerk from "@clerk/elements/common";
import type { ComponentProps, ReactNode } from "react";
import { Button } from "./ui/button";
import { Input } from "./ui/input";
import { Label } from "./ui/label";

/* What the pages of sign-in and sign-up share: the parts of Clerk in the app's own components. */

interface TextFieldProps extends Pick<
  ComponentProps<typeof Clerk.Input>,
  "type" | "autoComplete" | "validatePassword"
> {
  name: string;
  label: string;
}

export function TextField({ name, label, ...input }: TextFieldProps) {
  return (
    <Clerk.Field name={name} className="grid gap-2">
      <Clerk.Label asChild>
        <Label>{label}</Label>
      </Clerk.Label>
      <Clerk.Input {...input} required asChild>
        <Input />
      </Clerk.Input>
      <Clerk.FieldState>
        {({ state, message }) =>
          state === "info" ? <span className="text-muted-foreground text-sm">{message}</span> : null
        }
      </Clerk.FieldState>
      <Clerk.FieldError className="text-destructive text-sm" />
    </Clerk.Field>
  );
}

export function CodeField() {
  return (
    <Clerk.Field name="code" className="grid gap-2">
      <Clerk.Label asChild>
        <Label>Code</Label>
      </Clerk.Label>
      <Clerk.Input
        type="otp"
        required
        autoFocus
        autoSubmit
        className="flex justify-between gap-2"
        render={({ value, status }) => (
          <div
            data-status={status}
            className="border-border bg-background data-[status=cursor]:border-primary data-[status=selected]:border-primary data-[status=cursor]:ring-primary data-[status=selected]:ring-primary grid h-12 flex-1 place-items-center rounded-md border text-lg tabular-nums data-[status=cursor]:ring-1 data-[status=selected]:ring-1"
          >
            {value}
          </div>
        )}
      />
      <Clerk.FieldError className="text-destructive text-sm" />
    </Clerk.Field>
  );
}

export function GoogleButton() {
  return (
    <Clerk.Loading scope="provider:google">
      {(isLoading) => (
        <Clerk.Connection name="google" asChild>
          <Button variant="outline" aria-busy={isLoading}>
            <Clerk.Icon className="size-4" />
            Continue with Google
          </Button>
        </Clerk.Connection>
      )}
    </Clerk.Loading>
  );
}

export function Problem() {
  return <Clerk.GlobalError className="text-destructive text-sm" />;
}

export function Waiting({ children }: { children: ReactNode }) {
  return <Clerk.Loading scope="submit">{(isLoading) => (isLoading ? "One moment …" : children)}</Clerk.Loading>;
}

export function OtherPage({ to, question }: { to: "sign-in" | "sign-up"; question: string }) {
  return (
    <p className="text-muted-foreground text-sm">
      {question}{" "}
      <Clerk.Link navigate={to} className="text-primary underline underline-offset-4">
        {to === "sign-in" ? "Sign in" : "Sign up"}
      </Clerk.Link>
    </p>
  );
}
