import type { InputHTMLAttributes } from "react";

type Defaults = Pick<InputHTMLAttributes<HTMLInputElement>, "autoComplete"> & { type: string };

const byName: Record<string, Defaults> = {
  backup_code: { type: "text", autoComplete: "off" },
  code: { type: "otp" },
  confirmPassword: { type: "password", autoComplete: "new-password" },
  currentPassword: { type: "password", autoComplete: "current-password" },
  emailAddress: { type: "email", autoComplete: "email" },
  firstName: { type: "text", autoComplete: "given-name" },
  identifier: { type: "text", autoComplete: "username" },
  lastName: { type: "text", autoComplete: "family-name" },
  legalAccepted: { type: "checkbox" },
  name: { type: "text", autoComplete: "name" },
  newPassword: { type: "password", autoComplete: "new-password" },
  phoneNumber: { type: "tel", autoComplete: "tel" },
  username: { type: "text", autoComplete: "username" },
};

/** What an input of that name is unless the app says otherwise; `isNew` where a password is chosen, not given. */
export function inputDefaults(name: string, isNew: boolean): Defaults {
  if (name === "password") return { type: "password", autoComplete: isNew ? "new-password" : "current-password" };
  return byName[name] ?? { type: "text" };
}
