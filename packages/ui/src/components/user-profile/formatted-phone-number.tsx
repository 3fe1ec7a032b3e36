"use client";
import { useAppearance } from "../../appearance/index.ts";

/** A number, written from left to right wherever it stands. */
export function FormattedPhoneNumber({ phoneNumber }: { phoneNumber: string }) {
  const { cx } = useAppearance();
  return (
    <bdi className={cx("formattedPhoneNumber")}>
      <span className={cx("formattedPhoneNumberText")}>{phoneNumber}</span>
    </bdi>
  );
}
