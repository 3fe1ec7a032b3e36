"use client";
import { createContext, useContext, type ComponentType, type ReactNode } from "react";
import type { ClerkAPIError, Factor, VerificationResource } from "../../clerk.ts";
import type { Form } from "../../hooks/use-form.ts";

export type Level = "first" | "second";

/** What the card of a factor shows. */
export type FactorView = "factor" | "alternatives" | "forgot" | "help";

/** Goes on after a proof that was right. */
export type GoOn = () => Promise<void>;

/** Who asks for a proof and what becomes of it: a sign-in, or an action that needs the person to prove themselves again. */
export interface Challenge {
  /** The component's name in classes, and that of its texts. */
  readonly flow: "signIn" | "userVerification";
  readonly texts: "signIn" | "reverification";
  /** Whose password is asked for, as password managers know it. */
  readonly identifier: string | null;
  /** Who is asked, under the title. */
  preview(factor?: Factor): ReactNode;
  factorsOf(level: Level): Factor[];
  verificationOf(level: Level): VerificationResource;
  prepare(level: Level, params: object): Promise<unknown>;
  attempt(level: Level, params: object): Promise<GoOn>;
  attemptPasskey(): Promise<GoOn>;
  /** Errors that end the screen. */
  recover(error: ClerkAPIError): boolean | Promise<boolean>;
  /** Gives up where nothing can be proven. */
  leave(): void;
  /** Whether somebody who forgot their password may set a new one. */
  readonly canReset: boolean;
  /** Further ways, above the other factors. */
  readonly Social?: ComponentType<{ form: Form<never>; hasMore: boolean }>;
}

const ChallengeContext = createContext<Challenge | null>(null);

export const ChallengeProvider = ChallengeContext.Provider;

export function useChallenge(): Challenge {
  const challenge = useContext(ChallengeContext);
  if (!challenge) throw new Error("useChallenge is called outside of a component that asks for a proof");
  return challenge;
}
