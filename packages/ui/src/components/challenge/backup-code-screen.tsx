"use client";
import { useForm } from "../../hooks/use-form.ts";
import { Card } from "../../primitives/card.tsx";
import { Field } from "../../primitives/field.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { AnotherMethod } from "./another-method.tsx";
import { useChallenge, type FactorView } from "./challenge.ts";

export function BackupCodeScreen({ onView }: { onView: (view: FactorView) => void }) {
  const { flow, texts, attempt, recover } = useChallenge();
  const form = useForm({ code: "" });
  const submit = () =>
    form.run(async () => {
      const goOn = await attempt("second", { strategy: "backup_code", code: form.values.code.trim() });
      await goOn();
    }, recover);
  return (
    <Card
      flow={flow}
      part="backupCode2Fa"
      title={`${texts}.backupCodeMfa.title`}
      subtitle={`${texts}.backupCodeMfa.subtitle`}
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
