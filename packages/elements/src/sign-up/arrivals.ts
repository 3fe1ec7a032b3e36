"use client";
import type { Clerk, SignUpResource } from "@latchkey/shared/types";
import { pageUrl, removeParams, type Router } from "@latchkey/ui/flow";
import { stepUrl } from "../flow/urls.ts";
import { useArrival, type Arrival } from "../flow/use-arrival.ts";
import type { SignUpStep } from "./machine.ts";

/** What a visitor of a sign-up brings along; their ticket is that of an invitation. */
export function useSignUpArrival(arrival: Arrival<SignUpResource, SignUpStep>): void {
  const { clerk, router, advance } = arrival;
  const { query, urlOf } = router;
  useArrival(arrival, {
    finishRedirect: () => finishRedirect(clerk, urlOf),
    linkStep: "continue",
    ticket: query.get("__clerk_ticket") ?? query.get("__clerk_invitation_token"),
    takeTicket: (ticket, arrive) => {
      removeParams(["__clerk_ticket", "__clerk_status", "__clerk_invitation_token"]);
      arrive(async () => {
        const begun = await clerk.client?.signUp.create({ strategy: "ticket", ticket });
        // What else an account needs is asked for at the first step, beside what the invitation brought.
        if (begun?.status === "complete") await advance(begun);
      });
    },
    verification: () => clerk.client?.signUp.verifications.externalAccount,
    restart: async () => clerk.client?.signUp.create({}),
  });
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
