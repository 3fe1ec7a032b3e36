import type { JwtHeader, JwtPayload, TokenSegments } from "./decode.ts";
import { decodeHeader, decodePayload, splitToken } from "./decode.ts";

/**
 * A token that nobody has verified yet, taken apart on demand and only once. Reading a part of something that is not a JWT throws a
 * TokenVerificationError `token-invalid`.
 */
export class UnverifiedToken {
  readonly text: string;
  #segments: TokenSegments | undefined;
  #header: Readonly<JwtHeader> | undefined;
  #payload: JwtPayload | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get segments(): TokenSegments {
    return (this.#segments ??= splitToken(this.text));
  }

  get header(): Readonly<JwtHeader> {
    return (this.#header ??= decodeHeader(this.segments.header));
  }

  get payload(): JwtPayload {
    return (this.#payload ??= decodePayload(this.segments.payload));
  }

  /** The claims, or undefined when there are none to read. */
  get readablePayload(): JwtPayload | undefined {
    try {
      return this.payload;
    } catch {
      return undefined;
    }
  }
}
