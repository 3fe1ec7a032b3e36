"use client";
import { useEffect, useState } from "react";
import { useClerkUI, useResources } from "../../context.tsx";
import { readErrors } from "../../hooks/read-errors.ts";
import { useOnce } from "../../hooks/use-once.ts";
import { useLocalizations } from "../../localization/index.ts";
import { removeParams } from "../../router/location.ts";
import { useRouter } from "../../router/index.ts";
import { useSignInFlow } from "./flow.tsx";

/** Redeems the ticket of an invitation or a sign-in link in the address; true while that is under way. */
export function useTicket(): boolean {
  const { clerk } = useClerkUI();
  const { loaded, environment } = useResources();
  const localizations = useLocalizations();
  const { query, navigate } = useRouter();
  const { advance, setNotice, isCombined, signUpUrl } = useSignInFlow();
  const ticket = query.get("__clerk_ticket");
  const [isDone, setDone] = useState(false);
  useOnce(
    () => {
      if (!ticket || !clerk.client) return;
      if (query.get("__clerk_status") === "sign_up") {
        if (isCombined) return navigate("create", { query: { __clerk_ticket: ticket, __clerk_status: "sign_up" } });
        void clerk.navigate(`${signUpUrl()}?${query}`);
        return;
      }
      removeParams(["__clerk_ticket", "__clerk_status"]);
      clerk.client.signIn
        .create({ strategy: "ticket", ticket })
        .then(advance)
        .catch((error: unknown) => {
          const settings = environment?.userSettings.passwordSettings ?? {};
          setNotice(readErrors(error, [], localizations, settings).card);
        })
        .finally(() => setDone(true));
    },
    Boolean(ticket && loaded && clerk.client),
  );
  return Boolean(ticket) && !isDone;
}

/** What went wrong at a social provider, read from the attempt, which is then cleared. */
export function useSocialError(): string | undefined {
  const { clerk } = useClerkUI();
  const { loaded } = useResources();
  const { tError } = useLocalizations();
  const [message, setMessage] = useState<string>();
  useEffect(() => {
    const error = clerk.client?.signIn?.firstFactorVerification.error;
    if (!loaded || !error) return;
    setMessage(tError(error));
    clerk.client?.signIn.create({}).catch(() => {
      // The message is shown either way; the next attempt replaces this one.
    });
  }, [loaded]);
  return message;
}
