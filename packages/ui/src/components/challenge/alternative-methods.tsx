"use client";
import type { Factor } from "../../clerk.ts";
import { useAppearance } from "../../appearance/index.ts";
import { useForm } from "../../hooks/use-form.ts";
import { Text } from "../../localization/index.ts";
import { Button } from "../../primitives/button.tsx";
import { Card, FooterAction, TextButton } from "../../primitives/card.tsx";
import { Icon, type IconName } from "../../primitives/icon.tsx";
import { isResetFactor, otherFactors } from "./choose-factor.ts";
import { useChallenge, type Level } from "./challenge.ts";

interface AlternativeMethodsProps {
  level: Level;
  current: Factor | undefined;
  onChoose: (factor: Factor) => void;
  onHelp: () => void;
  onBack: () => void;
}

/** Every other way in: social accounts, then codes, links, passkey and password. */
export function AlternativeMethods({ level, current, onChoose, onHelp, onBack }: AlternativeMethodsProps) {
  const { flow, texts, factorsOf, Social } = useChallenge();
  const form = useForm({});
  const { cx } = useAppearance();
  const factors = otherFactors(factorsOf(level), current, level);
  return (
    <Card
      flow={flow}
      part="alternativeMethods"
      title={`${texts}.alternativeMethods.title`}
      subtitle={`${texts}.alternativeMethods.subtitle`}
      alert={form.alert}
      footer={
        <FooterAction
          id="havingTrouble"
          text={`${texts}.alternativeMethods.actionText`}
          link={`${texts}.alternativeMethods.actionLink`}
          onClick={onHelp}
        />
      }
    >
      <div className={cx("main")}>
        {level === "first" && Social && <Social form={form} hasMore={factors.length > 0} />}
        <FactorButtons factors={factors} onChoose={onChoose} />
        <div className={cx("backRow")}>
          <TextButton element="backLink" k="backButton" onClick={onBack} />
        </div>
      </div>
    </Card>
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
  const { texts } = useChallenge();
  const { cx } = useAppearance();
  if (factors.length === 0) return null;
  return (
    <div className={cx("alternativeMethods")}>
      {factors.map((factor) => {
        const id = isResetFactor(factor) ? "resetPassword" : camelStrategy(factor.strategy);
        const key = isResetFactor(factor)
          ? "signIn.forgotPasswordAlternativeMethods.blockButton__resetPassword"
          : `${texts}.alternativeMethods.blockButton__${id}`;
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
