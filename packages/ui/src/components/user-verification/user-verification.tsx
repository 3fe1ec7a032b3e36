"use client";
import type { ReverificationModalProps, SessionVerificationResource } from "@latchkey/shared/types";
import { useState } from "react";
import type { Factor } from "../../clerk.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { useOnce } from "../../hooks/use-once.ts";
import { Card, LoadingCard } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { AlternativeMethods } from "../challenge/alternative-methods.tsx";
import { BackupCodeScreen } from "../challenge/backup-code-screen.tsx";
import type { FactorView, Level } from "../challenge/challenge.ts";
import { chooseSecondFactor, chooseVerificationFactor } from "../challenge/choose-factor.ts";
import { CodeScreen } from "../challenge/code-screen.tsx";
import { GetHelp } from "../challenge/get-help.tsx";
import { NoMethods } from "../challenge/no-methods.tsx";
import { PasskeyScreen } from "../challenge/passkey-screen.tsx";
import { PasswordScreen } from "../challenge/password-screen.tsx";
import { VerificationChallenge } from "./verification-challenge.tsx";

interface UserVerificationProps extends Pick<ReverificationModalProps, "level"> {
  onDone: () => void;
  onLeave: () => void;
}

/** Asks somebody who is signed in for a proof that it is still them. */
export function UserVerification({ level = "second_factor", onDone, onLeave }: UserVerificationProps) {
  const { clerk } = useClerkUI();
  const { session } = useResources();
  const [verification, setVerification] = useState<SessionVerificationResource>();
  const form = useForm({});
  const onProgress = async (next: SessionVerificationResource) => {
    if (next.status === "complete") {
      // The next request needs a token that tells of the proof.
      await clerk.setActive({ session: next.session.id });
      onDone();
    } else setVerification(next);
  };
  const start = async () => {
    if (session) await onProgress(await session.startVerification({ level }));
  };
  useOnce(() => void form.run(start), form.ready);
  if (form.alert)
    return (
      <Card flow="userVerification" part="start" title="reverification.noAvailableMethods.title" alert={form.alert}>
        <Form form={form} onSubmit={() => form.run(start)}>
          <SubmitButton k="tryAgainButton" />
        </Form>
      </Card>
    );
  if (!session || !verification) return <LoadingCard flow="userVerification" />;
  const asked: Level = verification.status === "needs_second_factor" ? "second" : "first";
  return (
    <VerificationChallenge session={session} verification={verification} onProgress={onProgress} onLeave={onLeave}>
      <Factors key={asked} level={asked} verification={verification} />
    </VerificationChallenge>
  );
}

function Factors({ level, verification }: { level: Level; verification: SessionVerificationResource }) {
  const [chosen, setChosen] = useState<Factor>();
  const [view, setView] = useState<FactorView>("factor");
  const canUsePasskeys = typeof PublicKeyCredential === "function";
  const factor =
    chosen ??
    (level === "first"
      ? chooseVerificationFactor(verification.supportedFirstFactors ?? [], canUsePasskeys)
      : chooseSecondFactor(verification.supportedSecondFactors ?? []));
  const choose = (next: Factor) => {
    setChosen(next);
    setView("factor");
  };
  if (view === "help") return <GetHelp onBack={() => setView("alternatives")} />;
  if (view === "alternatives")
    return (
      <AlternativeMethods
        level={level}
        current={factor}
        onChoose={choose}
        onHelp={() => setView("help")}
        onBack={() => setView("factor")}
      />
    );
  if (!factor) return <NoMethods />;
  if (factor.strategy === "password") return <PasswordScreen onView={setView} />;
  if (factor.strategy === "passkey") return <PasskeyScreen onView={setView} />;
  if (factor.strategy === "backup_code") return <BackupCodeScreen onView={setView} />;
  return <CodeScreen key={factor.strategy} factor={factor} level={level} onView={setView} />;
}
