import type { Clerk } from "@latchkey/shared/types";
import { formError } from "./flow-errors.ts";

/** What to say of a link by what became of it: the key of the app's own text, and ours. */
const outcomes: Record<string, [key: string, text: string]> = {
  expired: ["signIn.emailLink.expired.subtitle", "This link has expired. Please begin again."],
  client_mismatch: ["signIn.emailLink.clientMismatch.subtitle", "Open the link in the browser that you began in."],
  failed: ["signIn.emailLink.failed.subtitle", "This link does not work any more. Please begin again."],
  verified_elsewhere: [
    "signIn.emailLink.verifiedSwitchTab.subtitle",
    "The tab that you began in goes on now. You can close this one.",
  ],
};

/**
 * Finishes an attempt where the link of a mail leads. @throws an error to show when the link was no good, and where it
 * was opened away from the browser that waits for it, which goes on by itself.
 */
export async function finishLink(clerk: Clerk, redirectUrl: string, t: (key: string) => string): Promise<void> {
  const say = (code: string): Error => {
    const [key, text] = outcomes[code] ?? (outcomes.failed as [string, string]);
    return formError(code, t(key) || text);
  };
  let isElsewhere = false;
  const onVerifiedOnOtherDevice = () => {
    isElsewhere = true;
  };
  try {
    await clerk.handleEmailLinkVerification({ redirectUrl, onVerifiedOnOtherDevice });
  } catch (error) {
    const { name, code = "failed" } = error as { name?: string; code?: string };
    throw name === "EmailLinkError" ? say(code) : error;
  }
  if (isElsewhere) throw say("verified_elsewhere");
}
