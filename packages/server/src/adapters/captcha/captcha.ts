/** A challenge against bots that a browser has passed. */
export interface PassedChallenge {
  /** Names the challenge; the same for every answer to it. */
  readonly id: string;
  /** From then on the provider itself refuses the answer. */
  readonly expiresAt: Date;
  /** What the browser said that it passes the challenge for; absent where the challenge does not carry it. */
  readonly action?: string | undefined;
  /** Host of the page that passed it; absent where the challenge does not carry it. */
  readonly hostname?: string | undefined;
}

/** Who sets challenges against bots and can tell whether one was passed. */
export interface Captcha {
  /** The challenge that an answer passes; undefined for any other text, and while nobody can tell. */
  verify(token: string): Promise<PassedChallenge | undefined>;
}
