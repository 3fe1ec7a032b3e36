"use client";
import type { ReactNode } from "react";
import { createCollector } from "../../compound/collector.tsx";
import type { MenuItemSpec } from "./items.ts";

export const menu = createCollector<MenuItemSpec>("UserButton.Action or UserButton.Link");

/** Holds the items of the menu. */
export function UserButtonMenuItems({ children }: { children?: ReactNode }) {
  return <>{children}</>;
}

export interface UserButtonActionProps {
  label: string;
  labelIcon?: ReactNode;
  onClick?: () => void;
  /** Opens the profile on this page. */
  open?: string;
}

/** An action of the app in the menu; with the label `manageAccount` or `signOut` alone, the place of that item. */
export function UserButtonAction({ label, labelIcon, onClick, open }: UserButtonActionProps) {
  return <menu.Part item={{ label, icon: labelIcon, onClick, open }} />;
}

export interface UserButtonLinkProps {
  label: string;
  labelIcon?: ReactNode;
  href: string;
}

/** A link of the app in the menu. */
export function UserButtonLink({ label, labelIcon, href }: UserButtonLinkProps) {
  return <menu.Part item={{ label, icon: labelIcon, href }} />;
}
