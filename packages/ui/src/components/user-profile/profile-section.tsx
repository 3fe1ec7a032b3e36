"use client";
import { useRef, useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Text, useLocalizations } from "../../localization/index.ts";
import { Avatar } from "../../primitives/avatar.tsx";
import { Button } from "../../primitives/button.tsx";
import { Field } from "../../primitives/field.tsx";
import { identifierOf, nameOf, UserPreview } from "../../primitives/user-preview.tsx";
import { ActionCard, Section, SectionButton, SectionItem } from "./section.tsx";

const id = "profile";
const imageTypes = ["image/png", "image/jpeg", "image/gif", "image/webp"];
const maxImageBytes = 10 * 1000 * 1000;

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

function ImageActions() {
  const { user } = useResources();
  const { cx } = useAppearance();
  const { tError, t } = useLocalizations();
  const input = useRef<HTMLInputElement>(null);
  const form = useForm({});
  if (!user) return null;
  const upload = (file: File | undefined) => {
    if (!file) return;
    const code = !imageTypes.includes(file.type)
      ? "avatar_file_type_invalid"
      : file.size > maxImageBytes
        ? "avatar_file_size_exceeded"
        : undefined;
    if (code) form.setAlert(tError({ code, message: "" }));
    else void form.run(() => user.setProfileImage({ file }));
  };
  return (
    <div className="lk-stack">
      <div className={cx("avatarImageActions")}>
        <Avatar src={user.imageUrl} name={nameOf(user) || identifierOf(user)} size="lg" />
        <input
          ref={input}
          type="file"
          className="lk-hidden"
          accept={imageTypes.join(",")}
          tabIndex={-1}
          aria-label={t("userProfile.profilePage.imageFormTitle")}
          onChange={(event) => {
            upload(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <Button
          element="avatarImageActionsUpload"
          k="userProfile.profilePage.imageFormSubtitle"
          loading={form.busy}
          onClick={() => input.current?.click()}
        />
        {user.hasImage && (
          <Button
            element="avatarImageActionsRemove"
            variant="ghost"
            danger
            k="userProfile.profilePage.imageFormDestructiveActionSubtitle"
            disabled={form.busy}
            onClick={() => void form.run(() => user.setProfileImage({ file: null }))}
          />
        )}
      </div>
      {form.alert ? (
        <p role="alert" className={cx("formFieldErrorText")}>
          {form.alert}
        </p>
      ) : (
        <Text as="p" k="userProfile.profilePage.fileDropAreaHint" className="lk-muted" />
      )}
    </div>
  );
}
