import type { OAuthStrategy, PersonalData } from "../oauth-connections/index.ts";

/** An account that a user has with a social provider. */
export interface ExternalAccount extends PersonalData {
  readonly id: string;
  readonly userId: string;
  readonly identificationId: string;
  readonly strategy: OAuthStrategy;
  /** `unverified`: the user set out to connect it and has not come back with it. */
  readonly status: "unverified" | "verified";
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly scopes: string;
  /** Why connecting it, or renewing its tokens, failed. */
  readonly error: { code: string } | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const isConnected = ({ status }: ExternalAccount): boolean => status === "verified";
