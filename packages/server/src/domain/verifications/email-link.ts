import type { Purpose } from "./one-time-secret.ts";

/** What the token of an e-mail link carries besides its subject. */
export interface EmailLinkPayload {
  /** What a code in the place of the link would prove. */
  readonly purpose: Purpose;
  readonly redirectUrl: string;
  /** The client that asked for it. */
  readonly clientId: string | null;
}
