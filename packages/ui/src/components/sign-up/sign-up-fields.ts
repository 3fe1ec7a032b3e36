import type { SignUpResource, UIEnvironment } from "../../clerk.ts";

export type SignUpFieldName =
  | "firstName"
  | "lastName"
  | "username"
  | "emailAddress"
  | "phoneNumber"
  | "password"
  | "legalAccepted";
export type ContactKind = "emailAddress" | "phoneNumber";
/** Whether each field that shows is required; a field that is absent does not show. */
export type SignUpFields = { [Name in SignUpFieldName]?: { required: boolean } };

const attributeOf = {
  firstName: "first_name",
  lastName: "last_name",
  username: "username",
  emailAddress: "email_address",
  phoneNumber: "phone_number",
  password: "password",
} as const;

interface Choices {
  showOptionalFields: boolean;
  /** Which of e-mail address and phone number shows where either would do. */
  contact: ContactKind;
}

/** True when an account takes an e-mail address or a phone number and requires neither of the two by name. */
export function offersEitherContact({ userSettings }: UIEnvironment): boolean {
  const { email_address: email, phone_number: phone }: Partial<typeof userSettings.attributes> =
    userSettings.attributes;
  return Boolean(email?.enabled && phone?.enabled && !email.required && !phone.required);
}

/** The fields of the first screen, by the instance's settings. */
export function signUpFields(environment: UIEnvironment, { showOptionalFields, contact }: Choices): SignUpFields {
  const { attributes, signUp } = environment.userSettings;
  const identifier = requiredIdentifier(environment, contact);
  const either = offersEitherContact(environment);
  const fields: SignUpFields = {};
  for (const name of Object.keys(attributeOf) as Array<keyof typeof attributeOf>) {
    const attribute = attributes[attributeOf[name]];
    if (!attribute?.enabled) continue;
    const required = attribute.required || name === identifier;
    const isOtherContact = either && (name === "emailAddress" || name === "phoneNumber") && name !== contact;
    if (isOtherContact || (name === "password" && !required)) continue;
    if (required || showOptionalFields || (either && name === contact)) fields[name] = { required };
  }
  if (signUp.legal_consent_enabled) fields.legalAccepted = { required: true };
  return fields;
}

/**
 * A password alone identifies nobody: where it is required and no identifier is, the e-mail address, else the phone
 * number, else the username becomes so. Where nothing at all is required the same one is asked for.
 */
function requiredIdentifier(
  { userSettings }: UIEnvironment,
  contact: ContactKind,
): keyof typeof attributeOf | undefined {
  const { attributes } = userSettings;
  const order =
    contact === "phoneNumber"
      ? (["phoneNumber", "emailAddress", "username"] as const)
      : (["emailAddress", "phoneNumber", "username"] as const);
  if (order.some((name) => attributes[attributeOf[name]]?.enabled && attributes[attributeOf[name]]?.required))
    return undefined;
  return order.find((name) => attributes[attributeOf[name]]?.enabled);
}

/** The fields that an attempt under way still lacks. */
export function missingFields(signUp: SignUpResource, contact: ContactKind): SignUpFields {
  const missing = new Set(signUp.missingFields);
  const fields: SignUpFields = {};
  for (const name of Object.keys(attributeOf) as Array<keyof typeof attributeOf>) {
    const isEither = missing.has("email_address_or_phone_number") && name === contact;
    if (missing.has(attributeOf[name]) || isEither) fields[name] = { required: true };
  }
  if (missing.has("legal_accepted")) fields.legalAccepted = { required: true };
  return fields;
}

/** What to send: the fields that show and are filled. */
export function signUpParams(
  fields: SignUpFields,
  values: Record<SignUpFieldName, string>,
): Record<string, string | boolean> {
  const params: Record<string, string | boolean> = {};
  for (const name of Object.keys(fields) as SignUpFieldName[]) {
    if (name === "legalAccepted") params.legalAccepted = values.legalAccepted === "true";
    else if (values[name] !== "") params[name] = values[name];
  }
  return params;
}
