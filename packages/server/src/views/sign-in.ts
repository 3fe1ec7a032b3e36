import type { SignIn as SignInSchema } from "@latchkey/contract/resources";
import { imageUrl } from "../domain/images/image.ts";
import { hidesAccounts } from "../domain/instances/index.ts";
import type { InstanceContext } from "../context.ts";
import type { OfferedFactor, OfferedFactors } from "../domain/sign-ins/factors.ts";
import type { SignIn } from "../domain/sign-ins/sign-in.ts";
import type { Verification } from "../domain/verifications/verification.ts";
import { externalVerification, verificationView } from "./verification.ts";
import type { Output } from "./wire.ts";

/** What a sign-in needs beside its own row. */
export interface SignInDetails extends OfferedFactors {
  firstFactorVerification: Verification | null;
  /** Where the browser has to go; null when it does not have to go anywhere. */
  providerUrl: string | null;
  secondFactorVerification: Verification | null;
}

export function signInView(ctx: InstanceContext, signIn: SignIn, details: SignInDetails): Output<typeof SignInSchema> {
  const user = hidesAccounts(ctx.instance) && signIn.status !== "complete" ? null : details.user;
  return {
    object: "sign_in_attempt",
    id: signIn.id,
    status: signIn.status,
    supported_identifiers: supportedIdentifiers(ctx),
    identifier: signIn.identifier,
    supported_first_factors: details.first?.map(factorView) ?? null,
    supported_second_factors: details.second?.map(factorView) ?? null,
    first_factor_verification: firstFactorVerification(signIn, details),
    second_factor_verification: details.secondFactorVerification && verificationView(details.secondFactorVerification),
    user_data: user && {
      first_name: user.firstName,
      last_name: user.lastName,
      image_url: imageUrl(ctx, user),
      has_image: user.imageId !== null,
    },
    created_session_id: signIn.createdSessionId,
    client_trust_state:
      signIn.facts.needs === "client_trust" ? (signIn.facts.secondFactor?.verifiedAt ? "known" : "new") : null,
    abandon_at: signIn.abandonAt.getTime(),
  };
}

/** What was done last counts: a code that was sent, or a round trip to a provider. */
function firstFactorVerification({ facts }: SignIn, details: SignInDetails) {
  const { external, firstFactor } = facts;
  if (external && (!firstFactor || firstFactor.strategy === external.strategy))
    return externalVerification(external, details.providerUrl);
  return details.firstFactorVerification && verificationView(details.firstFactorVerification);
}

function supportedIdentifiers(ctx: InstanceContext): string[] {
  const { email_address, phone_number, username } = ctx.instance.settings.identifiers;
  const names = Object.entries({ email_address, phone_number, username })
    .filter(([, rule]) => rule.enabled && rule.sign_in)
    .map(([name]) => name);
  return ctx.instance.settings.passkeys.enabled ? [...names, "passkey"] : names;
}

export function factorView(factor: OfferedFactor) {
  return {
    strategy: factor.strategy,
    ...(factor.safeIdentifier === undefined ? {} : { safe_identifier: factor.safeIdentifier }),
    ...(factor.emailAddressId === undefined ? {} : { email_address_id: factor.emailAddressId }),
    ...(factor.phoneNumberId === undefined ? {} : { phone_number_id: factor.phoneNumberId }),
    ...(factor.channel === undefined ? {} : { channel: factor.channel }),
    ...(factor.default === undefined ? {} : { default: factor.default }),
    ...(factor.primary === undefined ? {} : { primary: factor.primary }),
  };
}
