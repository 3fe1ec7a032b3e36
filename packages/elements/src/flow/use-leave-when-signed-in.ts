"use client";
import { redirectAfter, useClerkUI, useResources, useRouter } from "@latchkey/ui/flow";
import { useEffect, useRef } from "react";

/** Where there is one account at a time, whoever comes here signed in is sent on at once. */
export function useLeaveWhenSignedIn(flow: "signIn" | "signUp", isReal: boolean): void {
  const { clerk } = useClerkUI();
  const { loaded, session, environment } = useResources();
  const { step, query, mode } = useRouter();
  const isDecided = useRef(false);
  useEffect(() => {
    if (!loaded || !isReal || isDecided.current) return;
    // Who signs in from now on does it here, and is sent on by that.
    isDecided.current = true;
    const isDone = session?.status === "active" && environment?.authConfig.singleSessionMode === true;
    if (!isDone || step !== "" || mode === "virtual" || query.has("__clerk_ticket")) return;
    void clerk.navigate(redirectAfter(flow, { clerk, props: {}, query, modal: false }));
  }, [loaded]);
}
