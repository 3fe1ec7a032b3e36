"use client";
import { useEffect, useState } from "react";
import { useClerkUI, useResources } from "../../context.tsx";
import { readErrors } from "../../hooks/read-errors.ts";
import { useOnce } from "../../hooks/use-once.ts";
import { useLocalizations } from "../../localization/index.ts";
import { useRouter } from "../../router/index.ts";
import { useSignUpFlow } from "./flow.tsx";

interface Invitation {
  isLoading: boolean;
  /** The ticket is good and the attempt holds the invited address. */
  isAccepted: boolean;
  error: string | undefined;
}

/** Redeems the ticket of an invitation in the address; goes on by itself when nothing else is needed. */
export function useInvitation(onEmail: (email: string) => void): Invitation {
  const { clerk } = useClerkUI();
  const { loaded } = useResources();
  const { query } = useRouter();
  const { advance } = useSignUpFlow();
  const localizations = useLocalizations();
  const ticket = query.get("__clerk_ticket") ?? query.get("__clerk_invitation_token");
  const [state, setState] = useState<Invitation>({
    isLoading: Boolean(ticket),
    isAccepted: false,
    error: undefined,
  });
  useOnce(
    () => {
      if (!ticket || !clerk.client) return;
      clerk.client.signUp
        .create({ strategy: "ticket", ticket })
        .then(async (signUp) => {
          onEmail(signUp.emailAddress ?? "");
          if (signUp.status === "complete") await advance(signUp);
          setState({ isLoading: false, isAccepted: true, error: undefined });
        })
        .catch((error: unknown) => {
          setState({
            isLoading: false,
            isAccepted: false,
            error: readErrors(error, [], localizations, {}).card,
          });
        });
    },
    Boolean(ticket && loaded && clerk.client),
  );
  return state;
}

/** What went wrong at a social provider, read from the attempt, which is then cleared. */
export function useSignUpSocialError(): string | undefined {
  const { clerk } = useClerkUI();
  const { loaded } = useResources();
  const { tError } = useLocalizations();
  const [message, setMessage] = useState<string>();
  useEffect(() => {
    const error = clerk.client?.signUp?.verifications?.externalAccount?.error;
    if (!loaded || !error) return;
    setMessage(tError(error));
    clerk.client?.signUp.create({}).catch(() => {
      // The message is shown either way; the next attempt replaces this one.
    });
  }, [loaded]);
  return message;
}
