"use client";
import type { ClerkAPIError } from "../../clerk.ts";
import { useLocalizations } from "../../localization/index.ts";
import { useRouter } from "../../router/index.ts";
import { useSignInFlow } from "./flow.tsx";

const resetReasons = ["form_password_pwned", "form_password_compromised", "form_password_untrusted"];

/** Errors of a factor that end its screen: a locked account leads to the start, a leaked password to its reset. */
export function useFactorErrors(): (error: ClerkAPIError) => boolean | Promise<boolean> {
  const { setNotice, setResetReason, transfer } = useSignInFlow();
  const { tError } = useLocalizations();
  const { navigate } = useRouter();
  return (error) => {
    if (error.code === "user_locked") {
      setNotice(tError(error));
      navigate("");
      return true;
    }
    if (resetReasons.includes(error.code)) {
      setResetReason(error.code);
      return true;
    }
    // Older servers say with an error what newer ones say with the state of the attempt.
    if (error.code === "sign_up_if_missing_transfer") return transfer().then(() => true);
    return false;
  };
}
