import type { InstanceContext } from "../../../context.ts";
import type { TextChannel } from "../../messages/index.ts";
import type { OAuthStrategy } from "../../oauth-connections/index.ts";
import type { Identification, IdentificationType, User } from "../../users/index.ts";
import type { OneTimeSecret, Purpose } from "../one-time-secret.ts";

/** One way in which a person can prove who they are, as offered to a client. */
export interface Factor {
  readonly strategy: StrategyName;
  readonly identification?: Identification;
  readonly primary?: boolean;
  /** The second factor that is asked for unless another is chosen. */
  readonly default?: boolean;
}

export type StrategyName =
  | "password"
  | "email_code"
  | "email_link"
  | "phone_code"
  | "reset_password_email_code"
  | "reset_password_phone_code"
  | "passkey"
  | "totp"
  | "backup_code"
  | "ticket"
  | "google_one_tap"
  | OAuthStrategy;

/** Whom a proof is about, and for which attempt. */
export interface Target {
  readonly purpose: Purpose;
  /** Id of the attempt. */
  readonly subjectId: string;
  /** Null when nobody has the identifier and the instance does not let on. */
  readonly user: User | null;
  /** The address or number that a code goes to. */
  readonly recipient: string | null;
  readonly identificationId: string | null;
  /** False for someone who is not there: everything happens but the sending. */
  readonly isDelivered: boolean;
  /** How a code travels to a number; the instance's first channel when absent. */
  readonly channel?: TextChannel | undefined;
  /** Where a link leads once it was opened. */
  readonly redirectUrl?: string | undefined;
  /** The client that asks; a link may have to be opened there. */
  readonly clientId?: string | undefined;
}

export interface Proof {
  readonly code?: string | undefined;
  readonly password?: string | undefined;
  /** JSON of a WebAuthn credential. */
  readonly publicKeyCredential?: string | undefined;
}

/** A factor: the same four functions for each, shared by every flow that proves something. */
export interface Strategy {
  readonly name: StrategyName;
  /** What kind of address the proof goes to; absent for factors without one. */
  readonly identificationType?: IdentificationType;
  /** The factors of this kind that the user can use. */
  readonly offer: (ctx: InstanceContext, user: User) => Factor[];
  /** Sends what the proof needs; returns the secret to be proven. Absent for factors that need no preparation. */
  readonly prepare?: (ctx: InstanceContext, target: Target) => Promise<OneTimeSecret>;
  /** Checks a proof; returns the secret to consume, if the proof was one. Throws when the proof is wrong. */
  readonly attempt: (
    ctx: InstanceContext,
    target: Target & { secretId: string | null },
    proof: Proof,
  ) => Promise<OneTimeSecret | null>;
  /** How the factor's address is shown to someone who typed `identifier`. */
  readonly redact: (factor: Factor, identifier: string | null) => string | undefined;
}
