"use client";
import { useClerkUI } from "../../context.tsx";
import { readErrors } from "../../hooks/read-errors.ts";
import { useOnce } from "../../hooks/use-once.ts";
import { useLocalizations } from "../../localization/index.ts";
import { Captcha } from "../../primitives/captcha.tsx";
import { LoadingCard } from "../../primitives/card.tsx";
import { useRouter } from "../../router/index.ts";
import { useSignInFlow } from "./flow.tsx";

/** Where social and enterprise providers send people back to: goes on from what the server made of their answer. */
export function SsoCallback() {
  const { clerk } = useClerkUI();
  const { props, signUpUrl, redirectUrl, isCombined, setNotice } = useSignInFlow();
  const { urlOf, navigate } = useRouter();
  const localizations = useLocalizations();
  useOnce(() => {
    const signUp = (step: string) =>
      isCombined ? urlOf(step ? `create/${step}` : "create") : `${signUpUrl()}${step && `#/${step}`}`;
    const params = {
      signInUrl: urlOf(""),
      signUpUrl: signUp(""),
      firstFactorUrl: urlOf("factor-one"),
      secondFactorUrl: urlOf("factor-two"),
      resetPasswordUrl: urlOf("reset-password"),
      continueSignUpUrl: signUp("continue"),
      verifyEmailAddressUrl: signUp("verify-email-address"),
      verifyPhoneNumberUrl: signUp("verify-phone-number"),
      signInForceRedirectUrl: redirectUrl(),
      signUpForceRedirectUrl: props.signUpForceRedirectUrl ?? null,
      signUpFallbackRedirectUrl: props.signUpFallbackRedirectUrl ?? redirectUrl(),
      transferable: props.transferable ?? true,
      ...(props.unsafeMetadata && { unsafeMetadata: props.unsafeMetadata }),
    };
    clerk.handleRedirectCallback(params).catch((error: unknown) => {
      setNotice(readErrors(error, [], localizations, {}).card);
      navigate("", { replace: true });
    });
  });
  return (
    <>
      <LoadingCard flow="signIn" part="ssoCallback" />
      <Captcha />
    </>
  );
}
