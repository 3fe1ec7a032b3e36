"use client";
import { useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import type { PhoneNumberResource } from "../../clerk.ts";
import { useForm } from "../../hooks/use-form.ts";
import { useOnce } from "../../hooks/use-once.ts";
import { Button } from "../../primitives/button.tsx";
import { Card, TextButton } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { OtpField } from "../../primitives/otp-field.tsx";
import { PhoneField } from "../../primitives/phone-field.tsx";
import { SignOutAction, useSessionTask } from "./session-task.tsx";

const texts = "taskSetupMfa.smsCode";

interface SetupPhoneProps {
  onDone: (backupCodes: readonly string[]) => void;
  onBack: () => void;
}

type Step = { kind: "choose" } | { kind: "add" } | { kind: "verify"; phone: PhoneNumberResource };

/** Has codes sent to a number: one that the account has, or a new one. */
export function SetupPhone({ onDone, onBack }: SetupPhoneProps) {
  const { user } = useSessionTask();
  const [step, setStep] = useState<Step>({ kind: user.phoneNumbers.length > 0 ? "choose" : "add" });
  const use = async (phone: PhoneNumberResource) => {
    const reserved = await phone.setReservedForSecondFactor({ reserved: true });
    onDone(reserved.backupCodes ?? []);
  };
  const verify = (phone: PhoneNumberResource) => setStep({ kind: "verify", phone });
  if (step.kind === "verify")
    return (
      <VerifyNumber phone={step.phone} onVerified={() => use(step.phone)} onBack={() => setStep({ kind: "choose" })} />
    );
  if (step.kind === "add")
    return (
      <AddNumber onAdded={verify} onBack={user.phoneNumbers.length > 0 ? () => setStep({ kind: "choose" }) : onBack} />
    );
  return <ChooseNumber onUse={use} onVerify={verify} onAdd={() => setStep({ kind: "add" })} onBack={onBack} />;
}

function BackRow({ onBack }: { onBack: () => void }) {
  const { cx } = useAppearance();
  return (
    <div className={cx("backRow")}>
      <TextButton element="backLink" k={`${texts}.cancel`} onClick={onBack} />
    </div>
  );
}

interface ChooseNumberProps {
  onUse: (phone: PhoneNumberResource) => Promise<void>;
  onVerify: (phone: PhoneNumberResource) => void;
  onAdd: () => void;
  onBack: () => void;
}

function ChooseNumber({ onUse, onVerify, onAdd, onBack }: ChooseNumberProps) {
  const { flow, user } = useSessionTask();
  const { cx } = useAppearance();
  const form = useForm({});
  const choose = (phone: PhoneNumberResource) =>
    phone.verification.status === "verified" ? void form.run(() => onUse(phone)) : onVerify(phone);
  return (
    <Card
      flow={flow}
      part="start"
      title={`${texts}.title`}
      subtitle={`${texts}.subtitle`}
      alert={form.alert}
      footer={<SignOutAction texts="taskSetupMfa" />}
    >
      <div className={cx(["taskSetupMfaPhoneSelectionItems", "alternativeMethods"])}>
        {user.phoneNumbers.map((phone) => (
          <Button
            key={phone.id}
            element="taskSetupMfaPhoneSelectionItem"
            disabled={form.busy}
            onClick={() => choose(phone)}
          >
            <bdi>{phone.phoneNumber}</bdi>
          </Button>
        ))}
        <Button element="taskSetupMfaPhoneSelectionAddPhoneAction" k={`${texts}.addPhoneNumber`} onClick={onAdd} />
      </div>
      <BackRow onBack={onBack} />
    </Card>
  );
}

interface AddNumberProps {
  onAdded: (phone: PhoneNumberResource) => void;
  onBack: () => void;
}

function AddNumber({ onAdded, onBack }: AddNumberProps) {
  const { flow, user } = useSessionTask();
  const form = useForm({ phoneNumber: "" });
  const add = () =>
    form.run(async () => onAdded(await user.createPhoneNumber({ phoneNumber: form.values.phoneNumber })));
  return (
    <Card
      flow={flow}
      part="start"
      title={`${texts}.addPhoneNumber`}
      subtitle={`${texts}.addPhone.infoText`}
      alert={form.alert}
      footer={<SignOutAction texts="taskSetupMfa" />}
    >
      <Form form={form} onSubmit={add}>
        <PhoneField name="phoneNumber" label="formFieldLabel__phoneNumber" autoFocus required />
        <SubmitButton k={`${texts}.addPhone.formButtonPrimary`} disabled={form.values.phoneNumber === ""} />
        <BackRow onBack={onBack} />
      </Form>
    </Card>
  );
}

interface VerifyNumberProps {
  phone: PhoneNumberResource;
  onVerified: () => Promise<void>;
  onBack: () => void;
}

function VerifyNumber({ phone, onVerified, onBack }: VerifyNumberProps) {
  const { flow } = useSessionTask();
  const form = useForm({ code: "" });
  const send = () => form.run(() => phone.prepareVerification());
  useOnce(() => void send(), form.ready);
  const verify = (code: string) =>
    form.run(async () => {
      await phone.attemptVerification({ code });
      await onVerified();
    });
  return (
    <Card
      flow={flow}
      part="start"
      title={`${texts}.verifyPhone.title`}
      subtitle={`${texts}.verifyPhone.subtitle`}
      subtitleTokens={{ identifier: phone.phoneNumber }}
      alert={form.alert}
      footer={<SignOutAction texts="taskSetupMfa" />}
    >
      <Form form={form} onSubmit={() => verify(form.values.code)}>
        <OtpField onComplete={verify} resendKey={`${texts}.verifyPhone.resendButton`} onResend={send} />
        <SubmitButton k={`${texts}.verifyPhone.formButtonPrimary`} />
        <BackRow onBack={onBack} />
      </Form>
    </Card>
  );
}
