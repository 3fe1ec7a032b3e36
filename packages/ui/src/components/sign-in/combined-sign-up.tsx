"use client";
import { signUp as texts } from "../../localization/en-us/sign-up.ts";
import { LocalizationProvider } from "../../localization/index.ts";
import { NestedRouter } from "../../router/index.ts";
import { DirectSignUp } from "./direct-sign-up.tsx";
import { SignUpFlowProvider } from "../sign-up/flow.tsx";
import { SignUpSteps } from "../sign-up/sign-up.tsx";
import { useSignInFlow } from "./flow.tsx";

/** Sign-up below the step `create`, for people without an account. */
export function CombinedSignUp() {
  const { props, signUpValues, environment, isModal } = useSignInFlow();
  const { signUpForceRedirectUrl, signUpFallbackRedirectUrl, unsafeMetadata, waitlistUrl } = props;
  return (
    <LocalizationProvider defaults={texts}>
      <NestedRouter prefix="create">
        <SignUpFlowProvider
          props={{
            forceRedirectUrl: signUpForceRedirectUrl ?? null,
            fallbackRedirectUrl: signUpFallbackRedirectUrl ?? props.afterSignUpUrl ?? null,
            initialValues: signUpValues,
            ...(unsafeMetadata && { unsafeMetadata }),
            ...(waitlistUrl && { waitlistUrl }),
          }}
          environment={environment}
          isModal={isModal}
          isCombined
        >
          <DirectSignUp>
            <SignUpSteps />
          </DirectSignUp>
        </SignUpFlowProvider>
      </NestedRouter>
    </LocalizationProvider>
  );
}
