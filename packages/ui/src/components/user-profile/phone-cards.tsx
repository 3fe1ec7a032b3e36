"use client";
import type { PhoneNumberResource } from "../../clerk.ts";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { PhoneField } from "../../primitives/lazy-phone-field.ts";
import { VerifyByCode } from "./lazy-forms.ts";
import { ActionCard } from "./section.tsx";

/** Adds a number, which has to be proven next. */
export function AddPhone({ onAdded, onDone }: { onAdded: (phone: PhoneNumberResource) => void; onDone: () => void }) {
  const { user } = useResources();
  const form = useForm({ phoneNumber: "" });
  const add = () =>
    form.run(async () => {
      const phone = await user?.createPhoneNumber({ phoneNumber: form.values.phoneNumber });
      if (phone) onAdded(phone);
    });
  return (
    <ActionCard
      title="userProfile.phoneNumberPage.title"
      subtitle="userProfile.phoneNumberPage.infoText"
      form={form}
      submit="userProfile.formButtonPrimary__add"
      disabled={form.values.phoneNumber === ""}
      onSubmit={add}
      onCancel={onDone}
    >
      <PhoneField name="phoneNumber" label="formFieldLabel__phoneNumber" autoFocus required />
    </ActionCard>
  );
}

interface VerifyPhoneProps {
  phone: PhoneNumberResource;
  onVerified: () => void;
  onCancel: () => void;
}

/** Proves a number by the code that is sent to it. */
export function VerifyPhone({ phone, onVerified, onCancel }: VerifyPhoneProps) {
  return (
    <VerifyByCode
      title="userProfile.phoneNumberPage.verifyTitle"
      subtitle="userProfile.phoneNumberPage.verifySubtitle"
      identifier={phone.phoneNumber}
      prepare={() => phone.prepareVerification()}
      attempt={(code) => phone.attemptVerification({ code })}
      onDone={onVerified}
      onCancel={onCancel}
    />
  );
}
