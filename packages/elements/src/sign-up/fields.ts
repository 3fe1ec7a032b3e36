import type { SignUpResource } from "@latchkey/shared/types";
import type { FormValues } from "../flow/flow-context.ts";

/** Fields that a sign-up takes: their names in forms, and on the wire in the list of what is missing. */
const wireNames = {
  emailAddress: "email_address",
  phoneNumber: "phone_number",
  username: "username",
  password: "password",
  firstName: "first_name",
  lastName: "last_name",
  legalAccepted: "legal_accepted",
} as const;

type SignUpField = keyof typeof wireNames;
type SignUpValues = Partial<Record<Exclude<SignUpField, "legalAccepted">, string>> & { legalAccepted?: boolean };

const isSignUpField = (name: string): name is SignUpField => name in wireNames;

/** What a form gives of an account. Fields that are empty, or that an account does not have, are left out. */
export function signUpValues(values: FormValues): SignUpValues {
  const given: SignUpValues = {};
  for (const [name, value] of Object.entries(values)) {
    if (!isSignUpField(name) || value === "") continue;
    if (name === "legalAccepted") given.legalAccepted = true;
    else given[name] = value;
  }
  return given;
}

/** Whether an attempt still lacks what a field asks for. Fields of the app's own are never lacking. */
export function isMissing(field: string, missing: readonly string[]): boolean {
  if (!isSignUpField(field)) return false;
  const isContact = field === "emailAddress" || field === "phoneNumber";
  return missing.includes(wireNames[field]) || (isContact && missing.includes("email_address_or_phone_number"));
}

/** What the attempt holds for a field already. */
export function valueOf(signUp: SignUpResource | undefined, field: string): string | undefined {
  if (!isSignUpField(field) || field === "password" || field === "legalAccepted") return undefined;
  return signUp?.[field] ?? undefined;
}
