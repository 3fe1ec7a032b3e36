import type { SignUpProps } from "@latchkey/shared/types";
import type { Clerk, RedirectStrategy, SignUpResource } from "../../clerk.ts";
import { taskStep } from "../session-tasks/task-step.ts";
import { redirectAfter, type Router } from "../../router/index.ts";

export interface SignUpActions {
  /** Goes where the attempt leads: what is missing, what is unproven, or out with a session. */
  advance(signUp: SignUpResource): Promise<void>;
  /** Makes the session the active one and leaves, or goes on to what it has to do first. */
  activate(sessionId: string | null | undefined): Promise<void>;
  redirectUrl(): string;
  /** Sends the browser to a social or enterprise provider. */
  authenticateWith(strategy: RedirectStrategy, legalAccepted?: boolean): Promise<void>;
}

interface Needs {
  clerk: Clerk;
  props: SignUpProps;
  router: Router;
  isModal: boolean;
  setLeaving(isLeaving: boolean): void;
  closeModal(): void;
}

export function signUpActions({ clerk, props, router, isModal, setLeaving, closeModal }: Needs): SignUpActions {
  const redirectUrl = () => {
    const fallbackRedirectUrl = props.fallbackRedirectUrl ?? props.afterSignUpUrl ?? props.redirectUrl;
    const given = { forceRedirectUrl: props.forceRedirectUrl, fallbackRedirectUrl };
    return redirectAfter("signUp", { clerk, props: given, query: router.query, modal: isModal });
  };
  const authenticateWith: SignUpActions["authenticateWith"] = async (strategy, legalAccepted) => {
    const signUp = clerk.client?.signUp;
    await signUp?.authenticateWithRedirect({
      strategy,
      redirectUrl: isModal ? `${clerk.buildSignUpUrl?.() ?? ""}#/sso-callback` : router.urlOf("sso-callback"),
      redirectUrlComplete: redirectUrl(),
      continueSignUp: Boolean(signUp.id) && (strategy === "enterprise_sso" || router.step === "continue"),
      ...(props.unsafeMetadata && { unsafeMetadata: props.unsafeMetadata }),
      ...(legalAccepted !== undefined && { legalAccepted }),
      ...(props.oidcPrompt && { oidcPrompt: props.oidcPrompt }),
    });
  };
  const activate: SignUpActions["activate"] = async (sessionId) => {
    setLeaving(true);
    const task = taskStep(clerk, sessionId);
    if (task) {
      await clerk.setActive({ session: sessionId ?? null, navigate: () => undefined });
      setLeaving(false);
      router.navigate(task);
      return;
    }
    await clerk.setActive({ session: sessionId ?? null, redirectUrl: redirectUrl() });
    if (isModal) closeModal();
  };
  const advance: SignUpActions["advance"] = async ({ status, createdSessionId, missingFields, unverifiedFields }) => {
    if (status === "complete") return activate(createdSessionId);
    const needsProvider = missingFields.some((field) => field === "enterprise_sso" || field === "saml");
    if (needsProvider) return authenticateWith("enterprise_sso");
    if (unverifiedFields.includes("email_address")) router.navigate("verify-email-address");
    else if (unverifiedFields.includes("phone_number")) router.navigate("verify-phone-number");
    else if (missingFields.length > 0) router.navigate("continue");
  };
  return { advance, activate, redirectUrl, authenticateWith };
}
