import type { Clerk } from "@latchkey/shared/types";

/**
 * Tells the window that opened this one how a social login went: which session it led to, or the page on which it goes on.
 * Only pages of the app hear it.
 */
export function tellOpener(clerk: Clerk, origins: readonly string[]): void {
  const session = sessionOf(clerk);
  const returnUrl = new URLSearchParams(location.search).get("return_url");
  const message = session ? { session } : { return_url: returnUrl };
  const opener = window.opener as Window | null;
  if (opener) {
    for (const origin of origins) opener.postMessage(message, origin);
    window.close();
  } else location.replace(returnUrl ?? "/");
}

function sessionOf({ client }: Clerk): string | null {
  if (!client) return null;
  const { signIn, signUp } = client;
  const meta = signIn.firstFactorVerification.error?.meta as { sessionId?: string } | undefined;
  return signIn.createdSessionId ?? signUp.createdSessionId ?? meta?.sessionId ?? null;
}
