"use client";
import { useRef } from "react";
import { useForm } from "../../hooks/use-form.ts";
import { Card, FooterAction } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { PasswordField } from "../../primitives/password-field.tsx";
import { isResetFactor, otherFactors } from "./choose-factor.ts";
import { useChallenge, type FactorView } from "./challenge.ts";

export function PasswordScreen({ onView }: { onView: (view: FactorView) => void }) {
  const challenge = useChallenge();
  const { flow, texts } = challenge;
  const form = useForm({ password: "" });
  const input = useRef<HTMLInputElement>(null);
  const submit = async () => {
    const attempt = async () => {
      const goOn = await challenge.attempt("first", { strategy: "password", password: form.values.password });
      await goOn();
    };
    const isDone = await form.run(attempt, challenge.recover);
    if (!isDone) requestAnimationFrame(() => input.current?.focus());
  };
  const factors = challenge.factorsOf("first");
  const hasOthers = otherFactors(factors, { strategy: "password" }, "first").length > 0;
  return (
    <Card
      flow={flow}
      part="password"
      title={`${texts}.password.title`}
      subtitle={`${texts}.password.subtitle`}
      preview={challenge.preview()}
      alert={form.alert}
      footer={<OtherWays hasOthers={hasOthers} onView={onView} />}
    >
      <Form form={form} onSubmit={submit}>
        <HiddenIdentifier value={challenge.identifier ?? ""} />
        <PasswordField
          name="password"
          label="formFieldLabel__password"
          placeholder="formFieldInputPlaceholder__password"
          required
          autoFocus
          inputRef={input}
          action={
            challenge.canReset && (factors.some(isResetFactor) || hasOthers)
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
  const { texts } = useChallenge();
  return (
    <FooterAction
      id={hasOthers ? "alternativeMethods" : "havingTrouble"}
      link={`${texts}.${hasOthers ? "password" : "alternativeMethods"}.actionLink`}
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
