"use client";
import { useState } from "react";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { OtpField } from "../../primitives/otp-field.tsx";
import { AuthenticatorApp } from "../mfa/authenticator-app.tsx";
import { useNewTotp } from "../mfa/use-new-totp.ts";
import { BackupCodesCard } from "./backup-codes-card.tsx";
import { ActionCard } from "./section.tsx";

const texts = "userProfile.mfaTOTPPage";

/** Takes an authenticator app into use: the app learns the key, proves it, and backup codes are shown once. */
export function TotpCard({ onDone }: { onDone: () => void }) {
  const { user } = useResources();
  const [isShown, setShown] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>();
  const form = useForm({ code: "" });
  const [totp, load] = useNewTotp(user, form);
  const verify = (code: string) =>
    form.run(async () => {
      const verified = await user?.verifyTOTP({ code });
      if (verified?.backupCodes?.length) setCodes(verified.backupCodes);
      else onDone();
    });
  if (codes) return <BackupCodesCard codes={codes} message={`${texts}.successMessage`} onDone={onDone} />;
  if (isShown)
    return (
      <ActionCard
        title={`${texts}.verifyTitle`}
        subtitle={`${texts}.verifySubtitle`}
        form={form}
        submit="formButtonPrimary__verify"
        onSubmit={() => verify(form.values.code)}
        onCancel={onDone}
      >
        <OtpField onComplete={verify} />
      </ActionCard>
    );
  return (
    <ActionCard
      title={`${texts}.title`}
      form={form}
      submit={form.alert ? "tryAgainButton" : "userProfile.formButtonPrimary__continue"}
      onSubmit={() => (totp ? setShown(true) : load())}
      onCancel={onDone}
    >
      {totp && <AuthenticatorApp totp={totp} texts={`${texts}.authenticatorApp`} />}
    </ActionCard>
  );
}
