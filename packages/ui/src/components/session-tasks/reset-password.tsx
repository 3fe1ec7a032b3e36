"use client";
import { useForm } from "../../hooks/use-form.ts";
import { Card } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { NewPasswordFields, newPasswordValues } from "../../primitives/new-password-fields.tsx";
import { SignOutAction, useSessionTask } from "./session-task.tsx";

/** A session that may not begin before the password has changed. */
export function ResetPasswordTask() {
  const { flow, user, finish } = useSessionTask();
  const form = useForm(newPasswordValues);
  const { password, confirmPassword, signOutOfOtherSessions } = form.values;
  const submit = () =>
    form.run(async () => {
      await user.updatePassword({
        newPassword: password,
        signOutOfOtherSessions: signOutOfOtherSessions === "true",
      });
      await finish();
    });
  return (
    <Card
      flow={flow}
      part="resetPassword"
      title="taskResetPassword.title"
      subtitle="taskResetPassword.subtitle"
      alert={form.alert}
      footer={<SignOutAction texts="taskResetPassword" />}
    >
      <Form form={form} onSubmit={submit}>
        <NewPasswordFields />
        <SubmitButton
          k="taskResetPassword.formButtonPrimary"
          disabled={password === "" || password !== confirmPassword}
        />
      </Form>
    </Card>
  );
}
