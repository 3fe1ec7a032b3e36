"use client";
import { useForm } from "../../hooks/use-form.ts";
import { useOnce } from "../../hooks/use-once.ts";
import { OtpField } from "../../primitives/otp-field.tsx";
import { ActionCard, type ActionCardProps } from "./section.tsx";

export interface VerifyByCodeProps extends Pick<ActionCardProps, "title" | "subtitle"> {
  /** The address or number, as people read it. */
  identifier: string;
  /** Sends the code. */
  prepare: () => Promise<unknown>;
  attempt: (code: string) => Promise<unknown>;
  onDone: () => void;
  /** `onDone` too unless given. */
  onCancel?: () => void;
}

/** Proof of an address or number that the user adds, by the code that is sent on arrival. */
export function VerifyByCode({
  title,
  subtitle,
  identifier,
  prepare,
  attempt,
  onDone,
  onCancel = onDone,
}: VerifyByCodeProps) {
  const form = useForm({ code: "" });
  const send = () => form.run(prepare);
  useOnce(() => void send());
  const submit = async (code: string) => {
    if (await form.run(() => attempt(code))) onDone();
  };
  return (
    <ActionCard
      title={title}
      subtitle={subtitle}
      tokens={{ identifier }}
      form={form}
      submit="formButtonPrimary__verify"
      onSubmit={() => submit(form.values.code)}
      onCancel={onCancel}
    >
      <OtpField onComplete={submit} resendKey="userProfile.emailAddressPage.emailCode.resendButton" onResend={send} />
    </ActionCard>
  );
}
