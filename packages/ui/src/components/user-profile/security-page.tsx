"use client";
import { useResources } from "../../context.tsx";
import { userProfileSecurity } from "../../localization/en-us/user-profile-security.ts";
import { LocalizationProvider } from "../../localization/index.ts";
import { useSecondFactors } from "../mfa/second-factors.ts";
import { DeleteSection } from "./delete-section.tsx";
import { DevicesSection } from "./devices-section.tsx";
import { MfaSection } from "./mfa-section.tsx";
import { PasskeysSection } from "./passkeys-section.tsx";
import { PasswordSection } from "./password-section.tsx";
import { ProfilePageFrame } from "./section.tsx";

/** How the account is kept safe. */
export function SecurityPage() {
  const { environment, user } = useResources();
  const { attributes, actions } = environment?.userSettings ?? {};
  const { addable } = useSecondFactors();
  const hasMfa = addable.length > 0 || user?.twoFactorEnabled;
  const canDelete = Boolean(actions?.delete_self && user?.deleteSelfEnabled);
  return (
    <LocalizationProvider defaults={userProfileSecurity}>
      <ProfilePageFrame id="security" title="userProfile.start.headerTitle__security">
        {attributes?.password?.enabled && <PasswordSection />}
        {attributes?.passkey?.enabled && <PasskeysSection />}
        {hasMfa && <MfaSection />}
        <DevicesSection />
        {canDelete && <DeleteSection />}
      </ProfilePageFrame>
    </LocalizationProvider>
  );
}
