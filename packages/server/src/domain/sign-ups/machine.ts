import type { Settings } from "@latchkey/contract/settings";
import { domainError } from "../../lib/errors.ts";
import { customFieldName } from "./custom-fields.ts";
import { proofKeys, type SignUpFacts, type SignUpStatus } from "./sign-up.ts";

export type SignUpAction = "update" | "prepare_verification" | "attempt_verification" | "return_from_provider";

/** The actions that each status allows, and the statuses they can lead to. Everything not listed is refused. */
export const signUpMachine: Readonly<
  Record<SignUpStatus, Readonly<Partial<Record<SignUpAction, readonly SignUpStatus[]>>>>
> = {
  missing_requirements: {
    update: ["missing_requirements", "complete"],
    prepare_verification: ["missing_requirements"],
    attempt_verification: ["missing_requirements", "complete"],
    return_from_provider: ["missing_requirements", "complete"],
  },
  complete: {},
  abandoned: {},
};

export const allows = (status: SignUpStatus, action: SignUpAction): boolean => action in signUpMachine[status];

/** @throws client_state_invalid when the status does not allow the action. */
export function requireAction(status: SignUpStatus, action: SignUpAction): void {
  if (!allows(status, action)) throw domainError("client_state_invalid");
}

export interface Requirements {
  required: string[];
  optional: string[];
  /** Required and not given yet. */
  missing: string[];
  /** Given and not proven yet. */
  unverified: string[];
}

type Field = "email_address" | "phone_number" | "username" | "password" | "first_name" | "last_name";

/** What the settings ask for, and what of it is still open. */
export function deriveRequirements(facts: SignUpFacts, settings: Settings): Requirements {
  const { identifiers, password, first_name, last_name, sign_up } = settings;
  const rules: Record<Field, { enabled: boolean; required: boolean }> = {
    email_address: identifiers.email_address,
    phone_number: identifiers.phone_number,
    username: identifiers.username,
    password,
    first_name,
    last_name,
  };
  const fields = Object.entries(rules).filter(([, rule]) => rule.enabled);
  // Whoever comes by way of a provider signs in by way of it, and needs no password.
  const isNeeded = (name: string): boolean => name !== "password" || facts.external?.status !== "verified";
  const required = fields.filter(([name, rule]) => rule.required && isNeeded(name)).map(([name]) => name);
  if (isEitherRequired(settings)) required.push("email_address_or_phone_number");
  if (sign_up.legal_consent_enabled) required.push("legal_accepted");
  const questions = (asked: boolean): string[] =>
    sign_up.custom_fields.filter((field) => field.required === asked).map(({ key }) => customFieldName(key));
  required.push(...questions(true));
  return {
    required,
    optional: [...fields.map(([name]) => name).filter((name) => !required.includes(name)), ...questions(false)],
    missing: required.filter((name) => !isGiven(facts, name)),
    unverified: unverifiedFields(facts, settings),
  };
}

/** Both address and number are welcome and nothing at all is required: one of them has to be there. */
function isEitherRequired({ identifiers }: Settings): boolean {
  const { email_address: email, phone_number: phone, username } = identifiers;
  return (
    email.enabled && phone.enabled && !email.required && !phone.required && !(username.enabled && username.required)
  );
}

function isGiven(facts: SignUpFacts, name: string): boolean {
  switch (name) {
    case "email_address":
      return facts.emailAddress !== null;
    case "phone_number":
      return facts.phoneNumber !== null;
    case "email_address_or_phone_number":
      return facts.emailAddress !== null || facts.phoneNumber !== null;
    case "username":
      return facts.username !== null;
    case "password":
      return facts.hasPassword;
    case "first_name":
      return facts.firstName !== null;
    case "last_name":
      return facts.lastName !== null;
    case "legal_accepted":
      return facts.legalAcceptedAt !== null;
    default:
      return Object.keys(facts.customFields).some((key) => customFieldName(key) === name);
  }
}

function unverifiedFields(facts: SignUpFacts, { identifiers }: Settings): string[] {
  return (["email_address", "phone_number"] as const).filter((field) => {
    const { value, verification } = proofKeys[field];
    return facts[value] !== null && identifiers[field].verify_at_sign_up && !facts[verification]?.verifiedAt;
  });
}

/** Whether a user can be made of what is there. */
export function isComplete(facts: SignUpFacts, settings: Settings): boolean {
  const { missing, unverified } = deriveRequirements(facts, settings);
  const { external, emailAddress, phoneNumber, username } = facts;
  // Somebody who is on the way to a provider has not finished.
  if (external?.status === "unverified") return false;
  const identified =
    emailAddress !== null || phoneNumber !== null || username !== null || external?.status === "verified";
  return identified && missing.length === 0 && unverified.length === 0;
}
