import { parseError } from "@latchkey/shared/errors";
import type { VerificationResource } from "@latchkey/shared/types";

import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";

/** The proof of one thing. Also stands, empty, where none was begun. */
export class Verification extends withData<VerificationResource>() implements VerificationResource {
  static override shape: Shape = {
    path: "",
    readers: {
      error: (_host, value) => value && parseError(value),
      expire_at: (_host, value) => (value ? new Date(value) : null),
    },
    defaults: () => ({
      attempts: null,
      error: null,
      expireAt: null,
      externalVerificationRedirectURL: null,
      message: null,
      nonce: null,
      status: null,
      strategy: null,
      verifiedAtClient: null,
    }),
  };

  override fromJSON(json?: { external_verification_redirect_url?: string | null } | null): this {
    const { external_verification_redirect_url: address, ...rest } = json ?? {};
    super.fromJSON(rest);
    if (address) this.externalVerificationRedirectURL = new URL(address);
    return this;
  }

  verifiedFromTheSameClient = (): boolean => this.verifiedAtClient === this.host.client?.id;
}
