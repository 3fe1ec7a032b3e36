"use client";
import type { MouseEvent } from "react";
import { useAppearance, type ElementKey } from "../appearance/index.ts";
import { useClerkUI } from "../context.tsx";
import { Text } from "../localization/index.ts";

/** A link whose plain click goes through the host's router. */
export function Link({ element, k, href }: { element: ElementKey; k: string; href: string }) {
  const { cx } = useAppearance();
  const { clerk } = useClerkUI();
  const click = (event: MouseEvent<HTMLElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void clerk.navigate(href);
  };
  return (
    <a className={cx(element)} href={href} onClick={click}>
      <Text k={k} />
    </a>
  );
}
