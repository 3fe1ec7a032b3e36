"use client";
import { createContext, useContext, useState, type ReactNode } from "react";
import type { RedirectStrategy, SignUpResource, UIEnvironment } from "../../clerk.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { redirectAfter, useRouter } from "../../router/index.ts";
import type { SignUpProps } from "@latchkey/shared/types";

export interface SignUpFlow {
  props: SignUpProps;
  signUp: SignUpResource;
  environment: UIEnvironment;
  isModal: boolean;
  /** True inside SignIn. */
  isCombined: boolean;
  /** Flow of the card's classes. */
  flow: "signIn" | "signUp";
  notice: string | undefined;
  setNotice(message: string | undefined): void;
  isLeaving: boolean;
  /** Goes where the attempt leads: what is missing, what is unproven, or out with a session. */
  advance(signUp: SignUpResource): Promise<void>;
  redirectUrl(): string;
  authenticateWith(strategy: RedirectStrategy, legalAccepted?: boolean): Promise<void>;
  signInUrl(): string;
}

const FlowContext = createContext<SignUpFlow | null>(null);

export function useSignUpFlow(): SignUpFlow {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error("useSignUpFlow is called outside SignUp");
  return flow;
}

interface FlowProviderProps {
  props: SignUpProps;
  environment: UIEnvironment;
  isModal: boolean;
  isCombined?: boolean;
  children: ReactNode;
}

export function SignUpFlowProvider({ props, environment, isModal, isCombined = false, children }: FlowProviderProps) {
  const { clerk, modals } = useClerkUI();
  const { client } = useResources();
  const router = useRouter();
  const [notice, setNotice] = useState<string>();
  const [isLeaving, setLeaving] = useState(false);

  const redirectUrl = () => {
    const fallbackRedirectUrl = props.fallbackRedirectUrl ?? props.afterSignUpUrl ?? props.redirectUrl;
    return redirectAfter("signUp", {
      clerk,
      props: { ...props, fallbackRedirectUrl },
      query: router.query,
      modal: isModal,
    });
  };
  const advance = async (signUp: SignUpResource) => {
    if (signUp.status === "complete") {
      setLeaving(true);
      await clerk.setActive({ session: signUp.createdSessionId, redirectUrl: redirectUrl() });
      if (isModal) modals.close(isCombined ? "signIn" : "signUp");
      return;
    }
    if (signUp.missingFields.some((field) => field === "enterprise_sso" || field === "saml"))
      return authenticateWith("enterprise_sso");
    if (signUp.unverifiedFields.includes("email_address")) router.navigate("verify-email-address");
    else if (signUp.unverifiedFields.includes("phone_number")) router.navigate("verify-phone-number");
    else if (signUp.missingFields.length > 0) router.navigate("continue");
  };
  const authenticateWith = async (strategy: RedirectStrategy, legalAccepted?: boolean) => {
    if (!clerk.client) return;
    const { signUp } = clerk.client;
    await signUp.authenticateWithRedirect({
      strategy,
      redirectUrl: isModal ? `${clerk.buildSignUpUrl?.() ?? ""}#/sso-callback` : router.urlOf("sso-callback"),
      redirectUrlComplete: redirectUrl(),
      continueSignUp: Boolean(signUp.id) && (strategy === "enterprise_sso" || router.step === "continue"),
      ...(props.unsafeMetadata && { unsafeMetadata: props.unsafeMetadata }),
      ...(legalAccepted !== undefined && { legalAccepted }),
      ...(props.oidcPrompt && { oidcPrompt: props.oidcPrompt }),
    });
  };
  const value: SignUpFlow = {
    props,
    environment,
    isModal,
    isCombined,
    flow: isCombined ? "signIn" : "signUp",
    signUp: client?.signUp ?? emptySignUp,
    notice,
    setNotice,
    isLeaving,
    advance,
    redirectUrl,
    authenticateWith,
    signInUrl: () => props.signInUrl ?? clerk.buildSignInUrl?.() ?? environment.displayConfig.signInUrl ?? "/sign-in",
  };
  return <FlowContext.Provider value={value}>{children}</FlowContext.Provider>;
}

/** Stands in until the client has loaded, so that the first screen can be rendered on the server. */
const emptySignUp = {
  status: null,
  requiredFields: [],
  optionalFields: [],
  missingFields: [],
  unverifiedFields: [],
  emailAddress: null,
  phoneNumber: null,
  username: null,
  firstName: null,
  lastName: null,
  createdSessionId: null,
} as unknown as SignUpResource;
