import { createCheckAuthorization } from "@latchkey/shared/authorization";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { readSessionClaims } from "@latchkey/shared/jwt-claims";
import { getToken } from "../session/get-token.js";
import { tryDecodeToken } from "../session/jwt.js";
import { tokenKey } from "../session/token-cache.js";
import { asIs, one } from "./hydrate.js";
import { withData } from "./resource.js";
import { SessionVerification } from "./session-verification.js";
import { Token } from "./token.js";
import { isUnchanged, remember } from "./unchanged.js";
import { User } from "./user.js";
export class Session extends withData() {
    static shape = {
        path: "/client/sessions",
        readers: {
            last_active_token: one(() => Token),
            expire_at: (_host, value) => new Date(value),
            factor_verification_age: asIs,
        },
        defaults: () => ({ actor: null, tasks: null, lastActiveOrganizationId: null }),
    };
    fromJSON(json) {
        const { user, ...rest } = json ?? {};
        super.fromJSON(rest);
        if (user !== undefined)
            this.user = user && this.takeUser(user);
        const jwt = json?.last_active_token?.jwt;
        if (jwt)
            this.host.tokens.write(this.tokenKey, jwt);
        return this;
    }
    takeUser(json) {
        const held = this.user ?? this.host.client?.sessions?.find(({ id }) => id === this.id)?.user;
        return held && isUnchanged(held, json) ? held : remember(new User(this.host, json), json);
    }
    get tokenKey() {
        return tokenKey(this.id, undefined, this.lastActiveOrganizationId);
    }
    get currentTask() {
        return this.tasks?.[0];
    }
    end = () => this.post("end");
    remove = () => this.post("remove");
    touch = ({ intent } = {}) => this.post("touch", { activeOrganizationId: this.lastActiveOrganizationId, intent });
    getToken = (options) => getToken(this.host, this, options);
    clearCache = () => this.host.tokens.clear(this.id);
    /** Claims of the last token that was seen. */
    get claims() {
        return tryDecodeToken(this.host.tokens.last(this.tokenKey) ?? this.lastActiveToken?.getRawString())?.claims;
    }
    checkAuthorization = (params) => {
        const membership = this.user?.organizationMemberships.find(({ organization }) => organization.id === this.lastActiveOrganizationId);
        const claims = this.claims;
        return createCheckAuthorization({
            userId: this.user?.id,
            orgId: membership?.organization.id,
            orgRole: membership?.role,
            orgPermissions: membership?.permissions,
            factorVerificationAge: claims ? readSessionClaims(claims).factorVerificationAge : this.factorVerificationAge,
            features: claims?.fea,
            plans: claims?.pla,
        })(params);
    };
    startVerification = ({ level }) => this.verify("verify", { level });
    prepareFirstFactorVerification = (factor) => this.verify("verify/prepare_first_factor", factor);
    attemptFirstFactorVerification = (attempt) => this.verify("verify/attempt_first_factor", attempt);
    prepareSecondFactorVerification = (factor) => this.verify("verify/prepare_second_factor", factor);
    attemptSecondFactorVerification = (attempt) => this.verify("verify/attempt_second_factor", attempt);
    verifyWithPasskey = async () => {
        const { firstFactorVerification } = await this.prepareFirstFactorVerification({
            strategy: "passkey",
        });
        if (!firstFactorVerification.nonce) {
            throw new ClerkRuntimeError("The verification has no passkey options", {
                code: "passkey_invalid_options",
            });
        }
        const { getCredential } = await import("../passkeys/credentials.js");
        const publicKeyCredential = await getCredential(firstFactorVerification.nonce);
        return this.attemptFirstFactorVerification({ strategy: "passkey", publicKeyCredential });
    };
    async verify(action, body) {
        const call = { path: this.path(action), method: "POST", body: { ...body } };
        return new SessionVerification(this.host, await this.host.call(call));
    }
}
