"use client";
import type {
  SessionVerificationResource,
  SessionVerifyAttemptFirstFactorParams,
  SessionVerifyAttemptSecondFactorParams,
  SessionVerifyPrepareFirstFactorParams,
  SessionVerifyPrepareSecondFactorParams,
} from "@latchkey/shared/types";
import type { ReactNode } from "react";
import type { SignedInSessionResource } from "../../clerk.ts";
import { ChallengeProvider, type Challenge } from "../challenge/challenge.ts";

interface VerificationChallengeProps {
  session: SignedInSessionResource;
  verification: SessionVerificationResource;
  onProgress: (next: SessionVerificationResource) => Promise<void>;
  onLeave: () => void;
  children: ReactNode;
}

/** The screens of the factors, for somebody who is signed in already. */
export function VerificationChallenge(props: VerificationChallengeProps) {
  const { session, verification, onProgress, onLeave, children } = props;
  const goOnWith = (next: SessionVerificationResource) => () => onProgress(next);
  const challenge: Challenge = {
    flow: "userVerification",
    texts: "reverification",
    identifier: session.user.primaryEmailAddress?.emailAddress ?? session.user.username,
    preview: () => null,
    factorsOf: (level) =>
      (level === "first" ? verification.supportedFirstFactors : verification.supportedSecondFactors) ?? [],
    verificationOf: (level) =>
      level === "first" ? verification.firstFactorVerification : verification.secondFactorVerification,
    prepare: (level, params) =>
      level === "first"
        ? session.prepareFirstFactorVerification(params as SessionVerifyPrepareFirstFactorParams)
        : session.prepareSecondFactorVerification(params as SessionVerifyPrepareSecondFactorParams),
    attempt: async (level, params) =>
      goOnWith(
        await (level === "first"
          ? session.attemptFirstFactorVerification(params as SessionVerifyAttemptFirstFactorParams)
          : session.attemptSecondFactorVerification(params as SessionVerifyAttemptSecondFactorParams)),
      ),
    attemptPasskey: async () => goOnWith(await session.verifyWithPasskey()),
    recover: () => false,
    leave: onLeave,
    canReset: false,
  };
  return <ChallengeProvider value={challenge}>{children}</ChallengeProvider>;
}
