"use client";
import { useAppearance } from "../appearance/index.ts";
import { Text } from "../localization/index.ts";

export function Badge({
  k,
  id,
  color = "neutral",
}: {
  k: string;
  id?: string;
  color?: "neutral" | "primary" | "warning";
}) {
  const { cx } = useAppearance();
  return (
    <span className={cx("badge", { id })} data-color={color}>
      <Text k={k} />
    </span>
  );
}
