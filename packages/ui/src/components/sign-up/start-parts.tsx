"use client";
import type { SignUpResource } from "../../clerk.ts";
import { useClerkUI, useGetContainer } from "../../context.tsx";
import { FooterAction } from "../../primitives/card.tsx";
import { useRouter } from "../../router/index.ts";
import { useSignUpFlow } from "./flow.tsx";
import type { SignUpFieldName } from "./sign-up-fields.ts";

export const emptyValues: Record<SignUpFieldName, string> = {
  firstName: "",
  lastName: "",
  username: "",
  emailAddress: "",
  phoneNumber: "",
  password: "",
  legalAccepted: "",
};

/** What an attempt under way was given, for coming back to change it. */
export function valuesOf(signUp: SignUpResource): Partial<Record<SignUpFieldName, string>> {
  const { firstName, lastName, username, emailAddress, phoneNumber } = signUp;
  const given = Object.entries({ firstName, lastName, username, emailAddress, phoneNumber });
  return Object.fromEntries(given.filter(([, value]) => value));
}

export function SignInLink({ text, link }: { text: string; link: string }) {
  const { modals } = useClerkUI();
  const getContainer = useGetContainer();
  const { isModal, isCombined, signInUrl } = useSignUpFlow();
  const { leave } = useRouter();
  if (isCombined) return <FooterAction id="signIn" text={text} link={link} onClick={() => leave?.("")} />;
  const target = isModal ? { onClick: () => modals.open("signIn", { getContainer }) } : { href: signInUrl() };
  return <FooterAction id="signIn" text={text} link={link} {...target} />;
}
