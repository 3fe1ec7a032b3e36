"use client";
import { createContext, useContext, useState, type ReactNode } from "react";
import type { SignUpResource, UIEnvironment } from "../../clerk.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { pageUrl, useRouter } from "../../router/index.ts";
import { signUpActions, type SignUpActions } from "./sign-up-actions.ts";
import type { SignUpProps } from "@latchkey/shared/types";

export interface SignUpFlow extends SignUpActions {
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
  const closeModal = () => modals.close(isCombined ? "signIn" : "signUp");
  const value: SignUpFlow = {
    ...signUpActions({ clerk, props, router, isModal, setLeaving, closeModal }),
    props,
    environment,
    isModal,
    isCombined,
    flow: isCombined ? "signIn" : "signUp",
    signUp: client?.signUp ?? emptySignUp,
    notice,
    setNotice,
    isLeaving,
    signInUrl: () => props.signInUrl ?? pageUrl(clerk, "signIn") ?? environment.displayConfig.signInUrl ?? "/sign-in",
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
