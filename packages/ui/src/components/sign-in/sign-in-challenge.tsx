"use client";
import type {
  AttemptFirstFactorParams,
  AttemptSecondFactorParams,
  PrepareFirstFactorParams,
  PrepareSecondFactorParams,
} from "@latchkey/shared/types";
import type { ReactNode } from "react";
import type { SignInResource } from "../../clerk.ts";
import { useRouter } from "../../router/index.ts";
import { ChallengeProvider, type Challenge } from "../challenge/challenge.ts";
import { useSignInFlow } from "./flow.tsx";
import { SignInIdentity } from "./sign-in-identity.tsx";
import { SocialMethods } from "./social-methods.tsx";
import { useFactorErrors } from "./use-factor-errors.ts";

/** The screens of the factors, as steps of a sign-in. */
export function SignInChallenge({ children }: { children: ReactNode }) {
  const { signIn, advance } = useSignInFlow();
  const { navigate } = useRouter();
  const recover = useFactorErrors();
  const goOnWith = (next: SignInResource) => () => advance(next);
  const challenge: Challenge = {
    flow: "signIn",
    texts: "signIn",
    identifier: signIn.identifier,
    preview: (factor) => <SignInIdentity {...(factor && { factor })} />,
    factorsOf: (level) => (level === "first" ? signIn.supportedFirstFactors : signIn.supportedSecondFactors) ?? [],
    verificationOf: (level) => (level === "first" ? signIn.firstFactorVerification : signIn.secondFactorVerification),
    prepare: (level, params) =>
      level === "first"
        ? signIn.prepareFirstFactor(params as PrepareFirstFactorParams)
        : signIn.prepareSecondFactor(params as PrepareSecondFactorParams),
    attempt: async (level, params) =>
      goOnWith(
        await (level === "first"
          ? signIn.attemptFirstFactor(params as AttemptFirstFactorParams)
          : signIn.attemptSecondFactor(params as AttemptSecondFactorParams)),
      ),
    attemptPasskey: async () => goOnWith(await signIn.authenticateWithPasskey()),
    recover,
    leave: () => navigate(""),
    canReset: true,
    Social: SocialMethods,
  };
  return <ChallengeProvider value={challenge}>{children}</ChallengeProvider>;
}
