"use client";
import { useRef } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Text, useLocalizations } from "../../localization/index.ts";
import { Avatar } from "../../primitives/avatar.tsx";
import { Button } from "../../primitives/button.tsx";
import { identifierOf, nameOf } from "../../primitives/user-preview.tsx";

const imageTypes = ["image/png", "image/jpeg", "image/gif", "image/webp"];
const maxImageBytes = 10 * 1000 * 1000;

/** Code of the error for a file that the server would refuse. */
function refusal({ type, size }: File): string | undefined {
  if (!imageTypes.includes(type)) return "avatar_file_type_invalid";
  return size > maxImageBytes ? "avatar_file_size_exceeded" : undefined;
}

/** Uploads and removes the user's picture, at once. */
export function ImageActions() {
  const { user } = useResources();
  const { cx } = useAppearance();
  const { tError } = useLocalizations();
  const form = useForm({});
  if (!user) return null;
  const save = (file: File | null) => {
    const code = file && refusal(file);
    if (code) form.setAlert(tError({ code, message: "" }));
    else void form.run(() => user.setProfileImage({ file }));
  };
  return (
    <div className="lk-stack">
      <div className={cx("avatarImageActions")}>
        <Avatar src={user.imageUrl} name={nameOf(user) || identifierOf(user)} size="lg" />
        <UploadButton isBusy={form.busy} onFile={save} />
        {user.hasImage && (
          <Button
            element="avatarImageActionsRemove"
            variant="ghost"
            danger
            k="userProfile.profilePage.imageFormDestructiveActionSubtitle"
            disabled={form.busy}
            onClick={() => save(null)}
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

function UploadButton({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }) {
  const { t } = useLocalizations();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        className="lk-hidden"
        accept={imageTypes.join(",")}
        tabIndex={-1}
        aria-label={t("userProfile.profilePage.imageFormTitle")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = "";
        }}
      />
      <Button
        element="avatarImageActionsUpload"
        k="userProfile.profilePage.imageFormSubtitle"
        loading={isBusy}
        onClick={() => input.current?.click()}
      />
    </>
  );
}
