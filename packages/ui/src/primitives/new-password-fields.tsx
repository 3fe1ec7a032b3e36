"use client";
import { Text } from "../localization/index.ts";
import { CheckboxField } from "./checkbox-field.tsx";
import { ConfirmPasswordField, PasswordField } from "./password-field.tsx";

export const newPasswordValues = {
  password: "",
  confirmPassword: "",
  signOutOfOtherSessions: "true",
};

/** A new password, its repetition, and whether everybody else is signed out. */
export function NewPasswordFields({
  name = "password",
  withDescription = false,
}: {
  name?: string;
  withDescription?: boolean;
}) {
  const description = <Text k="userProfile.passwordPage.checkboxInfoText__signOutOfOtherSessions" />;
  return (
    <>
      <PasswordField name={name} label="formFieldLabel__newPassword" required autoFocus={name === "password"} isNew />
      <ConfirmPasswordField name="confirmPassword" of={name} label="formFieldLabel__confirmPassword" required />
      <CheckboxField name="signOutOfOtherSessions" description={withDescription && description}>
        <Text k="formFieldLabel__signOutOfOtherSessions" />
      </CheckboxField>
    </>
  );
}
