"use client";
import { useState } from "react";
import { useAppearance, type ElementKey } from "../appearance/index.ts";

interface ProviderIconProps {
  id: string;
  name: string;
  src?: string | null | undefined;
  element?: ElementKey;
}

/** The logo that the server names for a provider, or its initial. */
export function ProviderIcon({ id, name, src, element = "providerIcon" }: ProviderIconProps) {
  const { cx } = useAppearance();
  const [failed, setFailed] = useState(false);
  if (src && !failed) {
    const keys: ElementKey[] = element === "providerIcon" ? [element] : [element, "providerIcon"];
    return <img className={cx(keys, { id })} src={src} alt="" width={18} height={18} onError={() => setFailed(true)} />;
  }
  return (
    <span className={cx(["socialButtonsProviderInitialIcon", "providerInitialIcon"], { id })} aria-hidden="true">
      {name.charAt(0).toUpperCase()}
    </span>
  );
}
