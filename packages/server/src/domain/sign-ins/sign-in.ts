import { addSeconds } from "../../lib/clock.ts";
import { newId } from "../../lib/ids.ts";
import type { ExternalFacts } from "../external-accounts/index.ts";
import type { Impersonation } from "../tickets/index.ts";
import type { IdentificationType } from "../users/index.ts";
import type { StrategyName } from "../verifications/strategies/index.ts";

export type SignInStatus =
  | "needs_identifier"
  | "needs_first_factor"
  | "needs_second_factor"
  | "needs_client_trust"
  | "needs_new_password"
  | "complete"
  | "abandoned";

/** What has been established in a sign-in. Status and factors are derived from this, never stored apart from it. */
export interface SignInFacts {
  /** A user was looked for, whether or not one was found. */
  identified: boolean;
  /** The address or number by which the user was found. */
  identificationId: string | null;
  /** Nobody has the identifier and the instance does not let on; `recipient` is the address or number it was typed as. */
  ghost: { recipient: string | null; type: IdentificationType } | null;
  firstFactor: FactorFacts | null;
  /** Somebody else acts as the user. */
  impersonation: Impersonation | null;
  /** What a session takes beside the first factor; decided when that was proven. */
  needs: "second_factor" | "client_trust" | null;
  secondFactor: FactorFacts | null;
  /** A reset code was proven; the sign-in ends with a new password. */
  resetsPassword: boolean;
  /** Proof of an unknown address is carried over into a sign-up. */
  signUpIfMissing: boolean;
  /** The address or number that was proven although it has no account. */
  transferable: string | null;
  /** The round trip to a social provider; absent from attempts without one. */
  external?: ExternalFacts;
}

export interface FactorFacts {
  strategy: StrategyName;
  identificationId: string | null;
  secretId: string | null;
  /** ISO 8601. */
  verifiedAt: string | null;
}

/** A sign-in attempt of one client. */
export interface SignIn {
  readonly id: string;
  readonly clientId: string;
  readonly status: SignInStatus;
  readonly identifier: string | null;
  readonly userId: string | null;
  readonly facts: SignInFacts;
  readonly createdSessionId: string | null;
  readonly abandonAt: Date;
  readonly createdAt: Date;
}

/** A sign-in that is not stored yet, and of no client. */
export type NewSignIn = Pick<SignIn, "id" | "identifier" | "userId" | "facts" | "abandonAt" | "createdAt">;

export const emptyFacts: SignInFacts = {
  identified: false,
  identificationId: null,
  ghost: null,
  firstFactor: null,
  impersonation: null,
  needs: null,
  secondFactor: null,
  resetsPassword: false,
  signUpIfMissing: false,
  transferable: null,
};

/** An attempt that is not finished in this time is abandoned. */
const ATTEMPT_TTL_SECONDS = 86_400;

export function newSignIn(content: Pick<NewSignIn, "identifier" | "userId" | "facts">, now: Date): NewSignIn {
  return { ...content, id: newId("signIn", now), abandonAt: addSeconds(now, ATTEMPT_TTL_SECONDS), createdAt: now };
}
