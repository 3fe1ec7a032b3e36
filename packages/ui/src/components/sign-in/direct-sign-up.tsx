"use client";
import { useState, type ReactNode } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useClerkUI } from "../../context.tsx";
import { useOnce } from "../../hooks/use-once.ts";
import { LoadingCard } from "../../primitives/card.tsx";
import { useRouter } from "../../router/index.ts";
import { useSignUpFlow } from "../sign-up/flow.tsx";
import { signUpFields } from "../sign-up/sign-up-fields.ts";

/**
 * Signs up at once when an account needs nothing but the identifier that was typed to sign in. The form shows when it
 * needs more, or when the server would not have it.
 */
export function DirectSignUp({ children }: { children: ReactNode }) {
  const { clerk } = useClerkUI();
  const { step } = useRouter();
  const { environment, props, advance } = useSignUpFlow();
  const { options } = useAppearance();
  const { emailAddress, phoneNumber } = props.initialValues ?? {};
  const contact = phoneNumber ? "phoneNumber" : "emailAddress";
  const fields = Object.keys(signUpFields(environment, { showOptionalFields: options.showOptionalFields, contact }));
  const isEnough = step === "" && Boolean(emailAddress ?? phoneNumber) && fields.length === 1 && fields[0] === contact;
  const [isTrying, setTrying] = useState(isEnough);
  useOnce(() => {
    if (!isEnough || !clerk.client) return;
    const params = { ...(emailAddress && { emailAddress }), ...(phoneNumber && { phoneNumber }) };
    clerk.client.signUp
      .create({ ...params, ...(props.unsafeMetadata && { unsafeMetadata: props.unsafeMetadata }) })
      .then(advance)
      // The form sends the same again and shows what is wrong where it belongs.
      .catch(() => undefined)
      .finally(() => setTrying(false));
  });
  return isTrying ? <LoadingCard flow="signIn" /> : children;
}
