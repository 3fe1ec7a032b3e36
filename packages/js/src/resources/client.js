import { withData } from "./resource.js";
import { Session } from "./session.js";
import { SignIn } from "./sign-in.js";
import { SignUp } from "./sign-up.js";
import { isUnchanged, remember } from "./unchanged.js";
const eightDays = 8 * 24 * 60 * 60 * 1000;
/** This browser as the server knows it. */
export class Client extends withData() {
    static shape = {
        path: "/client",
        defaults: () => ({
            lastActiveSessionId: null,
            lastAuthenticationStrategy: null,
            cookieExpiresAt: null,
            createdAt: null,
            updatedAt: null,
        }),
    };
    /**
     * Takes over the client that an answer carries. Sessions and users that did not change stay the same objects,
     * and attempts always do, so that those who hold one see it go on.
     */
    fromJSON(json) {
        const { sessions = [], sign_in, sign_up, ...rest } = json ?? {};
        super.fromJSON(rest);
        this.sessions = sessions.map((session) => this.takeSession(session));
        this.signIn = takeAttempt(this.signIn, sign_in) ?? new SignIn(this.host, sign_in);
        this.signUp = takeAttempt(this.signUp, sign_up) ?? new SignUp(this.host, sign_up);
        return this;
    }
    takeSession(json) {
        const { last_active_token, last_active_at, ...stable } = json;
        const held = this.sessions?.find(({ id }) => id === json.id);
        if (held && isUnchanged(held, stable))
            return held.fromJSON({ last_active_token, last_active_at });
        return remember(new Session(this.host, json), stable);
    }
    get signedInSessions() {
        return this.sessions.filter((session) => session.status === "active" || session.status === "pending");
    }
    get activeSessions() {
        return this.signedInSessions;
    }
    isNew = () => !this.id;
    create = () => this.send("PUT");
    removeSessions = () => this.send("DELETE", "sessions");
    destroy = async () => {
        await this.host.call({ path: this.pathRoot, method: "DELETE" });
        this.fromJSON({ id: "", sessions: [] });
    };
    clearCache = () => this.host.tokens.clear();
    resetSignIn = () => {
        this.signIn = new SignIn(this.host);
    };
    resetSignUp = () => {
        this.signUp = new SignUp(this.host);
    };
    isEligibleForTouch = () => this.cookieExpiresAt !== null && this.cookieExpiresAt.getTime() - Date.now() <= eightDays;
    buildTouchUrl = ({ redirectUrl }) => this.host.buildTouchUrl(redirectUrl);
    path(action) {
        return [this.pathRoot, action].filter(Boolean).join("/");
    }
}
// An attempt goes on in the object that stands for it; a blank one stays until there is something to begin with.
function takeAttempt(held, json) {
    if (json)
        return held?.fromJSON(json);
    return held?.id ? undefined : held;
}
