"use client";
import { useState } from "react";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Field } from "../../primitives/field.tsx";
import { UserPreview } from "../../primitives/user-preview.tsx";
import { ImageActions } from "./image-actions.tsx";
import { ActionCard, Section, SectionButton, SectionItem } from "./section.tsx";

const id = "profile";

/** Picture and name. */
export function ProfileSection() {
  const { user } = useResources();
  const [isEditing, setEditing] = useState(false);
  if (!user) return null;
  return (
    <Section id={id} title="userProfile.start.profileSection.title">
      {isEditing ? (
        <ProfileForm onDone={() => setEditing(false)} />
      ) : (
        <SectionItem id={id}>
          <UserPreview person={user} id="userProfile" />
          <SectionButton id={id} k="userProfile.start.profileSection.primaryButton" onClick={() => setEditing(true)} />
        </SectionItem>
      )}
    </Section>
  );
}

function ProfileForm({ onDone }: { onDone: () => void }) {
  const { user, environment } = useResources();
  const { first_name: first, last_name: last } = environment?.userSettings.attributes ?? {};
  const form = useForm({ firstName: user?.firstName ?? "", lastName: user?.lastName ?? "" });
  const save = async () => {
    const { firstName, lastName } = form.values;
    const values = { ...(first?.enabled && { firstName }), ...(last?.enabled && { lastName }) };
    if (await form.run(async () => user?.update(values))) onDone();
  };
  return (
    <ActionCard title="userProfile.profilePage.title" form={form} onSubmit={save} onCancel={onDone}>
      <ImageActions />
      {(first?.enabled || last?.enabled) && (
        <div className="lk-pair">
          {first?.enabled && (
            <Field
              name="firstName"
              label="formFieldLabel__firstName"
              autoComplete="given-name"
              required={first.required}
            />
          )}
          {last?.enabled && (
            <Field
              name="lastName"
              label="formFieldLabel__lastName"
              autoComplete="family-name"
              required={last.required}
            />
          )}
        </div>
      )}
    </ActionCard>
  );
}
