import type { Output } from "./wire.ts";
import type { Verification as VerificationSchema } from "@latchkey/contract/resources";
import { errorEntry } from "@latchkey/contract/errors";
import type { ExternalFacts } from "../domain/external-accounts/index.ts";
import type { Identification } from "../domain/users/user.ts";
import type { ErrorCode } from "../lib/errors.ts";
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
  google_one_tap: "verification_google_one_tap",
};

const objectOf = (strategy: string): string =>
  objects[strategy] ??
  (strategy.startsWith("oauth_")
    ? "verification_oauth"
    : strategy.startsWith("from_oauth_")
      ? "verification_from_oauth"
      : "verification_otp");

export function verificationView(verification: Verification): Wire {
  return {
    object: objectOf(verification.strategy),
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
    object: objectOf(strategy),
    status: isProven ? "verified" : "unverified",
    strategy,
    attempts: isProven && strategy !== "admin" && !strategy.startsWith("from_") ? 1 : null,
    expire_at: null,
  };
}

/** An error that was noted instead of answered, in the words of the registry. */
export function errorView({ code, meta }: NonNullable<ExternalFacts["error"]>): NonNullable<Wire["error"]> {
  const entry = errorEntry(code as ErrorCode);
  const fill = (text: string): string => text.replaceAll(/\s*\{\w+\}/g, "");
  return { code, message: fill(entry.message), long_message: fill(entry.longMessage), ...(meta ? { meta } : {}) };
}

/** A round trip to a social provider. @param url where the browser has to go; null when it is not on its way. */
export function externalVerification(external: ExternalFacts, url: string | null): Wire {
  return {
    ...verificationView({
      strategy: external.strategy,
      status: external.status,
      attempts: null,
      expireAt: external.expireAt === null ? null : new Date(external.expireAt),
    }),
    external_verification_redirect_url: url,
    error: external.error && errorView(external.error),
  };
}
