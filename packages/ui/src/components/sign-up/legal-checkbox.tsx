"use client";
import { useAppearance } from "../../appearance/index.ts";
import { Text } from "../../localization/index.ts";
import { CheckboxField } from "../../primitives/checkbox-field.tsx";
import { useSignUpFlow } from "./flow.tsx";

/** Consent to terms and privacy policy, with links to those that exist. */
export function LegalCheckbox() {
  const { options } = useAppearance();
  const { displayConfig } = useSignUpFlow().environment;
  const termsOfServiceLink = options.termsPageUrl || displayConfig.termsUrl;
  const privacyPolicyLink = options.privacyPageUrl || displayConfig.privacyPolicyUrl;
  const label = termsOfServiceLink
    ? privacyPolicyLink
      ? "termsOfServiceAndPrivacyPolicy"
      : "onlyTermsOfService"
    : "onlyPrivacyPolicy";
  return (
    <CheckboxField name="legalAccepted" required>
      <Text
        k={`signUp.legalConsent.checkbox.label__${label}`}
        tokens={{
          termsOfServiceLink: termsOfServiceLink ?? "",
          privacyPolicyLink: privacyPolicyLink ?? "#",
        }}
      />
    </CheckboxField>
  );
}
