"use client";
import { createContext, useContext, useState, type ReactNode } from "react";
import type { Clerk, RedirectStrategy, SignInResource, UIEnvironment } from "../../clerk.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { redirectAfter, useRouter } from "../../router/index.ts";
import type { SignInProps, SignUpInitialValues as InitialValues } from "@latchkey/shared/types";

export interface SignInFlow {
  props: SignInProps;
  signIn: SignInResource;
  environment: UIEnvironment;
  isModal: boolean;
  /** True when people without an account sign up in this same component. */
  isCombined: boolean;
  /** A message that an earlier step leaves for the first screen. */
  notice: string | undefined;
  setNotice(message: string | undefined): void;
  /** What was typed before it turned out that there is no such account. */
  signUpValues: InitialValues;
  setSignUpValues(values: InitialValues): void;
  /** Why the password must be reset, when signing in failed for that reason. */
  resetReason: string | undefined;
  setResetReason(code: string | undefined): void;
  /** Set when the flow is over and the page is about to change. */
  isLeaving: boolean;
  /** Goes where the status of the attempt leads: the next screen, or out with a session. */
  advance(signIn: SignInResource): Promise<void>;
  /** Continues as a sign-up: the address is proven and there is no such account. */
  transfer(): Promise<void>;
  /** Makes a session the active one and leaves. */
  activate(sessionId: string | null | undefined): Promise<void>;
  redirectUrl(): string;
  /** Sends the browser to a social or enterprise provider. */
  authenticateWith(strategy: RedirectStrategy, identifier?: string): Promise<void>;
  signUpUrl(): string;
}

const FlowContext = createContext<SignInFlow | null>(null);

export function useSignInFlow(): SignInFlow {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error("useSignInFlow is called outside SignIn");
  return flow;
}

const stepOfStatus: Record<string, string> = {
  needs_identifier: "",
  needs_first_factor: "factor-one",
  needs_second_factor: "factor-two",
  needs_client_trust: "client-trust",
  needs_new_password: "reset-password",
};

interface FlowProviderProps {
  props: SignInProps;
  environment: UIEnvironment;
  isModal: boolean;
  children: ReactNode;
}

export function SignInFlowProvider({ props, environment, isModal, children }: FlowProviderProps) {
  const { clerk, modals } = useClerkUI();
  const { client } = useResources();
  const router = useRouter();
  const [notice, setNotice] = useState<string>();
  const [resetReason, setResetReason] = useState<string>();
  const [signUpValues, setSignUpValues] = useState<InitialValues>(props.initialValues ?? {});
  const [isLeaving, setLeaving] = useState(false);
  const isCombined = isCombinedFlow(props, environment, clerk);

  const redirectUrl = () => {
    const fallbackRedirectUrl = props.fallbackRedirectUrl ?? props.afterSignInUrl ?? props.redirectUrl;
    return redirectAfter("signIn", {
      clerk,
      props: { ...props, fallbackRedirectUrl },
      query: router.query,
      modal: isModal,
    });
  };
  const activate = async (sessionId: string | null | undefined, url = redirectUrl()) => {
    setLeaving(true);
    const session = clerk.client?.sessions.find(({ id }) => id === sessionId);
    if (session?.currentTask?.key === "reset-password") {
      await clerk.setActive({ session: session.id });
      setLeaving(false);
      return router.navigate("tasks/reset-password");
    }
    await clerk.setActive({ session: sessionId ?? null, redirectUrl: url });
    if (isModal) modals.close("signIn");
  };
  const advance = async (signIn: SignInResource) => {
    if (signIn.status === "complete") return activate(signIn.createdSessionId);
    const isNobody = signIn.firstFactorVerification.status === "transferable";
    if (isNobody && signIn.status === "needs_first_factor") return transfer();
    const factors = signIn.supportedFirstFactors ?? [];
    const isEnterprise = factors.length === 1 && factors[0]?.strategy === "enterprise_sso";
    if (signIn.status === "needs_first_factor" && isEnterprise) {
      return authenticateWith("enterprise_sso", signIn.identifier ?? undefined);
    }
    router.navigate(stepOfStatus[signIn.status ?? ""] ?? "");
  };
  const transfer = async () => {
    const signUp = await clerk.client?.signUp.create({
      transfer: true,
      ...(props.unsafeMetadata && { unsafeMetadata: props.unsafeMetadata }),
    });
    if (signUp?.status === "complete") return activate(signUp.createdSessionId, signUpRedirectUrl());
    const unproven = signUp?.unverifiedFields[0];
    const step = unproven ? `verify-${unproven.replaceAll("_", "-")}` : "continue";
    if (isCombined) router.navigate(`create/${step}`);
    else await clerk.navigate(`${signUpPage()}#/${step}`);
  };
  const authenticateWith = async (strategy: RedirectStrategy, identifier?: string) => {
    if (!clerk.client) return;
    await clerk.client.signIn.authenticateWithRedirect({
      strategy,
      redirectUrl: isModal ? `${signInPage()}#/sso-callback` : router.urlOf("sso-callback"),
      redirectUrlComplete: redirectUrl(),
      ...(identifier && { identifier, continueSignIn: true }),
      ...(props.oidcPrompt && { oidcPrompt: props.oidcPrompt }),
    });
  };
  const signUpPage = () =>
    props.signUpUrl ?? clerk.buildSignUpUrl?.() ?? environment.displayConfig.signUpUrl ?? "/sign-up";
  const signUpRedirectUrl = () => {
    const forceRedirectUrl = props.signUpForceRedirectUrl;
    const fallbackRedirectUrl = props.signUpFallbackRedirectUrl ?? props.afterSignUpUrl;
    const given = { forceRedirectUrl, fallbackRedirectUrl };
    return redirectAfter("signUp", { clerk, props: given, query: router.query, modal: isModal });
  };
  const signInPage = () => props.signInUrl ?? clerk.buildSignInUrl?.() ?? environment.displayConfig.signInUrl ?? "";
  const value: SignInFlow = {
    props,
    environment,
    isModal,
    isCombined,
    signIn: client?.signIn ?? emptySignIn,
    notice,
    setNotice,
    signUpValues,
    setSignUpValues,
    resetReason,
    setResetReason,
    isLeaving,
    advance,
    transfer,
    activate,
    redirectUrl,
    authenticateWith,
    signUpUrl: signUpPage,
  };
  return <FlowContext.Provider value={value}>{children}</FlowContext.Provider>;
}

/**
 * Whether sign-up belongs into this component: by its own prop, or because the app has a page of its own to sign in
 * and none to sign up. Restricted instances have nobody to sign up.
 */
function isCombinedFlow(props: SignInProps, environment: UIEnvironment, clerk: Clerk): boolean {
  if (environment.userSettings.signUp.mode === "restricted") return false;
  if (props.withSignUp !== undefined) return props.withSignUp;
  const option = (name: "signInUrl" | "signUpUrl") => clerk.__internal_getOption?.(name);
  const isOwnPage = typeof option("signInUrl") === "string" && /^[/#]/.test(option("signInUrl") ?? "");
  return isOwnPage && !option("signUpUrl") && !props.signUpUrl;
}

/** Stands in until the client has loaded, so that the first screen can be rendered on the server. */
const emptySignIn = {
  status: null,
  identifier: null,
  supportedFirstFactors: null,
  supportedSecondFactors: null,
  firstFactorVerification: { status: null, strategy: null },
  secondFactorVerification: { status: null, strategy: null },
  createdSessionId: null,
} as unknown as SignInResource;
