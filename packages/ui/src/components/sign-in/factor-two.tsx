"use client";
import { useState } from "react";
import type { Factor } from "../../clerk.ts";
import { LoadingCard } from "../../primitives/card.tsx";
import { AlternativeMethods } from "../challenge/alternative-methods.tsx";
import { BackupCodeScreen } from "../challenge/backup-code-screen.tsx";
import { chooseSecondFactor } from "../challenge/choose-factor.ts";
import { CodeScreen } from "../challenge/code-screen.tsx";
import type { FactorView } from "../challenge/challenge.ts";
import { useSignInFlow } from "./flow.tsx";
import { GetHelp } from "../challenge/get-help.tsx";
import { NoMethods } from "../challenge/no-methods.tsx";
import { useGuard } from "./use-guard.ts";

/** The second proof, or the one more that an unknown device asks for. */
export function FactorTwo({ isClientTrust = false }: { isClientTrust?: boolean }) {
  const { signIn } = useSignInFlow();
  const isHere = useGuard([isClientTrust ? "needs_client_trust" : "needs_second_factor"]);
  const [chosen, setChosen] = useState<Factor>();
  const [view, setView] = useState<FactorView>("factor");
  if (!isHere) return <LoadingCard flow="signIn" />;

  // A second factor by link needs the first tab to wait for it; a code of the same mail does the same job.
  const factors = (signIn.supportedSecondFactors ?? []).filter(({ strategy }) => strategy !== "email_link");
  const factor = chosen ?? chooseSecondFactor(factors);
  const choose = (next: Factor) => {
    setChosen(next);
    setView("factor");
  };
  if (view === "help") return <GetHelp onBack={() => setView("alternatives")} />;
  if (view === "alternatives") {
    return (
      <AlternativeMethods
        level="second"
        current={factor}
        onChoose={choose}
        onHelp={() => setView("help")}
        onBack={() => setView("factor")}
      />
    );
  }
  if (!factor) return <NoMethods />;
  if (factor.strategy === "backup_code") return <BackupCodeScreen onView={setView} />;
  const notice = isClientTrust
    ? "signIn.newDeviceVerificationNotice"
    : resetNotice(signIn.firstFactorVerification.strategy);
  return <CodeScreen key={factor.strategy} factor={factor} level="second" notice={notice} onView={setView} />;
}

const resetNotice = (strategy: string | null): string | undefined =>
  strategy?.startsWith("reset_password") ? "signIn.resetPasswordMfa.detailsLabel" : undefined;
