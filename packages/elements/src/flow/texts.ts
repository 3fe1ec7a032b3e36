import { passwordComplexity } from "@latchkey/ui/flow";

/** What the flows say themselves; an app's `localization` takes precedence key by key, errors are in the server's words. */
export const texts = {
  unstable__errors: { passwordComplexity },
  formFieldError__notMatchingPasswords: "The passwords are not the same.",
  formFieldError__verificationLinkExpired: "This link has expired. Ask for a new one.",
};
