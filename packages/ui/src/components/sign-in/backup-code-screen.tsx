"use client";
import { useForm } from "../../hooks/use-form.ts";
import { Card } from "../../primitives/card.tsx";
import { Field } from "../../primitives/field.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { AnotherMethod } from "./another-method.tsx";
import type { FactorView } from "./factor-one.tsx";
import { useSignInFlow } from "./flow.tsx";
import { useFactorErrors } from "./use-factor-errors.ts";

export function BackupCodeScreen({ onView }: { onView: (view: FactorView) => void }) {
  const { signIn, advance } = useSignInFlow();
  const form = useForm({ code: "" });
  const recover = useFactorErrors();
  const submit = () =>
    form.run(async () => {
      await advance(
        await signIn.attemptSecondFactor({
          strategy: "backup_code",
          code: form.values.code.trim(),
        }),
      );
    }, recover);
  return (
    <Card
      flow="signIn"
      part="backupCode2Fa"
      title="signIn.backupCodeMfa.title"
      subtitle="signIn.backupCodeMfa.subtitle"
      alert={form.alert}
      footer={<AnotherMethod onView={onView} />}
    >
      <Form form={form} onSubmit={submit}>
        <Field
          name="code"
          label="formFieldLabel__backupCode"
          placeholder="formFieldInputPlaceholder__backupCode"
          required
          autoFocus
          autoComplete="off"
        />
        <SubmitButton />
      </Form>
    </Card>
  );
}
