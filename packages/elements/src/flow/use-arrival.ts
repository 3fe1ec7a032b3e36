"use client";
import type { Clerk, VerificationResource } from "@latchkey/shared/types";
import { useOnce, type Router } from "@latchkey/ui/flow";
import { finishLink } from "./finish-link.ts";
import { formError } from "./flow-errors.ts";
import type { Runner } from "./use-runner.ts";

/** Where an attempt is that somebody comes back to. */
export interface Arrival<Attempt, Step extends string> {
  clerk: Clerk;
  router: Router;
  loaded: boolean;
  runner: Runner;
  advance(attempt: Attempt): Promise<void>;
  goTo(step: Step | "start"): void;
  t(key: string): string;
}

/** What sets an attempt apart from the other kind. */
interface Ways {
  /** Takes the answer of a provider. */
  finishRedirect(): Promise<unknown>;
  /** The step that a link which was good leads to. */
  linkStep: string;
  ticket: string | null;
  /** Uses the ticket; `arrive` runs what talks to the server. */
  takeTicket(ticket: string, arrive: (action: () => Promise<unknown>) => void): void;
  /** What became of the way to a provider; asked once Clerk has loaded. */
  verification(): VerificationResource | undefined;
  /** Puts an attempt that failed aside. */
  restart(): Promise<unknown>;
}

/**
 * What a visitor brings along: the answer of a provider, the link of a mail, or a ticket in the address. Ends at the
 * first step with what went wrong.
 */
export function useArrival<Attempt, Step extends string>(
  { clerk, router, loaded, runner, goTo, t }: Arrival<Attempt, Step>,
  { finishRedirect, linkStep, ticket, takeTicket, verification, restart }: Ways,
): void {
  const { step } = router;
  const arrive = (action: () => Promise<unknown>) =>
    void runner.run("arrive", async () => {
      try {
        await action();
      } catch (error) {
        goTo("start");
        throw error;
      }
    });
  const error = loaded ? verification()?.error : undefined;
  const tellProviderError = async () => {
    if (!error) return;
    await restart().catch(() => undefined);
    throw formError(error.code, error.longMessage || error.message);
  };
  useOnce(() => arrive(finishRedirect), loaded && step === "sso-callback");
  useOnce(() => arrive(() => finishLink(clerk, router.urlOf(linkStep), t)), loaded && step === "verify");
  useOnce(() => takeTicket(ticket ?? "", arrive), loaded && Boolean(ticket));
  useOnce(() => arrive(tellProviderError), step === "" && !ticket && Boolean(error));
}
