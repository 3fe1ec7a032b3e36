"use client";
import { attemptsOf } from "@latchkey/js/attempts";
import type { SessionResource } from "@latchkey/shared/types";

import type { useClerkContext } from "../provider/clerk-context.ts";
import { useOnceLoaded } from "./use-once-loaded.ts";

export interface HandleSSOCallbackProps {
  /** The user is signed in. `decorateUrl` may answer an absolute URL, which needs a full page load. */
  navigateToApp: (params: { session: SessionResource; decorateUrl: (url: string) => string }) => void;
  /** The sign-in has a step left. */
  navigateToSignIn: () => void;
  /** The sign-up has something left. */
  navigateToSignUp: () => void;
}

/** Finishes a social or enterprise login for an application that draws its own pages. */
export function HandleSSOCallback(props: HandleSSOCallbackProps) {
  useOnceLoaded("HandleSSOCallback", (clerk) => finish(clerk, props));
  return <div id="clerk-captcha" />;
}

type Clerk = ReturnType<typeof useClerkContext>["clerk"];

async function finish(clerk: Clerk, props: HandleSSOCallbackProps): Promise<void> {
  const { signIn, signUp } = attemptsOf(clerk);
  const currentIn = () => signIn.get().signIn;
  const currentUp = () => signUp.get().signUp;
  const enter = { navigate: props.navigateToApp };
  if (currentIn().status === "complete") return void (await currentIn().finalize(enter));
  if (currentUp().isTransferable) {
    await currentIn().create({ transfer: true });
    return currentIn().status === "complete" ? void (await currentIn().finalize(enter)) : props.navigateToSignIn();
  }
  if (currentIn().status !== "needs_identifier") return props.navigateToSignIn();
  if (currentIn().isTransferable) {
    await currentUp().create({ transfer: true });
    return currentUp().status === "complete" ? void (await currentUp().finalize(enter)) : props.navigateToSignUp();
  }
  if (currentUp().status === "complete") return void (await currentUp().finalize(enter));
  const existing = currentIn().existingSession ?? currentUp().existingSession;
  if (existing) return clerk.setActive({ session: existing.sessionId, ...enter });
  return currentUp().id ? props.navigateToSignUp() : props.navigateToSignIn();
}
