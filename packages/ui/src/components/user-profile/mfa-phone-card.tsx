"use client";
import { useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import type { PhoneNumberResource } from "../../clerk.ts";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Text } from "../../localization/index.ts";
import { Alert } from "../../primitives/alert.tsx";
import { Button } from "../../primitives/button.tsx";
import { BackupCodesCard } from "./backup-codes-card.tsx";
import { AddPhone, VerifyPhone } from "./phone-cards.tsx";
import { ActionFrame, FormTitle } from "./section.tsx";
import { ResetLink } from "./reset-link.tsx";

const key = (name: string) => `userProfile.mfaPhoneCodePage.${name}`;
type Step = { kind: "choose" } | { kind: "add" } | { kind: "verify"; phone: PhoneNumberResource };

/** Has codes sent to a number at each sign-in: one that is there, or a new one. */
export function MfaPhoneCard({ onDone }: { onDone: () => void }) {
  const { cx } = useAppearance();
  const { user } = useResources();
  const [step, setStep] = useState<Step>({ kind: "choose" });
  const [codes, setCodes] = useState<readonly string[]>();
  const form = useForm({});
  const choose = (phone: PhoneNumberResource) =>
    form.run(async () => {
      const reserved = await phone.setReservedForSecondFactor({ reserved: true });
      if (reserved.backupCodes?.length) setCodes(reserved.backupCodes);
      else onDone();
    });
  if (codes) return <BackupCodesCard codes={codes} message={key("successMessage1")} onDone={onDone} />;
  if (step.kind === "add") return <AddPhone onDone={onDone} onAdded={(phone) => setStep({ kind: "verify", phone })} />;
  if (step.kind === "verify")
    return <VerifyPhone phone={step.phone} onVerified={() => void choose(step.phone)} onCancel={onDone} />;
  const free = (user?.phoneNumbers ?? []).filter(({ reservedForSecondFactor }) => !reservedForSecondFactor);
  const use = (phone: PhoneNumberResource) =>
    phone.verification.status === "verified" ? void choose(phone) : setStep({ kind: "verify", phone });
  return (
    <ActionFrame>
      <FormTitle k={key("title")} />
      <Text
        as="p"
        k={key(free.length > 0 ? "subtitle__availablePhoneNumbers" : "subtitle__unavailablePhoneNumbers")}
        className="lk-muted"
      />
      <Alert>{form.alert}</Alert>
      <div className={cx("alternativeMethods")}>
        {free.map((phone) => (
          <Button
            key={phone.id}
            element="alternativeMethodsBlockButton"
            disabled={form.busy}
            onClick={() => use(phone)}
          >
            <bdi>{phone.phoneNumber}</bdi>
          </Button>
        ))}
        <Button
          element="alternativeMethodsBlockButton"
          k={key("primaryButton__addPhoneNumber")}
          onClick={() => setStep({ kind: "add" })}
        />
      </div>
      <ResetLink onClick={onDone} />
    </ActionFrame>
  );
}
