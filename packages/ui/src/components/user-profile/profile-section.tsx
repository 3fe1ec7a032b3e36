"use client";
import { useState } from "react";
import { useResources } from "../../context.tsx";
import { UserPreview } from "../../primitives/user-preview.tsx";
import { ProfileForm } from "./lazy-forms.ts";
import { Section, SectionButton, SectionItem } from "./section.tsx";

const id = "profile";

/** Picture and name. */
export function ProfileSection() {
  const { user } = useResources();
  const [isEditing, setEditing] = useState(false);
  if (!user) return null;
  return (
    <Section id={id} title="userProfile.start.profileSection.title">
      {isEditing ? (
        <ProfileForm onDone={() => setEditing(false)} />
      ) : (
        <SectionItem id={id}>
          <UserPreview person={user} id="userProfile" />
          <SectionButton id={id} k="userProfile.start.profileSection.primaryButton" onClick={() => setEditing(true)} />
        </SectionItem>
      )}
    </Section>
  );
}
