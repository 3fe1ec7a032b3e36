"use client";
import { useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { Text } from "../../localization/index.ts";
import { TextButton } from "../../primitives/card.tsx";

/** A text to take along, with a button that copies it. */
export function Copyable({ text }: { text: string }) {
  const { cx } = useAppearance();
  const { copy, label } = useCopy(text);
  return (
    <div className={cx("formFieldInputGroup", { extra: "lk-copyable" })}>
      <code className="lk-code" dir="ltr">
        {text}
      </code>
      <TextButton element="formFieldInputCopyToClipboardButton" k={label} onClick={copy} />
      <span role="status" className="lk-hidden">
        {label.endsWith("copied") && <Text k={label} />}
      </span>
    </div>
  );
}

/** Copies a text; the label says so for a moment. */
export function useCopy(text: string): { copy: () => void; label: string } {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(() => {
      setCopied(true);
      setTimeout(() => setCopied(false), 2_000);
    });
  return { copy, label: `userProfile.backupCodePage.actionLabel__${isCopied ? "copied" : "copy"}` };
}
