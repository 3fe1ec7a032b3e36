"use client";
import type { ReactNode } from "react";
import { createCollector } from "../../compound/collector.tsx";
import type { PageSpec } from "./pages.tsx";

export const pages = createCollector<PageSpec>("UserProfile.Page or UserProfile.Link");

export interface UserProfilePageProps {
  label: string;
  labelIcon?: ReactNode;
  url?: string;
  children?: ReactNode;
}

/** A page of the app in the profile; with the label of a built-in page alone, the place of that page. */
export function UserProfilePage({ label, labelIcon, url, children }: UserProfilePageProps) {
  return <pages.Part item={{ label, icon: labelIcon, url, content: children, isLink: false }} />;
}

export interface UserProfileLinkProps {
  label: string;
  labelIcon?: ReactNode;
  url: string;
}

/** A link of the app in the profile's navigation. */
export function UserProfileLink({ label, labelIcon, url }: UserProfileLinkProps) {
  return <pages.Part item={{ label, icon: labelIcon, url, isLink: true }} />;
}
