"use client";
import { useEffect } from "react";
import { useFlow } from "../flow/flow-context.ts";

/** Has the browser offer passkeys in its list of suggestions while the first step of a sign-in shows. */
export function usePasskeyAutofill(isWanted: boolean): void {
  const { ready, step, offerPasskeys } = useFlow("Input");
  useEffect(() => {
    if (isWanted && ready && step === "start") void whenPossible(offerPasskeys);
  }, [isWanted, ready, step]);
}

async function whenPossible(offer: (() => Promise<void>) | undefined): Promise<void> {
  if (typeof PublicKeyCredential === "undefined") return;
  if (await PublicKeyCredential.isConditionalMediationAvailable?.()) await offer?.();
}
