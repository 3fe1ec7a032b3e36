"use client";
import { useState } from "react";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Field } from "../../primitives/field.tsx";
import { ActionCard, Section, SectionButton, SectionItem } from "./section.tsx";

const id = "username";

export function UsernameSection() {
  const { user, environment } = useResources();
  const [isEditing, setEditing] = useState(false);
  if (!user) return null;
  const isFixed = environment?.userSettings.attributes.username.immutable && Boolean(user.username);
  const button = user.username ? "primaryButton__updateUsername" : "primaryButton__setUsername";
  return (
    <Section id={id} title="userProfile.start.usernameSection.title">
      {isEditing ? (
        <UsernameForm onDone={() => setEditing(false)} />
      ) : (
        <SectionItem id={id}>
          {user.username && <span className="lk-item-text">{user.username}</span>}
          {!isFixed && (
            <SectionButton id={id} k={`userProfile.start.usernameSection.${button}`} onClick={() => setEditing(true)} />
          )}
        </SectionItem>
      )}
    </Section>
  );
}

function UsernameForm({ onDone }: { onDone: () => void }) {
  const { user } = useResources();
  const form = useForm({ username: user?.username ?? "" });
  const save = async () => {
    if (await form.run(async () => user?.update({ username: form.values.username }))) onDone();
  };
  return (
    <ActionCard
      title={`userProfile.usernamePage.${user?.username ? "title__update" : "title__set"}`}
      form={form}
      disabled={form.values.username === (user?.username ?? "")}
      onSubmit={save}
      onCancel={onDone}
    >
      <Field name="username" label="formFieldLabel__username" autoComplete="username" autoFocus required />
    </ActionCard>
  );
}
