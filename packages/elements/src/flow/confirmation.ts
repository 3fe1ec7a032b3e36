import type { FormValues } from "./flow-context.ts";
import { formError } from "./flow-errors.ts";

/** @throws an error at `confirmPassword` when a form has that field and it differs from the password. */
export function checkConfirmation(values: FormValues, t: (key: string) => string): void {
  const { confirmPassword, password = values.newPassword } = values;
  if (confirmPassword === undefined || confirmPassword === password) return;
  throw formError("form_password_not_matching", t("formFieldError__notMatchingPasswords"), "confirm_password");
}
