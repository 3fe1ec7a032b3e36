"use client";
import { useState } from "react";
import type { PhoneNumberResource } from "../../clerk.ts";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Alert } from "../../primitives/alert.tsx";
import { Badge } from "../../primitives/badge.tsx";
import { Menu, type MenuItem } from "../../primitives/menu.tsx";
import { FormattedPhoneNumber } from "./formatted-phone-number.tsx";
import { AddPhone, VerifyPhone } from "./phone-cards.tsx";
import { RemoveCard, Section, SectionButton, SectionItem } from "./section.tsx";

const id = "phoneNumbers";
type Action = { kind: "add" } | { kind: "verify" | "remove"; phone: PhoneNumberResource };

/** Phone numbers: add, prove, make primary, remove. */
export function PhonesSection() {
  const { user, environment } = useResources();
  const [action, setAction] = useState<Action>();
  if (!user) return null;
  const done = () => setAction(undefined);
  const isFixed = environment?.userSettings.attributes.phone_number.immutable;
  const phones = user.phoneNumbers.toSorted(
    (a, b) => Number(b.id === user.primaryPhoneNumberId) - Number(a.id === user.primaryPhoneNumberId),
  );
  const isOpen = (phone: PhoneNumberResource) => action && action.kind !== "add" && action.phone.id === phone.id;
  return (
    <Section id={id} title="userProfile.start.phoneNumbersSection.title">
      {phones.map((phone) => (
        <div key={phone.id} className="lk-full">
          <PhoneItem phone={phone} onAction={setAction} />
          {isOpen(phone) && action?.kind === "verify" && (
            <VerifyPhone phone={phone} onVerified={done} onCancel={done} />
          )}
          {isOpen(phone) && action?.kind === "remove" && (
            <RemoveCard
              texts="userProfile.phoneNumberPage.removeResource"
              identifier={phone.phoneNumber}
              onRemove={() => phone.destroy()}
              onDone={done}
            />
          )}
        </div>
      ))}
      {action?.kind === "add" && <AddPhone onDone={done} onAdded={(phone) => setAction({ kind: "verify", phone })} />}
      {!action && !isFixed && (
        <SectionButton
          id={id}
          k="userProfile.start.phoneNumbersSection.primaryButton"
          onClick={() => setAction({ kind: "add" })}
        />
      )}
    </Section>
  );
}

function PhoneItem({ phone, onAction }: { phone: PhoneNumberResource; onAction: (action: Action) => void }) {
  const { user } = useResources();
  const form = useForm({});
  const isPrimary = user?.primaryPhoneNumberId === phone.id;
  const isVerified = phone.verification.status === "verified";
  const items: MenuItem[] = [];
  const key = (name: string) => `userProfile.start.phoneNumbersSection.${name}`;
  if (!isVerified)
    items.push({ k: key("detailsAction__unverified"), onSelect: () => onAction({ kind: "verify", phone }) });
  if (isVerified && !isPrimary) {
    const makePrimary = () => void form.run(async () => user?.update({ primaryPhoneNumberId: phone.id }));
    items.push({ k: key("detailsAction__nonPrimary"), onSelect: makePrimary });
  }
  if (!isPrimary) {
    items.push({ k: key("destructiveAction"), danger: true, onSelect: () => onAction({ kind: "remove", phone }) });
  }
  return (
    <SectionItem id={id}>
      <span className="lk-item-text">
        <FormattedPhoneNumber phoneNumber={phone.phoneNumber} />
        {isPrimary && <Badge id="primary" k="badge__primary" />}
        {!isVerified && <Badge k="badge__unverified" color="warning" />}
      </span>
      <Menu id={id} subject={phone.phoneNumber} items={items} isBusy={form.busy} />
      <Alert>{form.alert}</Alert>
    </SectionItem>
  );
}
