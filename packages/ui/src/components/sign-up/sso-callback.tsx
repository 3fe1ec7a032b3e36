"use client";
import { useClerkUI } from "../../context.tsx";
import { readErrors } from "../../hooks/read-errors.ts";
import { useOnce } from "../../hooks/use-once.ts";
import { useLocalizations } from "../../localization/index.ts";
import { Captcha } from "../../primitives/captcha.tsx";
import { LoadingCard } from "../../primitives/card.tsx";
import { useRouter } from "../../router/index.ts";
import { useSignUpFlow } from "./flow.tsx";

/** Where social and enterprise providers send people back to. */
export function SignUpSsoCallback() {
  const { clerk } = useClerkUI();
  const { flow, props, signInUrl, redirectUrl, setNotice } = useSignUpFlow();
  const { urlOf, navigate } = useRouter();
  const localizations = useLocalizations();
  useOnce(() => {
    const params = {
      signUpUrl: urlOf(""),
      signInUrl: signInUrl(),
      firstFactorUrl: `${signInUrl()}#/factor-one`,
      secondFactorUrl: `${signInUrl()}#/factor-two`,
      resetPasswordUrl: `${signInUrl()}#/reset-password`,
      continueSignUpUrl: urlOf("continue"),
      verifyEmailAddressUrl: urlOf("verify-email-address"),
      verifyPhoneNumberUrl: urlOf("verify-phone-number"),
      signUpForceRedirectUrl: redirectUrl(),
      signInForceRedirectUrl: props.signInForceRedirectUrl ?? null,
      signInFallbackRedirectUrl: props.signInFallbackRedirectUrl ?? redirectUrl(),
      ...(props.unsafeMetadata && { unsafeMetadata: props.unsafeMetadata }),
    };
    clerk.handleRedirectCallback(params).catch((error: unknown) => {
      setNotice(readErrors(error, [], localizations, {}).card);
      navigate("", { replace: true });
    });
  });
  return (
    <>
      <LoadingCard flow={flow} part="ssoCallback" />
      <Captcha />
    </>
  );
}
