"use client";
import { useEffect } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useForm } from "../../hooks/use-form.ts";
import { Text } from "../../localization/index.ts";
import { Card, LoadingCard, TextButton } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { NewPasswordFields, newPasswordValues } from "../../primitives/new-password-fields.tsx";
import { Spinner } from "../../primitives/spinner.tsx";
import { useRouter } from "../../router/index.ts";
import { useSignInFlow } from "./flow.tsx";
import { useGuard } from "./use-guard.ts";

/** How long the good news stays before the page moves on, in milliseconds. */
const successPause = 2000;

/** A new password in place of one that was forgotten or must change. */
export function ResetPassword() {
  const { signIn, advance } = useSignInFlow();
  const { navigate } = useRouter();
  const { cx } = useAppearance();
  const form = useForm(newPasswordValues);
  const isHere = useGuard(["needs_new_password"]);
  if (!isHere) return <LoadingCard flow="signIn" />;
  const submit = () =>
    form.run(async () => {
      const { password, signOutOfOtherSessions } = form.values;
      const next = await signIn.resetPassword({
        password,
        signOutOfOtherSessions: signOutOfOtherSessions === "true",
      });
      if (next.status === "complete") navigate("reset-password-success");
      else await advance(next);
    });
  const wasForced = !signIn.firstFactorVerification.strategy?.startsWith("reset_password");
  return (
    <Card
      flow="signIn"
      part="resetPassword"
      title="signIn.resetPassword.title"
      subtitle={wasForced ? "signIn.resetPassword.requiredMessage" : undefined}
      alert={form.alert}
    >
      <Form form={form} onSubmit={submit}>
        <NewPasswordFields />
        <SubmitButton
          k="signIn.resetPassword.formButtonPrimary"
          disabled={form.values.password === "" || form.values.password !== form.values.confirmPassword}
        />
        <div className={cx("backRow")}>
          <TextButton element="backLink" k="backButton" onClick={() => navigate("")} />
        </div>
      </Form>
    </Card>
  );
}

/** Says that it worked and goes on by itself. */
export function ResetPasswordSuccess() {
  const { signIn, activate } = useSignInFlow();
  const { navigate } = useRouter();
  const { createdSessionId } = signIn;
  useEffect(() => {
    if (!createdSessionId) return navigate("", { replace: true });
    const timer = setTimeout(() => void activate(createdSessionId), successPause);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Card flow="signIn" part="resetPassword" title="signIn.resetPassword.title">
      <div className="lk-status" role="status">
        <Spinner large />
        <Text as="p" k="signIn.resetPassword.successMessage" />
      </div>
    </Card>
  );
}
