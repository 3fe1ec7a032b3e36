import { randomInt } from "node:crypto";
import { createChallenge, verifySolution, type Challenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { z } from "zod";
import { addSeconds, toSeconds, type Clock } from "../../lib/clock.ts";
import type { Captcha } from "./captcha.ts";

const TTL_SECONDS = 300;
/** Rounds of PBKDF2 in each try: enough that a browser spends its time in them, and none of it on asking for them. */
const COST = 1_000;

interface AltchaOptions {
  /** Key of the instance; a challenge that was set with another one is nobody's. */
  readonly secret: string;
  readonly clock: Clock;
}

/**
 * A new proof of work. The counter to be found is drawn evenly from half to one and a half times the difficulty, so
 * that nobody waits for longer than that.
 *
 * @param difficulty tries that it takes on average.
 */
export function setChallenge({ secret, clock }: AltchaOptions, difficulty: number): Promise<Challenge> {
  return createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost: COST,
    counter: randomInt(Math.ceil(difficulty / 2), Math.floor(difficulty * 1.5) + 1),
    deriveKey,
    hmacSignatureSecret: secret,
    hmacKeySignatureSecret: keySecret(secret),
    // Not the library's own expiry, which it compares with the time of the machine instead of the server's.
    data: { expires_at: toSeconds(addSeconds(clock.now(), TTL_SECONDS)) },
  });
}

/** The library signs found keys with a secret of their own. */
const keySecret = (secret: string): string => `${secret}|key`;

const Answer = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      data: z.object({ expires_at: z.number() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** Proofs of work (ALTCHA) that this server sets itself. Checking one takes two signatures, and no work. */
export const altcha = (options: AltchaOptions): Captcha => ({
  async verify(token) {
    const answer = readAnswer(token);
    if (!answer) return undefined;
    const { challenge, solution } = answer;
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: options.secret,
      hmacKeySignatureSecret: keySecret(options.secret),
    });
    const expiresAt = new Date(challenge.parameters.data.expires_at * 1_000);
    return verified && expiresAt > options.clock.now() ? { id: challenge.signature, expiresAt } : undefined;
  },
});

function readAnswer(token: string): z.output<typeof Answer> | undefined {
  try {
    return Answer.parse(JSON.parse(Buffer.from(token, "base64").toString()));
  } catch {
    return undefined;
  }
}
