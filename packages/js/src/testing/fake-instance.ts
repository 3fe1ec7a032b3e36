import { encodeBase64UrlText } from "@latchkey/shared/base64";

export class FakeApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly paramName: string | undefined;

  constructor(status: number, code: string, paramName?: string) {
    super(code);
    this.code = code;
    this.status = status;
    this.paramName = paramName;
  }
}

export interface FakeUser {
  id: string;
  email: string;
  password: string;
  firstName: string | null;
  unsafeMetadata: Record<string, unknown>;
  publicMetadata: Record<string, unknown>;
  organizations: { id: string; slug: string; role: string }[];
  extraEmails: { id: string; email: string; verified: boolean }[];
  secondFactor: boolean;
}
export interface FakeSession {
  id: string;
  userId: string;
  organizationId: string | null;
}
export interface FakeAttempt {
  id: string;
  status: string;
  userId?: string;
  createdSessionId: string | null;
  values: Record<string, string>;
  prepared?: string;
  verification?: Record<string, unknown>;
}
export interface FakeClient {
  id: string;
  sessions: FakeSession[];
  signIn: FakeAttempt | null;
  signUp: FakeAttempt | null;
  lastActiveSessionId: string | null;
  updatedAt: number;
}

/** The state behind the fake API. The code of every mail is 424242. */
export class FakeInstance {
  users: FakeUser[] = [];
  clients = new Map<string, FakeClient>();
  singleSession = true;
  tokenLifetime = 60;
  customClaims: Record<string, unknown> = {};
  private counter = 0;

  id(prefix: string): string {
    this.counter++;
    return `${prefix}_${this.counter}`;
  }

  addUser(values: Partial<FakeUser> = {}): FakeUser {
    const user: FakeUser = {
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

  user(id: string | undefined): FakeUser {
    const user = this.users.find((each) => each.id === id);
    if (!user) throw new FakeApiError(404, "resource_not_found");
    return user;
  }

  clientOf(cookie: string | undefined): FakeClient {
    const id = /__client=(\w+)/.exec(cookie ?? "")?.[1];
    const known = id && this.clients.get(id);
    if (known) return known;
    const client: FakeClient = {
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

  openSession(client: FakeClient, userId: string): FakeSession {
    const session = { id: this.id("sess"), userId, organizationId: null };
    client.sessions.push(session);
    client.lastActiveSessionId = session.id;
    client.updatedAt = Date.now() - 1000;
    return session;
  }

  /** A token of the right shape; nobody checks its signature in the browser. */
  token(session: FakeSession, organizationId: string | null = session.organizationId): string {
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
