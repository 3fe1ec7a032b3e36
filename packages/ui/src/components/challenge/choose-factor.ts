import type { Factor, SignInResource, VerificationResource } from "../../clerk.ts";

const byPassword = ["passkey", "password", "email_link", "email_code", "phone_code"];
const byCode = ["email_link", "email_code", "phone_code", "passkey", "password"];

/** First factors that have a screen of their own, in the order in which they are listed as alternatives. */
const listed = ["email_link", "email_code", "phone_code", "passkey", "password"];
const listedSecond = ["totp", "phone_code", "email_code", "email_link", "backup_code"];

interface Preferences {
  preferred: string | undefined;
  /** Whether this browser can use passkeys. */
  canUsePasskeys: boolean;
}

/**
 * The first factor to ask for. Instances that prefer passwords ask for a passkey or the password; the others send
 * something to the identifier that was typed.
 */
export function chooseFirstFactor(
  signIn: Pick<SignInResource, "identifier" | "supportedFirstFactors">,
  { preferred, canUsePasskeys }: Preferences,
): Factor | undefined {
  const all: Factor[] = signIn.supportedFirstFactors ?? [];
  const factors = all.filter(({ strategy }) => listed.includes(strategy) && (strategy !== "passkey" || canUsePasskeys));
  const typed = factors.filter((factor) => factor.safeIdentifier === signIn.identifier);
  const find = (order: string[], among: Factor[]) =>
    order.flatMap((strategy) => among.filter((factor) => factor.strategy === strategy))[0];
  const passkey = find(["passkey"], factors);
  if (preferred === "otp") return passkey ?? find(byCode, typed) ?? find(byCode, factors);
  return passkey ?? find(["password"], factors) ?? find(byPassword, typed) ?? find(byPassword, factors);
}

/** The first factor to ask somebody for who is signed in. */
export function chooseVerificationFactor(factors: Factor[], canUsePasskeys: boolean): Factor | undefined {
  const order = byPassword.filter((strategy) => strategy !== "passkey" || canUsePasskeys);
  return order.flatMap((strategy) => factors.filter((factor) => factor.strategy === strategy))[0];
}

/** The second factor to ask for: the authenticator app, else the default phone, else whatever there is. */
export function chooseSecondFactor(factors: Factor[]): Factor | undefined {
  return (
    factors.find(({ strategy }) => strategy === "totp") ??
    factors.find((factor) => factor.strategy === "phone_code" && factor.default) ??
    factors.find(({ strategy }) => strategy === "phone_code") ??
    factors[0]
  );
}

/** The other ways in, without the one in use. */
export function otherFactors(
  factors: Factor[] | null,
  current: Factor | undefined,
  level: "first" | "second",
): Factor[] {
  const order = level === "first" ? listed : listedSecond;
  return (factors ?? [])
    .filter((factor) => order.includes(factor.strategy) && !isSameFactor(factor, current))
    .toSorted((a, b) => order.indexOf(a.strategy) - order.indexOf(b.strategy));
}

export const isSameFactor = (a: Factor, b: Factor | undefined): boolean =>
  a.strategy === b?.strategy && a.emailAddressId === b.emailAddressId && a.phoneNumberId === b.phoneNumberId;

export const isResetFactor = ({ strategy }: Factor): boolean => strategy.startsWith("reset_password_");

/** What prepare and attempt need to know about a factor beside its strategy. */
export const factorParams = ({ strategy, emailAddressId, phoneNumberId }: Factor) => ({
  strategy,
  ...(emailAddressId && { emailAddressId }),
  ...(phoneNumberId && { phoneNumberId }),
});

/** True when what was last sent for a factor is still good. */
export function isPending(
  { status, strategy, expireAt }: Pick<VerificationResource, "status" | "strategy" | "expireAt">,
  factor: Factor,
): boolean {
  return status === "unverified" && strategy === factor.strategy && (!expireAt || expireAt.getTime() > Date.now());
}
