import { createHash } from "node:crypto";
import { equalBytes } from "../secrets.ts";

/** A kind of password digest that other systems made. */
export interface Hasher {
  /** Whether the text is a digest of this kind, with bounds on the work that verifying it takes. */
  readonly accepts: (digest: string) => boolean;
  readonly verify: (digest: string, password: string) => Promise<boolean>;
}

export const hashHex = (algorithm: string, text: string | Buffer): string =>
  createHash(algorithm).update(text).digest("hex");
export const sha256Hex = (text: string): string => hashHex("sha256", text);

/** Compares texts in constant time. */
export const equalText = (left: string, right: string): boolean => equalBytes(Buffer.from(left), Buffer.from(right));
