import type { RedirectStrategy, SignInResource } from "../../clerk.ts";
import { taskStep } from "../session-tasks/task-step.ts";
import type { SignInSurroundings, SignInUrls } from "./sign-in-urls.ts";

export interface SignInActions {
  /** Goes where the status of the attempt leads: the next screen, or out with a session. */
  advance(signIn: SignInResource): Promise<void>;
  /** Continues as a sign-up: the address is proven and there is no such account. */
  transfer(): Promise<void>;
  /** Makes a session the active one and leaves. */
  activate(sessionId: string | null | undefined): Promise<void>;
  /** Sends the browser to a social or enterprise provider. */
  authenticateWith(strategy: RedirectStrategy, identifier?: string): Promise<void>;
}

const stepOfStatus: Record<string, string> = {
  needs_identifier: "",
  needs_first_factor: "factor-one",
  needs_second_factor: "factor-two",
  needs_client_trust: "client-trust",
  needs_new_password: "reset-password",
};

interface Needs extends Omit<SignInSurroundings, "environment"> {
  urls: SignInUrls;
  isCombined: boolean;
  setLeaving(isLeaving: boolean): void;
  closeModal(): void;
}

export function signInActions(needs: Needs): SignInActions {
  const { clerk, props, router, urls, isCombined, isModal } = needs;
  const leaveWith = async (sessionId: string | null | undefined, redirectUrl: string) => {
    needs.setLeaving(true);
    const task = taskStep(clerk, sessionId);
    if (task) {
      // Without the own address that `setActive` would lead to.
      await clerk.setActive({ session: sessionId ?? null, navigate: () => undefined });
      needs.setLeaving(false);
      router.navigate(task);
      return;
    }
    await clerk.setActive({ session: sessionId ?? null, redirectUrl });
    if (isModal) needs.closeModal();
  };
  const authenticateWith: SignInActions["authenticateWith"] = async (strategy, identifier) => {
    await clerk.client?.signIn.authenticateWithRedirect({
      strategy,
      redirectUrl: urls.callback(),
      redirectUrlComplete: urls.afterSignIn(),
      ...(identifier && { identifier, continueSignIn: true }),
      ...(props.oidcPrompt && { oidcPrompt: props.oidcPrompt }),
    });
  };
  const transfer = async () => {
    const metadata = props.unsafeMetadata && { unsafeMetadata: props.unsafeMetadata };
    const signUp = await clerk.client?.signUp.create({ transfer: true, ...metadata });
    if (signUp?.status === "complete") return leaveWith(signUp.createdSessionId, urls.afterSignUp());
    const unproven = signUp?.unverifiedFields[0];
    const step = unproven ? `verify-${unproven.replaceAll("_", "-")}` : "continue";
    if (isCombined) router.navigate(`create/${step}`);
    else await clerk.navigate(`${urls.signUpPage()}#/${step}`);
  };
  const activate: SignInActions["activate"] = (sessionId) => leaveWith(sessionId, urls.afterSignIn());
  const advance: SignInActions["advance"] = async (signIn) => {
    const { status, supportedFirstFactors: factors, firstFactorVerification } = signIn;
    if (status === "complete") return activate(signIn.createdSessionId);
    const isFirst = status === "needs_first_factor";
    if (isFirst && firstFactorVerification.status === "transferable") return transfer();
    if (isFirst && factors?.length === 1 && factors[0]?.strategy === "enterprise_sso") {
      return authenticateWith("enterprise_sso", signIn.identifier ?? undefined);
    }
    router.navigate(stepOfStatus[status ?? ""] ?? "");
  };
  return { advance, transfer, activate, authenticateWith };
}
