"use client";
import { useState } from "react";
import type { Factor } from "../../clerk.ts";
import { LoadingCard } from "../../primitives/card.tsx";
import { AlternativeMethods } from "../challenge/alternative-methods.tsx";
import { chooseFirstFactor, isResetFactor } from "../challenge/choose-factor.ts";
import type { FactorView } from "../challenge/challenge.ts";
import { CodeScreen } from "../challenge/code-screen.tsx";
import { EmailLinkScreen } from "./email-link-screen.tsx";
import { useSignInFlow } from "./flow.tsx";
import { ForgotPassword } from "./forgot-password.tsx";
import { GetHelp } from "../challenge/get-help.tsx";
import { NoMethods } from "../challenge/no-methods.tsx";
import { PasskeyScreen } from "../challenge/passkey-screen.tsx";
import { PasswordScreen } from "../challenge/password-screen.tsx";
import { useGuard } from "./use-guard.ts";

/** The first proof: the factor that fits best, or another one of the person's choice. */
export function FactorOne() {
  const { signIn, environment, resetReason, setResetReason } = useSignInFlow();
  const isHere = useGuard(["needs_first_factor"]);
  const [chosen, setChosen] = useState<Factor>();
  const [view, setView] = useState<FactorView>("factor");
  if (!isHere) return <LoadingCard flow="signIn" />;

  const preferred = environment.displayConfig.preferredSignInStrategy;
  const canUsePasskeys = typeof PublicKeyCredential === "function";
  const factor = chosen ?? chooseFirstFactor(signIn, { preferred, canUsePasskeys });
  const choose = (next: Factor) => {
    setResetReason(undefined);
    setChosen(next);
    setView("factor");
  };
  const toFactor = () => {
    setResetReason(undefined);
    setView("factor");
  };
  if (view === "help") return <GetHelp onBack={() => setView("alternatives")} />;
  if (view === "forgot" || resetReason) {
    return <ForgotPassword reason={resetReason} onChoose={choose} onBack={toFactor} />;
  }
  if (view === "alternatives") {
    return (
      <AlternativeMethods
        level="first"
        current={factor}
        onChoose={choose}
        onHelp={() => setView("help")}
        onBack={toFactor}
      />
    );
  }
  if (!factor) return <NoMethods />;
  return (
    <FactorScreen
      key={factor.strategy + (factor.emailAddressId ?? factor.phoneNumberId ?? "")}
      factor={factor}
      onView={setView}
    />
  );
}

export interface FactorScreenProps {
  factor: Factor;
  onView: (view: FactorView) => void;
}

function FactorScreen({ factor, onView }: FactorScreenProps) {
  const { strategy } = factor;
  if (strategy === "password") return <PasswordScreen onView={onView} />;
  if (strategy === "passkey") return <PasskeyScreen onView={onView} />;
  if (strategy === "email_link") return <EmailLinkScreen factor={factor} onView={onView} />;
  return <CodeScreen factor={factor} level="first" isReset={isResetFactor(factor)} onView={onView} />;
}
