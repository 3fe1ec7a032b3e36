import { parseError } from "@latchkey/shared/errors";
import { withData } from "./resource.js";
/** The proof of one thing. Also stands, empty, where none was begun. */
export class Verification extends withData() {
    static shape = {
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
    fromJSON(json) {
        const { external_verification_redirect_url: address, ...rest } = json ?? {};
        super.fromJSON(rest);
        if (address)
            this.externalVerificationRedirectURL = new URL(address);
        return this;
    }
    verifiedFromTheSameClient = () => this.verifiedAtClient === this.host.client?.id;
}
