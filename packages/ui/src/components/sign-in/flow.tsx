"use client";
import { createContext, useContext, useState, type ReactNode } from "react";
import type { SignInResource, UIEnvironment } from "../../clerk.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { useRouter } from "../../router/index.ts";
import { signInActions, type SignInActions } from "./sign-in-actions.ts";
import { isCombinedFlow, signInUrls } from "./sign-in-urls.ts";
import type { SignInProps, SignUpInitialValues as InitialValues } from "@latchkey/shared/types";

export interface SignInFlow extends SignInActions {
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
  redirectUrl(): string;
  signUpUrl(): string;
}

const FlowContext = createContext<SignInFlow | null>(null);

export function useSignInFlow(): SignInFlow {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error("useSignInFlow is called outside SignIn");
  return flow;
}

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
  const urls = signInUrls({ clerk, props, environment, router, isModal });
  const closeModal = () => modals.close("signIn");
  const value: SignInFlow = {
    ...signInActions({ clerk, props, router, urls, isCombined, isModal, setLeaving, closeModal }),
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
    redirectUrl: urls.afterSignIn,
    signUpUrl: urls.signUpPage,
  };
  return <FlowContext.Provider value={value}>{children}</FlowContext.Provider>;
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
