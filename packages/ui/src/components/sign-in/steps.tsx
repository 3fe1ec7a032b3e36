"use client";
import { signInSteps as texts } from "../../localization/en-us/sign-in-steps.ts";
import { LocalizationProvider } from "../../localization/index.ts";
import { usePreload } from "../../lazy-component.tsx";
import { FactorOne } from "./factor-one.tsx";
import { FactorTwo } from "./factor-two.tsx";
import { SeldomSteps } from "./lazy-steps.ts";
import { SignInChallenge } from "./sign-in-challenge.tsx";

/** The steps that ask for a factor. */
export function Steps({ step }: { step: string }) {
  usePreload(SeldomSteps);
  return (
    <LocalizationProvider defaults={texts}>
      <SignInChallenge>
        {step === "factor-one" ? <FactorOne /> : <FactorTwo isClientTrust={step === "client-trust"} />}
      </SignInChallenge>
    </LocalizationProvider>
  );
}
