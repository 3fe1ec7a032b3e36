"use client";
import { useAppearance } from "../appearance/index.ts";
import { Icon } from "./icon.tsx";

/** What became of the link of a mail, at a glance. */
export function LinkStatus({ isGood }: { isGood: boolean }) {
  const { cx } = useAppearance();
  return (
    <span className={cx("verificationLinkStatusIconBox")} data-color={isGood ? undefined : "warning"}>
      <Icon name={isGood ? "check" : "alert"} className={cx("verificationLinkStatusIcon")} />
    </span>
  );
}
