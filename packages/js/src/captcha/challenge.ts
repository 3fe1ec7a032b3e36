/** A proof of work as the server sets it: version 2 of ALTCHA's format. What is not named here goes back as it came. */
export interface CaptchaChallengeJSON {
  parameters: {
    /** Hexadecimal, as are salt and prefix. */
    nonce: string;
    salt: string;
    /** Rounds of PBKDF2 in each try. */
    cost: number;
    /** Bytes. */
    keyLength: number;
    keyPrefix: string;
  };
}
