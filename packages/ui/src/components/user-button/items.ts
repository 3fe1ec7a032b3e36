import type { ReactNode } from "react";

/** An item as the app wrote it: one of its own, or the place of a built-in one. */
export interface MenuItemSpec {
  label: string;
  icon?: ReactNode;
  href?: string | undefined;
  onClick?: (() => void) | undefined;
  /** Page of the profile to open. */
  open?: string | undefined;
}

export type MenuEntry =
  | { kind: "builtIn"; id: "manageAccount" | "signOut" }
  | { kind: "custom"; id: string; spec: MenuItemSpec };

const builtIn = ["manageAccount", "signOut"] as const;

/**
 * The order of the menu: items and places of built-in ones as written, then the built-in ones that were not
 * mentioned, except that managing the account comes first unless it was given a place.
 */
export function orderMenu(specs: MenuItemSpec[]): MenuEntry[] {
  const isPlace = ({ label, href, onClick, open }: MenuItemSpec) =>
    (builtIn as readonly string[]).includes(label) && !href && !onClick && !open;
  let count = 0;
  const written = specs.map((spec): MenuEntry =>
    isPlace(spec)
      ? { kind: "builtIn", id: spec.label as (typeof builtIn)[number] }
      : { kind: "custom", id: `custom-menutItem-${count++}`, spec },
  );
  const isWritten = (id: string) => written.some((entry) => entry.kind === "builtIn" && entry.id === id);
  const entries = [...written];
  if (!isWritten("manageAccount")) entries.unshift({ kind: "builtIn", id: "manageAccount" });
  if (!isWritten("signOut")) entries.push({ kind: "builtIn", id: "signOut" });
  return entries;
}
