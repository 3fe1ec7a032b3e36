"use client";
import { useAppearance } from "../appearance/index.ts";
import { Text } from "../localization/index.ts";

export function Divider() {
  const { cx } = useAppearance();
  return (
    <div className={cx("dividerRow")}>
      <div className={cx("dividerLine")} />
      <Text as="p" k="dividerText" className={cx("dividerText")} />
      <div className={cx("dividerLine")} />
    </div>
  );
}
