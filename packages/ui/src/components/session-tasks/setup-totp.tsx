"use client";
import { useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useForm } from "../../hooks/use-form.ts";
import { Card, TextButton } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { OtpField } from "../../primitives/otp-field.tsx";
import { AuthenticatorApp } from "../mfa/authenticator-app.tsx";
import { useNewTotp } from "../mfa/use-new-totp.ts";
import { SignOutAction, useSessionTask } from "./session-task.tsx";

const texts = "taskSetupMfa.totpCode";

interface SetupTotpProps {
  onDone: (backupCodes: readonly string[]) => void;
  onBack: () => void;
}

/** Takes an authenticator app into use. */
export function SetupTotp({ onDone, onBack }: SetupTotpProps) {
  const { flow, user } = useSessionTask();
  const { cx } = useAppearance();
  const [isShown, setShown] = useState(false);
  const form = useForm({ code: "" });
  const [totp, load] = useNewTotp(user, form);
  const verify = (code: string) => form.run(async () => onDone((await user.verifyTOTP({ code })).backupCodes ?? []));
  const submit = () => {
    if (!totp) return load();
    return isShown ? verify(form.values.code) : setShown(true);
  };
  const step = isShown ? "verifyTotp" : "addAuthenticatorApp";
  return (
    <Card
      flow={flow}
      part="start"
      title={isShown ? `${texts}.verifyTotp.title` : `${texts}.title`}
      subtitle={isShown ? `${texts}.verifyTotp.subtitle` : undefined}
      alert={form.alert}
      footer={<SignOutAction texts="taskSetupMfa" />}
    >
      <Form form={form} onSubmit={submit}>
        {!isShown && totp && <AuthenticatorApp totp={totp} texts={`${texts}.addAuthenticatorApp`} />}
        {isShown && <OtpField onComplete={verify} />}
        <SubmitButton k={!totp && form.alert ? "tryAgainButton" : `${texts}.${step}.formButtonPrimary`} />
        <div className={cx("backRow")}>
          <TextButton
            element="backLink"
            k={`${texts}.${step}.formButtonReset`}
            onClick={isShown ? () => setShown(false) : onBack}
          />
        </div>
      </Form>
    </Card>
  );
}
