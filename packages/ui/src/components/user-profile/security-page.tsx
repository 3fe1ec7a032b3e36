"use client";
import { useResources } from "../../context.tsx";
import { DeleteSection } from "./delete-section.tsx";
import { DevicesSection } from "./devices-section.tsx";
import { PasswordSection } from "./password-section.tsx";
import { ProfilePageFrame } from "./section.tsx";

/** How the account is kept safe. */
export function SecurityPage() {
  const { environment, user } = useResources();
  const { attributes, actions } = environment?.userSettings ?? {};
  const canDelete = Boolean(actions?.delete_self && user?.deleteSelfEnabled);
  return (
    <ProfilePageFrame id="security" title="userProfile.start.headerTitle__security">
      {attributes?.password?.enabled && <PasswordSection />}
      <DevicesSection />
      {canDelete && <DeleteSection />}
    </ProfilePageFrame>
  );
}
