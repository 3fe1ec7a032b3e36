"use client";
import { useAppearance } from "../appearance/index.ts";
import { useLocalizations } from "../localization/index.ts";
import { Icon } from "./icon.tsx";

interface IdentityPreviewProps {
  identifier: string;
  /** Goes back to change it. */
  onEdit?: () => void;
  editLabel?: string;
}

export function IdentityPreview({
  identifier,
  onEdit,
  editLabel = "identityPreviewEditButton__identifier",
}: IdentityPreviewProps) {
  const { cx } = useAppearance();
  const { t } = useLocalizations();
  return (
    <div className={cx("identityPreview")}>
      <bdi className={cx("identityPreviewText")}>{identifier}</bdi>
      {onEdit && (
        <button
          className={cx("identityPreviewEditButton")}
          aria-label={t(editLabel)}
          onClick={(event) => {
            event.preventDefault();
            onEdit();
          }}
        >
          <Icon name="pencil" className={cx("identityPreviewEditButtonIcon")} />
        </button>
      )}
    </div>
  );
}
