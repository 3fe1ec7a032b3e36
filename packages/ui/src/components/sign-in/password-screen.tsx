"use client";
import { useRef } from "react";
import { useForm } from "../../hooks/use-form.ts";
import { Card, FooterAction } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { PasswordField } from "../../primitives/password-field.tsx";
import { isResetFactor, otherFactors } from "./choose-factor.ts";
import { SignInIdentity } from "./sign-in-identity.tsx";
import { useSignInFlow } from "./flow.tsx";
import type { FactorView } from "./factor-one.tsx";
import { useFactorErrors } from "./use-factor-errors.ts";

export function PasswordScreen({ onView }: { onView: (view: FactorView) => void }) {
  const { signIn, advance } = useSignInFlow();
  const form = useForm({ password: "" });
  const input = useRef<HTMLInputElement>(null);
  const recover = useFactorErrors();
  const submit = async () => {
    const attempt = async () =>
      advance(await signIn.attemptFirstFactor({ strategy: "password", password: form.values.password }));
    const isDone = await form.run(attempt, recover);
    if (!isDone) requestAnimationFrame(() => input.current?.focus());
  };
  const factors = signIn.supportedFirstFactors ?? [];
  const hasOthers = otherFactors(factors, { strategy: "password" }, "first").length > 0;
  return (
    <Card
      flow="signIn"
      part="password"
      title="signIn.password.title"
      subtitle="signIn.password.subtitle"
      preview={<SignInIdentity />}
      alert={form.alert}
      footer={<OtherWays hasOthers={hasOthers} onView={onView} />}
    >
      <Form form={form} onSubmit={submit}>
        <HiddenIdentifier value={signIn.identifier ?? ""} />
        <PasswordField
          name="password"
          label="formFieldLabel__password"
          placeholder="formFieldInputPlaceholder__password"
          required
          autoFocus
          inputRef={input}
          action={
            factors.some(isResetFactor) || hasOthers
              ? { k: "formFieldAction__forgotPassword", onClick: () => onView("forgot") }
              : undefined
          }
        />
        <SubmitButton />
      </Form>
    </Card>
  );
}

function OtherWays({ hasOthers, onView }: { hasOthers: boolean; onView: (view: FactorView) => void }) {
  return (
    <FooterAction
      id={hasOthers ? "alternativeMethods" : "havingTrouble"}
      link={hasOthers ? "signIn.password.actionLink" : "signIn.alternativeMethods.actionLink"}
      onClick={() => onView(hasOthers ? "alternatives" : "help")}
    />
  );
}

/** Tells password managers whose password is asked for. */
function HiddenIdentifier({ value }: { value: string }) {
  return (
    <input
      className="lk-hidden"
      name="identifier"
      autoComplete="username"
      defaultValue={value}
      data-testid="hidden-identifier"
      tabIndex={-1}
      aria-hidden="true"
      readOnly
    />
  );
}
