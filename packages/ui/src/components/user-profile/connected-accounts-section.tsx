"use client";
import { useState } from "react";
import type { ExternalAccountResource, OAuthProviderSettings } from "../../clerk.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { useLocalizations } from "../../localization/index.ts";
import { Alert } from "../../primitives/alert.tsx";
import { Badge } from "../../primitives/badge.tsx";
import { Menu, type MenuItem } from "../../primitives/menu.tsx";
import { ProviderIcon } from "../../primitives/provider-icon.tsx";
import { SocialButtons } from "../../primitives/social-buttons.tsx";
import { socialProviders } from "../../social-providers.ts";
import { ActionFrame, FormTitle, RemoveCard, Section, SectionButton, SectionItem } from "./section.tsx";
import { useAdditionalScopes } from "./user-profile.tsx";
import { ResetLink } from "./reset-link.tsx";

const id = "connectedAccounts";

/** Accounts at social providers: connect, connect again, disconnect. */
export function ConnectedAccountsSection() {
  const { user, environment } = useResources();
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<string>();
  if (!user) return null;
  const enabled = socialProviders(environment, { forSignIn: false });
  const accounts = user.externalAccounts.filter(
    ({ verification }) => verification?.status !== "unverified" || verification.error,
  );
  const free = enabled.filter(({ strategy }) => !accounts.some(({ provider }) => `oauth_${provider}` === strategy));
  return (
    <Section id={id} title="userProfile.start.connectedAccountsSection.title">
      {accounts.map((account) => (
        <div key={account.id} className="lk-full">
          <AccountItem account={account} settings={enabled} onRemove={() => setRemoving(account.id)} />
          {removing === account.id && (
            <RemoveCard
              texts="userProfile.connectedAccountPage.removeResource"
              identifier={providerName(account, enabled)}
              onRemove={() => account.destroy()}
              onDone={() => setRemoving(undefined)}
            />
          )}
        </div>
      ))}
      {isAdding && <Connect providers={free} onCancel={() => setAdding(false)} />}
      {!isAdding && free.length > 0 && (
        <SectionButton
          id={id}
          k="userProfile.start.connectedAccountsSection.primaryButton"
          onClick={() => setAdding(true)}
        />
      )}
    </Section>
  );
}

const providerName = ({ provider }: ExternalAccountResource, settings: OAuthProviderSettings[]): string =>
  settings.find(({ strategy }) => strategy === `oauth_${provider}`)?.name ?? provider;

interface AccountItemProps {
  account: ExternalAccountResource;
  settings: OAuthProviderSettings[];
  onRemove: () => void;
}

function AccountItem({ account, settings, onRemove }: AccountItemProps) {
  const { clerk } = useClerkUI();
  const { tError } = useLocalizations();
  const form = useForm({});
  const provider = settings.find(({ strategy }) => strategy === `oauth_${account.provider}`);
  const error = account.verification?.error;
  const reconnect = () =>
    void form.run(async () => {
      const { verification } = await account.reauthorize({ redirectUrl: window.location.href });
      const url = verification?.externalVerificationRedirectURL;
      if (url) await clerk.navigate(url.href);
    });
  const key = (name: string) => `userProfile.start.connectedAccountsSection.${name}`;
  const items: MenuItem[] = [{ k: key("destructiveActionTitle"), danger: true, onSelect: onRemove }];
  if (error) items.unshift({ k: key("actionLabel__connectionFailed"), onSelect: reconnect });
  const name = providerName(account, settings);
  return (
    <SectionItem id={id}>
      <span className="lk-item-text">
        <ProviderIcon id={account.provider} name={name} src={provider?.logo_url} />
        {name}
        <span className="lk-muted">{account.username || account.emailAddress || account.label}</span>
        {error && <Badge id="actionRequired" k="badge__requiresAction" color="warning" />}
      </span>
      <Menu id={id} subject={name} items={items} isBusy={form.busy} />
      {error && <p className="lk-muted lk-full">{tError(error)}</p>}
      <Alert>{form.alert}</Alert>
    </SectionItem>
  );
}

function Connect({ providers, onCancel }: { providers: OAuthProviderSettings[]; onCancel: () => void }) {
  const { clerk } = useClerkUI();
  const { user } = useResources();
  const form = useForm({});
  const scopes = useAdditionalScopes();
  const connect = (strategy: OAuthProviderSettings["strategy"]) =>
    form.run(async () => {
      const additionalScopes = scopes?.[strategy.replace("oauth_", "") as keyof typeof scopes];
      const account = await user?.createExternalAccount({
        strategy,
        redirectUrl: window.location.href,
        ...(additionalScopes && { additionalScopes }),
      });
      const url = account?.verification?.externalVerificationRedirectURL;
      if (url) await clerk.navigate(url.href);
    });
  return (
    <ActionFrame>
      <FormTitle k="userProfile.connectedAccountPage.title" />
      <Alert>{form.alert}</Alert>
      <SocialButtons
        k="userProfile.connectedAccountPage.socialButtonsBlockButton"
        providers={providers}
        onChoose={connect}
      />
      <ResetLink onClick={onCancel} />
    </ActionFrame>
  );
}
