"use client";
import { useResources, useClerkUI } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Text } from "../../localization/index.ts";
import { Card, LoadingCard, TextButton } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { NewPasswordFields, newPasswordValues } from "../../primitives/new-password-fields.tsx";
import { identifierOf } from "../../primitives/user-preview.tsx";
import { useAppearance } from "../../appearance/index.ts";
import { useSignInFlow } from "./flow.tsx";

/** A session that may not begin before the password has changed. */
export function TaskResetPassword({ flow }: { flow: "signIn" }) {
  const { clerk } = useClerkUI();
  const { session } = useResources();
  const { redirectUrl } = useSignInFlow();
  const form = useForm(newPasswordValues);
  const user = session?.user;
  if (!user) return <LoadingCard flow={flow} />;
  const submit = () =>
    form.run(async () => {
      const { password, signOutOfOtherSessions } = form.values;
      await user.updatePassword({
        newPassword: password,
        signOutOfOtherSessions: signOutOfOtherSessions === "true",
      });
      await clerk.setActive({ session: session.id, redirectUrl: redirectUrl() });
    });
  return (
    <Card
      flow={flow}
      part="resetPassword"
      title="taskResetPassword.title"
      subtitle="taskResetPassword.subtitle"
      alert={form.alert}
      footer={<SignOutAction identifier={identifierOf(user)} sessionId={session.id} />}
    >
      <Form form={form} onSubmit={submit}>
        <NewPasswordFields />
        <SubmitButton
          k="taskResetPassword.formButtonPrimary"
          disabled={form.values.password === "" || form.values.password !== form.values.confirmPassword}
        />
      </Form>
    </Card>
  );
}

function SignOutAction({ identifier, sessionId }: { identifier: string; sessionId: string }) {
  const { cx } = useAppearance();
  const { clerk } = useClerkUI();
  return (
    <div className={cx("footerAction", { id: "signOut" })}>
      <Text k="taskResetPassword.signOut.actionText" tokens={{ identifier }} className={cx("footerActionText")} />
      <TextButton
        element="footerActionLink"
        k="taskResetPassword.signOut.actionLink"
        onClick={() => void clerk.signOut({ sessionId })}
      />
    </div>
  );
}
