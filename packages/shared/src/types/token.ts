import type { JWT } from "./jwt.ts";
import type { ClerkResource } from "./resource.ts";

export interface TokenResource extends ClerkResource {
  /** The decoded token; absent while none was issued. */
  jwt?: JWT;
  getRawString(): string;
}

export interface GetTokenOptions {
  /** Name of a JWT template; without it the session token. */
  template?: string;
  /** Asks for the token of this organization instead of the active one. */
  organizationId?: string;
  /** Asks the server even when a fresh token is held. */
  skipCache?: boolean;
  /** @deprecated Tokens are refreshed ahead of their end on their own. */
  leewayInSeconds?: number;
}
/** Resolves the token, or `null` when nobody is signed in. */
export type GetToken = (options?: GetTokenOptions) => Promise<string | null>;
