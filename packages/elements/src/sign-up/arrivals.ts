"use client";
import type { Clerk, SignUpResource } from "@latchkey/shared/types";
import { pageUrl, removeParams, useOnce, type Router } from "@latchkey/ui/flow";
import { finishLink } from "../flow/finish-link.ts";
import { formError } from "../flow/flow-errors.ts";
import { stepUrl } from "../flow/urls.ts";
import type { Runner } from "../flow/use-runner.ts";
import type { SignUpStep } from "./machine.ts";

interface Arrival {
  clerk: Clerk;
  router: Router;
  loaded: boolean;
  runner: Runner;
  advance(signUp: SignUpResource): Promise<void>;
  goTo(step: SignUpStep): void;
  t(key: string): string;
}

/**
 * What a visitor brings along: the answer of a provider, the link of a mail, or the ticket of an invitation. Ends at
 * the first step with what went wrong.
 */
export function useSignUpArrival({ clerk, router, loaded, runner, advance, goTo, t }: Arrival): void {
  const { step, query, urlOf } = router;
  const arrive = (action: () => Promise<unknown>) =>
    void runner.run("arrive", async () => {
      try {
        await action();
      } catch (error) {
        goTo("start");
        throw error;
      }
    });
  useOnce(() => arrive(() => finishRedirect(clerk, urlOf)), loaded && step === "sso-callback");
  useOnce(() => arrive(() => finishLink(clerk, urlOf("continue"), t)), loaded && step === "verify");
  const ticket = query.get("__clerk_ticket") ?? query.get("__clerk_invitation_token");
  useOnce(
    () => {
      removeParams(["__clerk_ticket", "__clerk_status", "__clerk_invitation_token"]);
      arrive(async () => {
        const signUp = await clerk.client?.signUp.create({ strategy: "ticket", ticket: ticket ?? "" });
        // What else an account needs is asked for at the first step, beside what the invitation brought.
        if (signUp?.status === "complete") await advance(signUp);
      });
    },
    loaded && Boolean(ticket),
  );
  useOnce(() => arrive(() => tellProviderError(clerk)), loaded && step === "" && !ticket && hasProviderError(clerk));
}

const finishRedirect = (clerk: Clerk, urlOf: Router["urlOf"]): Promise<unknown> => {
  const signIn = pageUrl(clerk, "signIn") ?? "/sign-in";
  return clerk.handleRedirectCallback({
    signUpUrl: urlOf(""),
    continueSignUpUrl: urlOf("continue"),
    verifyEmailAddressUrl: urlOf("verifications"),
    verifyPhoneNumberUrl: urlOf("verifications"),
    signInUrl: signIn,
    firstFactorUrl: stepUrl(signIn, "factor-one"),
    secondFactorUrl: stepUrl(signIn, "factor-two"),
    resetPasswordUrl: stepUrl(signIn, "reset-password"),
  });
};

const hasProviderError = ({ client }: Clerk): boolean => Boolean(client?.signUp.verifications.externalAccount.error);

/** Says what a provider answered, and puts the attempt that failed aside. */
async function tellProviderError({ client }: Clerk): Promise<void> {
  const error = client?.signUp.verifications.externalAccount.error;
  if (!client || !error) return;
  await client.signUp.create({}).catch(() => undefined);
  throw formError(error.code, error.longMessage || error.message);
}
