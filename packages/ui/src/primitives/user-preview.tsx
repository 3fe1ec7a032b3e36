"use client";
import type { ReactNode } from "react";
import { useAppearance } from "../appearance/index.ts";
import { Avatar } from "./avatar.tsx";

export interface Person {
  firstName?: string | null;
  lastName?: string | null;
  fullName?: string | null;
  username?: string | null;
  imageUrl?: string;
  primaryEmailAddress?: { emailAddress: string } | null;
  primaryPhoneNumber?: { phoneNumber: string } | null;
}

export const nameOf = (person: Person): string =>
  person.fullName || [person.firstName, person.lastName].filter(Boolean).join(" ");

export const identifierOf = (person: Person): string =>
  person.primaryEmailAddress?.emailAddress ?? person.username ?? person.primaryPhoneNumber?.phoneNumber ?? "";

interface UserPreviewProps {
  person: Person;
  id: string;
  size?: "sm" | "md" | "lg";
  badge?: ReactNode;
}

/** Picture, name and identifier of a user. */
export function UserPreview({ person, id, size = "md", badge }: UserPreviewProps) {
  const { cx } = useAppearance();
  const [name, identifier] = [nameOf(person), identifierOf(person)];
  return (
    <span className={cx("userPreview", { id })}>
      <span className={cx("userPreviewAvatarContainer", { id })}>
        <Avatar
          src={person.imageUrl}
          name={name || identifier}
          box="userPreviewAvatarBox"
          image="userPreviewAvatarImage"
          elementId={id}
          size={size}
        />
      </span>
      <span className={cx("userPreviewTextContainer", { id })}>
        <span className={cx("userPreviewMainIdentifier", { id })}>
          <span className={cx("userPreviewMainIdentifierText", { id })} dir="auto">
            {name || identifier}
          </span>
          {badge}
        </span>
        {name && identifier && (
          <span className={cx("userPreviewSecondaryIdentifier", { id })} dir="auto">
            {identifier}
          </span>
        )}
      </span>
    </span>
  );
}
