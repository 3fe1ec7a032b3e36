"use client";
import { useResources } from "../../context.tsx";
import { socialProviders } from "../../social-providers.ts";
import { ConnectedAccountsSection } from "./connected-accounts-section.tsx";
import { EmailsSection } from "./emails-section.tsx";
import { PhonesSection } from "./phones-section.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { ProfilePageFrame } from "./section.tsx";
import { UsernameSection } from "./username-section.tsx";

/** Who the user is and how they can be reached. */
export function AccountPage() {
  const { environment, user } = useResources();
  const { attributes } = environment?.userSettings ?? {};
  const hasProviders = socialProviders(environment, { forSignIn: false }).length > 0;
  return (
    <ProfilePageFrame id="account" title="userProfile.start.headerTitle__account">
      <ProfileSection />
      {attributes?.username?.enabled && <UsernameSection />}
      {attributes?.email_address?.enabled && <EmailsSection />}
      {attributes?.phone_number?.enabled && <PhonesSection />}
      {(hasProviders || Boolean(user?.externalAccounts.length)) && <ConnectedAccountsSection />}
    </ProfilePageFrame>
  );
}
