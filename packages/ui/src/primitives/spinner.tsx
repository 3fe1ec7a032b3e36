"use client";
import { useAppearance } from "../appearance/index.ts";

/** A turning ring; what is loading is said by `aria-busy` of the element around it. */
export function Spinner({ large = false }: { large?: boolean }) {
  const { cx } = useAppearance();
  return <span className={cx("spinner", { extra: large ? "lk-large" : "" })} aria-hidden="true" />;
}
