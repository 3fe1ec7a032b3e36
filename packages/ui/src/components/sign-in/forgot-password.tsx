"use client";
import type { Factor } from "../../clerk.ts";
import { useAppearance } from "../../appearance/index.ts";
import { useForm } from "../../hooks/use-form.ts";
import { Text, useLocalizations } from "../../localization/index.ts";
import { Card, TextButton } from "../../primitives/card.tsx";
import { Button } from "../../primitives/button.tsx";
import { FactorButtons } from "../challenge/alternative-methods.tsx";
import { isResetFactor, otherFactors } from "../challenge/choose-factor.ts";
import { useSignInFlow } from "./flow.tsx";
import { SocialMethods } from "./social-methods.tsx";

interface ForgotPasswordProps {
  /** Error code for which the password must be reset, when that is why. */
  reason: string | undefined;
  onChoose: (factor: Factor) => void;
  onBack: () => void;
}

const parts: Record<string, { part: string; title: string; error: string }> = {
  form_password_pwned: {
    part: "passwordPwnedMethods",
    title: "signIn.passwordPwned.title",
    error: "unstable__errors.form_password_pwned__sign_in",
  },
  form_password_compromised: {
    part: "passwordCompromisedMethods",
    title: "signIn.passwordCompromised.title",
    error: "unstable__errors.form_password_untrusted__sign_in",
  },
};

/** Resetting the password, or getting in without it. */
export function ForgotPassword({ reason, onChoose, onBack }: ForgotPasswordProps) {
  const { signIn } = useSignInFlow();
  const { cx } = useAppearance();
  const { t } = useLocalizations();
  const form = useForm({});
  const factors = signIn.supportedFirstFactors ?? [];
  const reset = factors.find(isResetFactor);
  const others = otherFactors(factors, { strategy: "password" }, "first");
  const because = reason ? (parts[reason] ?? parts.form_password_compromised) : undefined;
  return (
    <Card
      flow="signIn"
      part={because?.part ?? "forgotPasswordMethods"}
      title={because?.title ?? "signIn.forgotPasswordAlternativeMethods.title"}
      alert={form.alert ?? (because && t(because.error))}
    >
      <div className={cx("main")}>
        {reset && (
          <Button
            element="formButtonPrimary"
            variant="solid"
            k="signIn.forgotPasswordAlternativeMethods.blockButton__resetPassword"
            onClick={() => onChoose(reset)}
          />
        )}
        {reset && others.length > 0 && (
          <div className={cx("dividerRow")}>
            <div className={cx("dividerLine")} />
            <Text
              as="p"
              k="signIn.forgotPasswordAlternativeMethods.label__alternativeMethods"
              className={cx("dividerText")}
            />
            <div className={cx("dividerLine")} />
          </div>
        )}
        <SocialMethods form={form} hasMore={others.length > 0} />
        <FactorButtons factors={others} onChoose={onChoose} />
        <div className={cx("backRow")}>
          <TextButton element="backLink" k="backButton" onClick={onBack} />
        </div>
      </div>
    </Card>
  );
}
