"use client";
import { useState } from "react";
import { useClerkUI, useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Text, useLocalizations } from "../../localization/index.ts";
import { Field } from "../../primitives/field.tsx";
import { ActionCard, Section, SectionButton } from "./section.tsx";

const id = "danger";

/** Deletes the account, after its name was typed. */
export function DeleteSection() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section id={id} title="userProfile.start.dangerSection.title">
      {isOpen ? (
        <DeleteForm onDone={() => setOpen(false)} />
      ) : (
        <SectionButton
          id={id}
          k="userProfile.start.dangerSection.deleteAccountButton"
          danger
          onClick={() => setOpen(true)}
        />
      )}
    </Section>
  );
}

function DeleteForm({ onDone }: { onDone: () => void }) {
  const { clerk, modals } = useClerkUI();
  const { user } = useResources();
  const { t } = useLocalizations();
  const form = useForm({ confirmDeletion: "" });
  // The same letters can be typed in several ways.
  const plain = (text: string) => text.trim().normalize("NFKC");
  const phrase = t("userProfile.deletePage.confirm");
  const remove = () =>
    form.run(async () => {
      await user?.delete();
      modals.close("userProfile");
      await clerk.setActive({ session: null, redirectUrl: clerk.buildAfterSignOutUrl() });
    });
  return (
    <ActionCard
      title="userProfile.deletePage.title"
      subtitle="userProfile.deletePage.messageLine1"
      form={form}
      submit="userProfile.deletePage.confirm"
      danger
      disabled={plain(form.values.confirmDeletion) !== plain(phrase)}
      onSubmit={remove}
      onCancel={onDone}
    >
      <Text as="p" k="userProfile.deletePage.messageLine2" className="lk-muted" />
      <Field
        name="confirmDeletion"
        label="formFieldLabel__confirmDeletion"
        placeholder="formFieldInputPlaceholder__confirmDeletionUserAccount"
        autoComplete="off"
        required
      />
    </ActionCard>
  );
}
