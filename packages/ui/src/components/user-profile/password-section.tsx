"use client";
import { useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Text } from "../../localization/index.ts";
import { NewPasswordFields } from "../../primitives/new-password-fields.tsx";
import { PasswordField } from "../../primitives/password-field.tsx";
import { ActionCard, Section, SectionButton, SectionItem } from "./section.tsx";

const id = "password";

/** Sets or changes the password. */
export function PasswordSection() {
  const { user } = useResources();
  const { cx } = useAppearance();
  const [isEditing, setEditing] = useState(false);
  const [message, setMessage] = useState<string>();
  if (!user) return null;
  const start = () => {
    setMessage(undefined);
    setEditing(true);
  };
  const done = (saved?: string) => {
    setMessage(saved);
    setEditing(false);
  };
  const button = user.passwordEnabled ? "primaryButton__updatePassword" : "primaryButton__setPassword";
  return (
    <Section id={id} title="userProfile.start.passwordSection.title">
      {isEditing ? (
        <PasswordForm onDone={done} />
      ) : (
        <SectionItem id={id}>
          {user.passwordEnabled && (
            <span className="lk-item-text" aria-hidden="true">
              ••••••••••
            </span>
          )}
          <SectionButton id={id} k={`userProfile.start.passwordSection.${button}`} onClick={start} />
        </SectionItem>
      )}
      <div role="status" className="lk-live">
        {message && <Text as="p" k={message} className={cx("formFieldSuccessText")} />}
      </div>
    </Section>
  );
}

const values = { currentPassword: "", newPassword: "", confirmPassword: "", signOutOfOtherSessions: "true" };

function PasswordForm({ onDone }: { onDone: (message?: string) => void }) {
  const { user, environment } = useResources();
  const form = useForm(values);
  const hasPassword = Boolean(user?.passwordEnabled);
  // Where people prove themselves again, the server asks for that instead.
  const asksCurrent = hasPassword && !environment?.authConfig.reverification;
  const { currentPassword, newPassword, confirmPassword, signOutOfOtherSessions } = form.values;
  const save = async () => {
    const params = {
      newPassword,
      signOutOfOtherSessions: signOutOfOtherSessions === "true",
      ...(asksCurrent && { currentPassword }),
    };
    const isSaved = await form.run(async () => user?.updatePassword(params));
    if (isSaved) onDone(`userProfile.passwordPage.successMessage__${hasPassword ? "update" : "set"}`);
  };
  return (
    <ActionCard
      title={`userProfile.passwordPage.${hasPassword ? "title__update" : "title__set"}`}
      form={form}
      disabled={newPassword === "" || newPassword !== confirmPassword || (asksCurrent && currentPassword === "")}
      onSubmit={save}
      onCancel={() => onDone()}
    >
      {asksCurrent && (
        <PasswordField name="currentPassword" label="formFieldLabel__currentPassword" required autoFocus />
      )}
      <NewPasswordFields name="newPassword" withDescription />
    </ActionCard>
  );
}
