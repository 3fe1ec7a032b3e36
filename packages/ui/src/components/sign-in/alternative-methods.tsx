"use client";
import type { Factor } from "../../clerk.ts";
import { useAppearance } from "../../appearance/index.ts";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Text } from "../../localization/index.ts";
import { Button } from "../../primitives/button.tsx";
import { Card, FooterAction, TextButton } from "../../primitives/card.tsx";
import { Divider } from "../../primitives/divider.tsx";
import { Icon, type IconName } from "../../primitives/icon.tsx";
import { SocialButtons } from "../../primitives/social-buttons.tsx";
import { socialProviders } from "../../social-providers.ts";
import { isResetFactor, otherFactors } from "./choose-factor.ts";
import { useSignInFlow } from "./flow.tsx";

interface AlternativeMethodsProps {
  level: "first" | "second";
  current: Factor | undefined;
  onChoose: (factor: Factor) => void;
  onHelp: () => void;
  onBack: () => void;
}

/** Every other way in: social accounts, then codes, links, passkey and password. */
export function AlternativeMethods({ level, current, onChoose, onHelp, onBack }: AlternativeMethodsProps) {
  const { signIn } = useSignInFlow();
  const form = useForm({});
  const { cx } = useAppearance();
  const factors = otherFactors(
    level === "first" ? signIn.supportedFirstFactors : signIn.supportedSecondFactors,
    current,
    level,
  );
  return (
    <Card
      flow="signIn"
      part="alternativeMethods"
      title="signIn.alternativeMethods.title"
      subtitle="signIn.alternativeMethods.subtitle"
      alert={form.alert}
      footer={
        <FooterAction
          id="havingTrouble"
          text="signIn.alternativeMethods.actionText"
          link="signIn.alternativeMethods.actionLink"
          onClick={onHelp}
        />
      }
    >
      <div className={cx("main")}>
        {level === "first" && <SocialMethods form={form} hasMore={factors.length > 0} />}
        <FactorButtons factors={factors} onChoose={onChoose} />
        <div className={cx("backRow")}>
          <TextButton element="backLink" k="backButton" onClick={onBack} />
        </div>
      </div>
    </Card>
  );
}

export function SocialMethods({ form, hasMore }: { form: ReturnType<typeof useForm<never>>; hasMore: boolean }) {
  const { signIn, authenticateWith } = useSignInFlow();
  const { environment, client } = useResources();
  const offered = new Set<string>((signIn.supportedFirstFactors ?? []).map(({ strategy }) => strategy));
  const providers = socialProviders(environment, { forSignIn: true }).filter(({ strategy }) => offered.has(strategy));
  if (providers.length === 0) return null;
  return (
    <>
      <SocialButtons
        providers={providers}
        lastUsed={client?.lastAuthenticationStrategy}
        disabled={form.busy}
        onChoose={(strategy) => form.run(() => authenticateWith(strategy))}
      />
      {hasMore && <Divider />}
    </>
  );
}

const icons: Record<string, IconName> = {
  email_link: "mail",
  email_code: "mail",
  phone_code: "message",
  passkey: "key",
  password: "key",
  totp: "mobile",
  backup_code: "page",
};

/** One block button for each factor. */
export function FactorButtons({ factors, onChoose }: { factors: Factor[]; onChoose: (factor: Factor) => void }) {
  const { cx } = useAppearance();
  if (factors.length === 0) return null;
  return (
    <div className={cx("alternativeMethods")}>
      {factors.map((factor) => {
        const id = isResetFactor(factor) ? "resetPassword" : camelStrategy(factor.strategy);
        const key = isResetFactor(factor)
          ? "signIn.forgotPasswordAlternativeMethods.blockButton__resetPassword"
          : `signIn.alternativeMethods.blockButton__${id}`;
        return (
          <Button
            key={factor.strategy + (factor.emailAddressId ?? factor.phoneNumberId ?? "")}
            element="alternativeMethodsBlockButton"
            elementId={id}
            onClick={() => onChoose(factor)}
          >
            <Icon name={icons[factor.strategy] ?? "key"} />
            <Text
              k={key}
              tokens={{ identifier: factor.safeIdentifier }}
              className={cx("alternativeMethodsBlockButtonText", { id })}
            />
            <Icon name="arrow" className={cx("alternativeMethodsBlockButtonArrow", { id })} />
          </Button>
        );
      })}
    </div>
  );
}

const camelStrategy = (strategy: string): string =>
  strategy.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
