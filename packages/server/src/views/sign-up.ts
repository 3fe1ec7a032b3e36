import type { SignUp as SignUpSchema, SignUpVerification } from "@latchkey/contract/resources";
import type { InstanceContext } from "../context.ts";
import { metadataOf } from "../domain/sign-ups/custom-fields.ts";
import { deriveRequirements } from "../domain/sign-ups/machine.ts";
import { proofKeys, type SignUp } from "../domain/sign-ups/sign-up.ts";
import type { IdentificationType } from "../domain/users/user.ts";
import type { Verification } from "../domain/verifications/verification.ts";
import { externalVerification, verificationView } from "./verification.ts";
import type { Output } from "./wire.ts";

export interface SignUpVerifications extends Readonly<Record<IdentificationType, Verification | null>> {
  /** Where the browser has to go; null when it does not have to go anywhere. */
  readonly providerUrl: string | null;
}

export function signUpView(
  ctx: InstanceContext,
  signUp: SignUp,
  verifications: SignUpVerifications,
): Output<typeof SignUpSchema> {
  const { facts } = signUp;
  const metadata = metadataOf(facts, ctx.instance.settings);
  const requirements = deriveRequirements(facts, ctx.instance.settings);
  return {
    object: "sign_up_attempt",
    id: signUp.id,
    status: signUp.status,
    required_fields: requirements.required,
    optional_fields: requirements.optional,
    missing_fields: requirements.missing,
    unverified_fields: signUp.status === "complete" ? [] : requirements.unverified,
    verifications: {
      email_address: fieldVerification(ctx, signUp, "email_address", verifications.email_address),
      phone_number: fieldVerification(ctx, signUp, "phone_number", verifications.phone_number),
      web3_wallet: null,
      external_account: facts.external ? externalVerification(facts.external, verifications.providerUrl) : null,
    },
    username: facts.username,
    email_address: facts.emailAddress,
    phone_number: facts.phoneNumber,
    web3_wallet: null,
    password_enabled: facts.hasPassword,
    has_password: facts.hasPassword,
    first_name: facts.firstName,
    last_name: facts.lastName,
    unsafe_metadata: metadata.unsafeMetadata,
    public_metadata: metadata.publicMetadata,
    custom_action: false,
    external_id: null,
    external_account: null,
    external_account_strategy: facts.external?.strategy ?? null,
    created_session_id: signUp.createdSessionId,
    created_user_id: signUp.createdUserId,
    abandon_at: signUp.abandonAt.getTime(),
    legal_accepted_at: facts.legalAcceptedAt === null ? null : new Date(facts.legalAcceptedAt).getTime(),
    locale: facts.locale,
  };
}

function fieldVerification(
  ctx: InstanceContext,
  signUp: SignUp,
  field: IdentificationType,
  verification: Verification | null,
): Output<typeof SignUpVerification> | null {
  const { facts } = signUp;
  const rules = ctx.instance.settings.identifiers[field];
  const { value, verification: key } = proofKeys[field];
  const proof = facts[key];
  if (facts[value] === null || !rules.verify_at_sign_up) return null;
  const supported_strategies = [...rules.verifications];
  if (proof?.verifiedAt) {
    const proven = {
      strategy: proof.strategy,
      status: "verified",
      attempts: verification?.attempts ?? null,
      expireAt: verification?.expireAt ?? null,
    } as const;
    return { ...verificationView(proven), next_action: "", supported_strategies };
  }
  if (!verification) {
    return {
      object: "verification_otp",
      status: "unverified",
      // None yet: a client that finds the strategy it wants here takes the code for sent.
      strategy: "",
      attempts: null,
      expire_at: null,
      next_action: "needs_prepare",
      supported_strategies,
    };
  }
  return {
    ...verificationView(verification),
    next_action: verification.status === "unverified" ? "needs_attempt" : "needs_prepare",
    supported_strategies,
  };
}
