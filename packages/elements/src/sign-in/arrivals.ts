"use client";
import type { Clerk, SignInResource } from "@latchkey/shared/types";
import { pageUrl, removeParams, type Router } from "@latchkey/ui/flow";
import { stepUrl } from "../flow/urls.ts";
import { useArrival, type Arrival } from "../flow/use-arrival.ts";
import type { SignInStep } from "./machine.ts";

/** What a visitor of a sign-in brings along. A ticket of somebody without an account goes to the sign-up. */
export function useSignInArrival(arrival: Arrival<SignInResource, SignInStep>): void {
  const { clerk, router, advance } = arrival;
  const { query, urlOf } = router;
  useArrival(arrival, {
    finishRedirect: () => finishRedirect(clerk, urlOf),
    linkStep: "verifications",
    ticket: query.get("__clerk_ticket"),
    takeTicket: (ticket, arrive) => {
      if (query.get("__clerk_status") === "sign_up") {
        void clerk.navigate(`${pageUrl(clerk, "signUp") ?? "/sign-up"}?${query}`);
        return;
      }
      removeParams(["__clerk_ticket", "__clerk_status"]);
      arrive(async () => {
        const begun = await clerk.client?.signIn.create({ strategy: "ticket", ticket });
        if (begun) await advance(begun);
      });
    },
    verification: () => clerk.client?.signIn.firstFactorVerification,
    restart: async () => clerk.client?.signIn.create({}),
  });
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
