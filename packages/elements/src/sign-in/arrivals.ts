"use client";
import type { Clerk, SignInResource } from "@latchkey/shared/types";
import { pageUrl, removeParams, useOnce, type Router } from "@latchkey/ui/flow";
import { finishLink } from "../flow/finish-link.ts";
import { formError } from "../flow/flow-errors.ts";
import { stepUrl } from "../flow/urls.ts";
import type { Runner } from "../flow/use-runner.ts";
import type { SignInStep } from "./machine.ts";

interface Arrival {
  clerk: Clerk;
  router: Router;
  loaded: boolean;
  runner: Runner;
  advance(signIn: SignInResource): Promise<void>;
  goTo(step: SignInStep): void;
  t(key: string): string;
}

/**
 * What a visitor brings along: the answer of a provider, the link of a mail, or a ticket in the address. Ends at the
 * first step with what went wrong.
 */
export function useSignInArrival({ clerk, router, loaded, runner, advance, goTo, t }: Arrival): void {
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
  useOnce(() => arrive(() => finishLink(clerk, urlOf("verifications"), t)), loaded && step === "verify");
  const ticket = query.get("__clerk_ticket");
  useOnce(
    () => {
      if (query.get("__clerk_status") === "sign_up") {
        void clerk.navigate(`${pageUrl(clerk, "signUp") ?? "/sign-up"}?${query}`);
        return;
      }
      removeParams(["__clerk_ticket", "__clerk_status"]);
      arrive(async () => {
        const signIn = await clerk.client?.signIn.create({ strategy: "ticket", ticket: ticket ?? "" });
        if (signIn) await advance(signIn);
      });
    },
    loaded && Boolean(ticket),
  );
  useOnce(() => arrive(() => tellProviderError(clerk)), loaded && step === "" && !ticket && hasProviderError(clerk));
}

const finishRedirect = (clerk: Clerk, urlOf: Router["urlOf"]): Promise<unknown> => {
  const signUp = pageUrl(clerk, "signUp") ?? "/sign-up";
  return clerk.handleRedirectCallback({
    signInUrl: urlOf(""),
    firstFactorUrl: urlOf("verifications"),
    secondFactorUrl: urlOf("verifications"),
    resetPasswordUrl: urlOf("reset-password"),
    signUpUrl: signUp,
    continueSignUpUrl: stepUrl(signUp, "continue"),
    verifyEmailAddressUrl: stepUrl(signUp, "verify-email-address"),
    verifyPhoneNumberUrl: stepUrl(signUp, "verify-phone-number"),
  });
};

const hasProviderError = ({ client }: Clerk): boolean => Boolean(client?.signIn.firstFactorVerification.error);

/** Says what a provider answered, and puts the attempt that failed aside. */
async function tellProviderError({ client }: Clerk): Promise<void> {
  const error = client?.signIn.firstFactorVerification.error;
  if (!client || !error) return;
  await client.signIn.create({}).catch(() => undefined);
  throw formError(error.code, error.longMessage || error.message);
}
