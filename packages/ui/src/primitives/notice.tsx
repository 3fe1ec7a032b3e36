"use client";
import { Text } from "../localization/index.ts";

/** A quiet sentence above a form. */
export function Notice({ k }: { k: string }) {
  return <Text as="p" k={k} className="lk-notice" />;
}
