"use client";
import { useForm } from "../../hooks/use-form.ts";
import { Card } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { AnotherMethod } from "./another-method.tsx";
import type { FactorView } from "./factor-one.tsx";
import { useSignInFlow } from "./flow.tsx";
import { SignInIdentity } from "./sign-in-identity.tsx";
import { useFactorErrors } from "./use-factor-errors.ts";

export function PasskeyScreen({ onView }: { onView: (view: FactorView) => void }) {
  const { signIn, advance } = useSignInFlow();
  const form = useForm({});
  const recover = useFactorErrors();
  const authenticate = () =>
    form.run(async () => {
      if (signIn.authenticateWithPasskey) await advance(await signIn.authenticateWithPasskey());
    }, recover);
  return (
    <Card
      flow="signIn"
      part="passkey"
      title="signIn.passkey.title"
      subtitle="signIn.passkey.subtitle"
      preview={<SignInIdentity />}
      alert={form.alert}
      footer={<AnotherMethod onView={onView} />}
    >
      <Form form={form} onSubmit={authenticate}>
        <SubmitButton />
      </Form>
    </Card>
  );
}
