import type { InstanceContext } from "../../context.ts";
import { DomainError, domainError, type ErrorItem } from "../../lib/errors.ts";
import {
  parseEmailAddress,
  parsePhone,
  requireEmailAddress,
  requirePhoneNumber,
  requireUsername,
} from "../identifiers/index.ts";
import { hidesAccounts } from "../instances/index.ts";
import { passwordFaults } from "../passwords/index.ts";
import { findClaim, findStandingClaim, isUsernameTaken, type Metadata } from "../users/index.ts";
import { applyCustomFields, splitMetadata } from "./custom-fields.ts";
import type { SignUpFacts } from "./sign-up.ts";

/** Fields as a person gives them. Undefined stays as it is, null clears. */
export interface SignUpFields {
  emailAddress?: string | null | undefined;
  phoneNumber?: string | null | undefined;
  emailAddressOrPhoneNumber?: string | undefined;
  username?: string | null | undefined;
  password?: string | undefined;
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  /** Answers to the operator's own questions may stand in it. */
  unsafeMetadata?: Metadata | undefined;
  customFields?: Metadata | undefined;
  legalAccepted?: boolean | undefined;
  locale?: string | undefined;
}

/**
 * The facts with the given fields taken over, each normalised and checked.
 *
 * @throws one error with every fault of every field.
 */
export async function applyFields(
  ctx: InstanceContext,
  facts: SignUpFacts,
  fields: SignUpFields,
): Promise<SignUpFacts> {
  const faults: ErrorItem[] = [];
  const collect = async <Value>(work: () => Value | Promise<Value>, fallback: Value): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push(...error.items);
      return fallback;
    }
  };
  const { emailAddress, phoneNumber } = splitIdentifier(fields);
  const next: SignUpFacts = { ...facts };
  next.emailAddress = await collect(
    () => checkIdentification(ctx, "email_address", facts.emailAddress, emailAddress),
    facts.emailAddress,
  );
  next.phoneNumber = await collect(
    () => checkIdentification(ctx, "phone_number", facts.phoneNumber, phoneNumber),
    facts.phoneNumber,
  );
  next.username = await collect(() => checkUsername(ctx, facts.username, fields.username), facts.username);
  next.firstName = given(fields.firstName, facts.firstName);
  next.lastName = given(fields.lastName, facts.lastName);
  const questions = ctx.instance.settings.sign_up.custom_fields;
  const metadata = fields.unsafeMetadata && splitMetadata(questions, fields.unsafeMetadata);
  next.unsafeMetadata = metadata?.others ?? facts.unsafeMetadata;
  const answers = { ...metadata?.custom, ...fields.customFields };
  next.customFields = applyCustomFields(questions, facts.customFields, answers, faults);
  next.locale = fields.locale ?? facts.locale;
  next.legalAcceptedAt = fields.legalAccepted
    ? (facts.legalAcceptedAt ?? ctx.clock.now().toISOString())
    : facts.legalAcceptedAt;
  if (fields.legalAccepted === false && ctx.instance.settings.sign_up.legal_consent_enabled)
    faults.push({ code: "legal_not_accepted", param: "legal_accepted" });
  if (fields.password !== undefined) {
    if (ctx.instance.settings.password.enabled)
      faults.push(...(await passwordFaults(ctx, fields.password, { param: "password", known: identityOf(next) })));
    else faults.push({ code: "form_param_value_disabled", param: "password" });
    next.hasPassword = true;
  }
  if (next.emailAddress !== facts.emailAddress) {
    next.emailVerification = null;
    // An invitation is good for its own address only.
    next.invitationId = null;
    next.publicMetadata = {};
  }
  if (next.phoneNumber !== facts.phoneNumber) next.phoneVerification = null;
  if (faults.length > 0) throw new DomainError(faults);
  return next;
}

const identityOf = (facts: SignUpFacts) => [
  facts.emailAddress,
  facts.emailAddress?.split("@")[0],
  facts.phoneNumber,
  facts.username,
  facts.firstName,
  facts.lastName,
];

/** The address and number that a request is about, as far as they are ones; nobody is looked up. */
export function applicantOf(
  facts: SignUpFacts,
  fields: SignUpFields,
): Pick<SignUpFacts, "emailAddress" | "phoneNumber"> {
  const { emailAddress, phoneNumber } = splitIdentifier(fields);
  return {
    emailAddress: (emailAddress && parseEmailAddress(emailAddress)) ?? facts.emailAddress,
    phoneNumber: (phoneNumber && parsePhone(phoneNumber)) ?? facts.phoneNumber,
  };
}

/** Clients that do not know which of the two was typed send one field for both. */
function splitIdentifier(fields: SignUpFields): Pick<SignUpFields, "emailAddress" | "phoneNumber"> {
  const either = fields.emailAddressOrPhoneNumber;
  if (either === undefined) return fields;
  return parseEmailAddress(either) ? { ...fields, emailAddress: either } : { ...fields, phoneNumber: either };
}

const given = (value: string | null | undefined, stored: string | null): string | null =>
  value === undefined ? stored : value?.trim() || null;

/** @throws form_identifier_exists when somebody has it, unless the instance hides who has an account. */
async function checkIdentification(
  ctx: InstanceContext,
  type: "email_address" | "phone_number",
  stored: string | null,
  value: string | null | undefined,
): Promise<string | null> {
  if (value === undefined) return stored;
  if (value === null) return null;
  requireEnabled(ctx.instance.settings.identifiers[type].enabled, type);
  const normalized = type === "email_address" ? requireEmailAddress(value) : requirePhoneNumber(value);
  const findObstacle = ctx.instance.settings.identifiers[type].verify_at_sign_up ? findStandingClaim : findClaim;
  if (!hidesAccounts(ctx.instance) && (await findObstacle(ctx, type, normalized)))
    throw domainError("form_identifier_exists", { param: type });
  return normalized;
}

async function checkUsername(
  ctx: InstanceContext,
  stored: string | null,
  value: string | null | undefined,
): Promise<string | null> {
  if (value === undefined) return stored;
  if (value === null) return null;
  requireEnabled(ctx.instance.settings.identifiers.username.enabled, "username");
  const username = requireUsername(value, ctx.instance.settings.identifiers.username);
  if (await isUsernameTaken(ctx, username)) throw domainError("form_identifier_exists", { param: "username" });
  return username;
}

function requireEnabled(enabled: boolean, param: string): void {
  if (!enabled) throw domainError("form_param_value_disabled", { param });
}
