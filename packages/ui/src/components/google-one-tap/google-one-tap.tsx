"use client";
import type { GoogleOneTapProps } from "@latchkey/shared/types";
import { useEffect } from "react";
import type { Clerk } from "../../clerk.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { loadGoogleIdentity, type GoogleIdentity } from "./google-identity.ts";

/** Has Google offer its own small dialog to visitors who are signed in there. Renders nothing. */
export function GoogleOneTap(props: GoogleOneTapProps): null {
  const { clerk, nonce } = useClerkUI();
  const { loaded, user, environment } = useResources();
  const clientId = environment?.displayConfig.googleOneTapClientId;
  const { cancelOnTapOutside = true, itpSupport = true, fedCmSupport = true } = props;
  const isOffered = loaded && !user && Boolean(clientId);
  useEffect(() => {
    if (!isOffered || !clientId) return;
    let isGone = false;
    let google: GoogleIdentity | undefined;
    loadGoogleIdentity(nonce).then(
      (identity) => {
        if (isGone) return;
        google = identity;
        google.initialize({
          client_id: clientId,
          callback: ({ credential }) => void enter(clerk, credential, props),
          cancel_on_tap_outside: cancelOnTapOutside,
          itp_support: itpSupport,
          use_fedcm_for_prompt: fedCmSupport,
          auto_select: false,
        });
        google.prompt();
      },
      // Where Google can not be reached, everything else on the page still signs people in.
      () => undefined,
    );
    return () => {
      isGone = true;
      google?.cancel();
    };
  }, [isOffered, clientId, cancelOnTapOutside, itpSupport, fedCmSupport]);
  return null;
}

/** Signs in with Google's token, or up when it is nobody's here, and goes on as after a way through Google's pages. */
async function enter(clerk: Clerk, token: string, props: GoogleOneTapProps): Promise<void> {
  const strategy = "google_one_tap" as const;
  try {
    await clerk.client?.signIn.create({ strategy, token });
  } catch (error) {
    if ((error as { errors?: { code: string }[] }).errors?.[0]?.code !== "external_account_not_found") throw error;
    await clerk.client?.signUp.create({ strategy, token });
  }
  const { signInForceRedirectUrl, signUpForceRedirectUrl } = props;
  await clerk.handleRedirectCallback({
    ...(signInForceRedirectUrl && { signInForceRedirectUrl }),
    ...(signUpForceRedirectUrl && { signUpForceRedirectUrl }),
  });
}
