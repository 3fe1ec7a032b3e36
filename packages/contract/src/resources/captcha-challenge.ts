import { z } from "zod";

/**
 * A proof of work as ALTCHA describes it (version 2). The answer, which travels as `captcha_token`, is the challenge as
 * it came and the solution, as base64 of `{"challenge":…,"solution":{"counter":…,"derivedKey":…}}`.
 */
export const CaptchaChallenge = z.object({
  parameters: z.object({
    algorithm: z.literal("PBKDF2/SHA-256"),
    /** Hexadecimal, as are salt, prefix and signatures. A try's password is this and its counter, in four bytes. */
    nonce: z.string(),
    salt: z.string(),
    /** Rounds of each try. */
    cost: z.int(),
    /** Bytes. */
    keyLength: z.int(),
    /** What the key of the right counter begins with. */
    keyPrefix: z.string(),
    keySignature: z.string(),
    data: z.object({
      /** Seconds since 1970. */
      expires_at: z.int(),
    }),
  }),
  signature: z.string(),
});
