"use client";
import { useForm } from "../../hooks/use-form.ts";
import { Card } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { AnotherMethod } from "./another-method.tsx";
import { useChallenge, type FactorView } from "./challenge.ts";

export function PasskeyScreen({ onView }: { onView: (view: FactorView) => void }) {
  const { flow, texts, preview, attemptPasskey, recover } = useChallenge();
  const form = useForm({});
  const authenticate = () =>
    form.run(async () => {
      const goOn = await attemptPasskey();
      await goOn();
    }, recover);
  return (
    <Card
      flow={flow}
      part="passkey"
      title={`${texts}.passkey.title`}
      subtitle={`${texts}.passkey.subtitle`}
      preview={preview()}
      alert={form.alert}
      footer={<AnotherMethod onView={onView} />}
    >
      <Form form={form} onSubmit={authenticate}>
        <SubmitButton />
      </Form>
    </Card>
  );
}
