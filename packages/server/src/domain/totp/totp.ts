import { Secret, TOTP } from "otpauth";

/** An authenticator app of a user. */
export interface Totp {
  readonly id: string;
  readonly userId: string;
  /** Base32, 160 bits (RFC 4226, section 4). */
  readonly secret: string;
  readonly verifiedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const PERIOD_SECONDS = 30;
/** Steps before and after the present one that are accepted (RFC 6238, section 5.2). */
const WINDOW = 1;

const generator = (secret: string, label = "", issuer = ""): TOTP =>
  new TOTP({ secret: Secret.fromBase32(secret), label, issuer, algorithm: "SHA1", digits: 6, period: PERIOD_SECONDS });

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** `otpauth://totp/…`, the text of the QR code. */
export const totpUri = (secret: string, label: string, issuer: string): string =>
  generator(secret, label, issuer).toString();

/** The time step whose code this is, near `now`; undefined when it is none. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const timestamp = now.getTime();
  const totp = generator(secret);
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}

/** Whether the text is a secret in base32 of at least 80 bits. */
export const isTotpSecret = (text: string): boolean => /^[A-Z2-7]{16,128}=*$/i.test(text.trim());
