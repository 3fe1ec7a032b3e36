import type { Output } from "./wire.ts";
import type { Verification as VerificationSchema } from "@latchkey/contract/resources";
import type { Identification } from "../domain/users/user.ts";
import type { Verification } from "../domain/verifications/verification.ts";
import { ms } from "./time.ts";

type Wire = Output<typeof VerificationSchema>;

const objects: Record<string, string> = {
  password: "verification_password",
  ticket: "verification_ticket",
  email_link: "verification_email_link",
  passkey: "verification_passkey",
  totp: "verification_totp",
  backup_code: "verification_backup_code",
  admin: "verification_admin",
};

export function verificationView(verification: Verification): Wire {
  return {
    object: objects[verification.strategy] ?? "verification_otp",
    status: verification.status,
    strategy: verification.strategy,
    attempts: verification.attempts,
    expire_at: ms(verification.expireAt),
    ...(verification.nonce === undefined ? {} : { nonce: verification.nonce }),
    ...(verification.verifiedAtClient === undefined ? {} : { verified_at_client: verification.verifiedAtClient }),
  };
}

/** How an address or number was verified; null when it was not and nothing is under way. */
export function identificationVerification(identification: Identification): Wire | null {
  const { status, strategy } = identification;
  if (strategy === null) return null;
  const isProven = status === "verified";
  return {
    object: objects[strategy] ?? "verification_otp",
    status: isProven ? "verified" : "unverified",
    strategy,
    attempts: isProven && strategy !== "admin" ? 1 : null,
    expire_at: null,
  };
}
