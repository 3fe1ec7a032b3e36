import type { FapiSession, SessionVerification } from "@latchkey/contract/resources";
import type { Reverification } from "../domain/reverifications/reverification.ts";
import type { OfferedFactor } from "../domain/sign-ins/factors.ts";
import type { Verification } from "../domain/verifications/verification.ts";
import { factorView } from "./sign-in.ts";
import { verificationView } from "./verification.ts";
import type { Output } from "./wire.ts";

export interface SessionVerificationDetails {
  session: Output<typeof FapiSession>;
  first: readonly OfferedFactor[];
  second: readonly OfferedFactor[];
  firstFactorVerification: Verification | null;
  secondFactorVerification: Verification | null;
}

export function sessionVerificationView(
  { status, facts }: Reverification,
  details: SessionVerificationDetails,
): Output<typeof SessionVerification> {
  const { firstFactorVerification: first, secondFactorVerification: second } = details;
  return {
    object: "session_reverification",
    status,
    level: facts.level,
    session: details.session,
    supported_first_factors: details.first.map(factorView),
    supported_second_factors: details.second.length > 0 ? details.second.map(factorView) : null,
    first_factor_verification: first && verificationView(first),
    second_factor_verification: second && verificationView(second),
  };
}
