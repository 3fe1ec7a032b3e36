"use client";
import { useState } from "react";
import type { EmailAddressResource } from "../../clerk.ts";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Alert } from "../../primitives/alert.tsx";
import { Badge } from "../../primitives/badge.tsx";
import { Field } from "../../primitives/field.tsx";
import { Menu, type MenuItem } from "../../primitives/menu.tsx";
import { ActionCard, RemoveCard, Section, SectionButton, SectionItem } from "./section.tsx";
import { VerifyEmail } from "./lazy-forms.ts";

const id = "emailAddresses";
type Action = { kind: "add" } | { kind: "verify" | "remove"; email: EmailAddressResource };

/** E-mail addresses: add, prove, make primary, remove. */
export function EmailsSection() {
  const { user, environment } = useResources();
  const [action, setAction] = useState<Action>();
  if (!user) return null;
  const done = () => setAction(undefined);
  const isFixed = environment?.userSettings.attributes.email_address.immutable;
  const emails = user.emailAddresses.toSorted(
    (a, b) => Number(b.id === user.primaryEmailAddressId) - Number(a.id === user.primaryEmailAddressId),
  );
  const isOpen = (email: EmailAddressResource) => action && action.kind !== "add" && action.email.id === email.id;
  return (
    <Section id={id} title="userProfile.start.emailAddressesSection.title">
      {emails.map((email) => (
        <div key={email.id} className="lk-full">
          <EmailItem email={email} onAction={setAction} />
          {isOpen(email) && action?.kind === "verify" && <VerifyEmail email={email} onDone={done} />}
          {isOpen(email) && action?.kind === "remove" && (
            <RemoveCard
              texts="userProfile.emailAddressPage.removeResource"
              identifier={email.emailAddress}
              onRemove={() => email.destroy()}
              onDone={done}
            />
          )}
        </div>
      ))}
      {action?.kind === "add" && <AddEmail onDone={done} onAdded={(email) => setAction({ kind: "verify", email })} />}
      {!action && !isFixed && (
        <SectionButton
          id={id}
          k="userProfile.start.emailAddressesSection.primaryButton"
          onClick={() => setAction({ kind: "add" })}
        />
      )}
    </Section>
  );
}

function EmailItem({ email, onAction }: { email: EmailAddressResource; onAction: (action: Action) => void }) {
  const { user } = useResources();
  const form = useForm({});
  const isPrimary = user?.primaryEmailAddressId === email.id;
  const isVerified = email.verification.status === "verified";
  const items: MenuItem[] = [];
  const key = (name: string) => `userProfile.start.emailAddressesSection.${name}`;
  if (!isVerified)
    items.push({ k: key("detailsAction__unverified"), onSelect: () => onAction({ kind: "verify", email }) });
  if (isVerified && !isPrimary) {
    const makePrimary = () => void form.run(async () => user?.update({ primaryEmailAddressId: email.id }));
    items.push({ k: key("detailsAction__nonPrimary"), onSelect: makePrimary });
  }
  // An address that an external account stands on goes with that account.
  if (!isPrimary && email.linkedTo.length === 0) {
    items.push({ k: key("destructiveAction"), danger: true, onSelect: () => onAction({ kind: "remove", email }) });
  }
  return (
    <SectionItem id={id}>
      <span className="lk-item-text">
        <bdi>{email.emailAddress}</bdi>
        {isPrimary && <Badge id="primary" k="badge__primary" />}
        {!isVerified && <Badge k="badge__unverified" color="warning" />}
      </span>
      <Menu id={id} subject={email.emailAddress} items={items} isBusy={form.busy} />
      <Alert>{form.alert}</Alert>
    </SectionItem>
  );
}

function AddEmail({ onAdded, onDone }: { onAdded: (email: EmailAddressResource) => void; onDone: () => void }) {
  const { user } = useResources();
  const form = useForm({ emailAddress: "" });
  const add = () =>
    form.run(async () => {
      const email = await user?.createEmailAddress({ email: form.values.emailAddress });
      if (email) onAdded(email);
    });
  return (
    <ActionCard
      title="userProfile.emailAddressPage.title"
      subtitle="userProfile.emailAddressPage.formHint"
      form={form}
      submit="userProfile.formButtonPrimary__add"
      disabled={form.values.emailAddress === ""}
      onSubmit={add}
      onCancel={onDone}
    >
      <Field
        name="emailAddress"
        label="formFieldLabel__emailAddress"
        type="email"
        autoComplete="email"
        autoFocus
        required
      />
    </ActionCard>
  );
}
