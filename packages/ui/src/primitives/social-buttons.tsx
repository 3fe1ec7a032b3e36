"use client";
import { useState } from "react";
import { useAppearance } from "../appearance/index.ts";
import type { OAuthProviderSettings } from "../clerk.ts";
import { Text, useLocalizations } from "../localization/index.ts";
import { Button } from "./button.tsx";
import { ProviderIcon } from "./provider-icon.tsx";

interface SocialButtonsProps {
  /** Key of the labels, where they say something else than to continue. */
  k?: string;
  providers: OAuthProviderSettings[];
  lastUsed?: string | null | undefined;
  disabled?: boolean;
  onChoose: (strategy: OAuthProviderSettings["strategy"]) => Promise<unknown>;
}

/** As many blocks as read well; beyond that icons, at most this many in a row. */
const maxBlocks = 2;
const maxInRow = 5;

export const providerId = (strategy: string): string => strategy.replace(/^oauth_/, "");

/** One button for each provider that one can sign in with. */
export function SocialButtons({ k, providers, lastUsed, disabled = false, onChoose }: SocialButtonsProps) {
  const { cx, options } = useAppearance();
  const [chosen, setChosen] = useState<string>();
  if (providers.length === 0) return null;
  const isBlock =
    options.socialButtonsVariant === "auto"
      ? providers.length <= maxBlocks
      : options.socialButtonsVariant === "blockButton";
  const choose = async (strategy: OAuthProviderSettings["strategy"]) => {
    setChosen(strategy);
    await onChoose(strategy);
    setChosen(undefined);
  };
  const rows = Math.ceil(providers.length / maxInRow);
  const columns = isBlock ? 1 : Math.ceil(providers.length / rows);
  return (
    <div className={cx("socialButtonsRoot")}>
      <div className={cx("socialButtons")} data-columns={columns}>
        {providers.map((provider) => (
          <SocialButton
            key={provider.strategy}
            k={k}
            provider={provider}
            isBlock={isBlock}
            isOnly={providers.length === 1}
            isLastUsed={providers.length > 1 && lastUsed === provider.strategy}
            loading={chosen === provider.strategy}
            disabled={disabled || Boolean(chosen && chosen !== provider.strategy)}
            onChoose={() => void choose(provider.strategy)}
          />
        ))}
      </div>
    </div>
  );
}

interface SocialButtonProps {
  k: string | undefined;
  provider: OAuthProviderSettings;
  isBlock: boolean;
  isOnly: boolean;
  isLastUsed: boolean;
  loading: boolean;
  disabled: boolean;
  onChoose: () => void;
}

function SocialButton({ k, provider, isBlock, isOnly, isLastUsed, loading, disabled, onChoose }: SocialButtonProps) {
  const { cx } = useAppearance();
  const { t } = useLocalizations();
  const id = providerId(provider.strategy);
  const key = k ?? (isOnly || !isBlock ? "socialButtonsBlockButton" : "socialButtonsBlockButtonManyInView");
  const tokens = { provider: provider.name };
  return (
    <Button
      element={isBlock ? "socialButtonsBlockButton" : "socialButtonsIconButton"}
      elementId={id}
      loading={loading}
      disabled={disabled}
      onClick={onChoose}
      {...(!isBlock && { "aria-label": t(key, tokens), title: provider.name })}
    >
      <ProviderIcon id={id} name={provider.name} src={provider.logo_url} element="socialButtonsProviderIcon" />
      {isBlock && <Text k={key} tokens={tokens} className={cx("socialButtonsBlockButtonText", { id })} />}
      {isLastUsed && <Text k="lastAuthenticationStrategy" className={cx("lastAuthenticationStrategyBadge")} />}
    </Button>
  );
}
