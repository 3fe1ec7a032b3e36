import { encodeBase64UrlText } from "@latchkey/shared/base64";
export class FakeApiError extends Error {
    code;
    status;
    paramName;
    constructor(status, code, paramName) {
        super(code);
        this.code = code;
        this.status = status;
        this.paramName = paramName;
    }
}
/** The state behind the fake API. The code of every mail is 424242. */
export class FakeInstance {
    users = [];
    clients = new Map();
    singleSession = true;
    tokenLifetime = 60;
    customClaims = {};
    counter = 0;
    id(prefix) {
        this.counter++;
        return `${prefix}_${this.counter}`;
    }
    addUser(values = {}) {
        const user = {
            id: this.id("user"),
            email: "ada@example.com",
            password: "correct horse",
            firstName: "Ada",
            unsafeMetadata: {},
            publicMetadata: {},
            organizations: [],
            extraEmails: [],
            secondFactor: false,
            ...values,
        };
        this.users.push(user);
        return user;
    }
    user(id) {
        const user = this.users.find((each) => each.id === id);
        if (!user)
            throw new FakeApiError(404, "resource_not_found");
        return user;
    }
    clientOf(cookie) {
        const id = /__client=(\w+)/.exec(cookie ?? "")?.[1];
        const known = id && this.clients.get(id);
        if (known)
            return known;
        const client = {
            id: this.id("client"),
            sessions: [],
            signIn: null,
            signUp: null,
            lastActiveSessionId: null,
            updatedAt: Date.now() - 1000,
        };
        this.clients.set(client.id, client);
        return client;
    }
    openSession(client, userId) {
        const session = { id: this.id("sess"), userId, organizationId: null };
        client.sessions.push(session);
        client.lastActiveSessionId = session.id;
        client.updatedAt = Date.now() - 1000;
        return session;
    }
    /** A token of the right shape; nobody checks its signature in the browser. */
    token(session, organizationId = session.organizationId) {
        const now = Math.floor(Date.now() / 1000);
        const organization = this.user(session.userId).organizations.find(({ id }) => id === organizationId);
        const header = { alg: "RS256", typ: "JWT", kid: "ins_1", oiat: now };
        const claims = {
            sub: session.userId,
            sid: session.id,
            iss: "http://fake",
            iat: now,
            nbf: now - 10,
            exp: now + this.tokenLifetime,
            jti: this.id("jti"),
            v: 2,
            fva: [0, -1],
            sts: "active",
            ...this.customClaims,
            ...(organization && {
                o: { id: organization.id, slg: organization.slug, rol: organization.role },
            }),
        };
        return [
            encodeBase64UrlText(JSON.stringify(header)),
            encodeBase64UrlText(JSON.stringify(claims)),
            "c2lnbmF0dXJl",
        ].join(".");
    }
}
