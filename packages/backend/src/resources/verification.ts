import type { VerificationJSON } from "@latchkey/shared/wire/bapi";
import { Resource } from "./resource.ts";

/** State of the proof that an identifier belongs to its user. */
export class Verification extends Resource<VerificationJSON> {
  declare readonly status: VerificationJSON["status"];
  declare readonly strategy: string;
  declare readonly attempts: number | null;
  declare readonly expireAt: number | null;
  declare readonly nonce?: string;
  declare readonly message?: string;
  readonly externalVerificationRedirectURL: URL | null;

  constructor(json: VerificationJSON) {
    super(json);
    const url = json.external_verification_redirect_url;
    this.externalVerificationRedirectURL = url ? new URL(url) : null;
  }
}
