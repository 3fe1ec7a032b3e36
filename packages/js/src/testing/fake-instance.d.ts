export declare class FakeApiError extends Error {
    readonly code: string;
    readonly status: number;
    readonly paramName: string | undefined;
    constructor(status: number, code: string, paramName?: string);
}
export interface FakeUser {
    id: string;
    email: string;
    password: string;
    firstName: string | null;
    unsafeMetadata: Record<string, unknown>;
    publicMetadata: Record<string, unknown>;
    organizations: {
        id: string;
        slug: string;
        role: string;
    }[];
    extraEmails: {
        id: string;
        email: string;
        verified: boolean;
    }[];
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
export declare class FakeInstance {
    users: FakeUser[];
    clients: Map<string, FakeClient>;
    singleSession: boolean;
    tokenLifetime: number;
    customClaims: Record<string, unknown>;
    private counter;
    id(prefix: string): string;
    addUser(values?: Partial<FakeUser>): FakeUser;
    user(id: string | undefined): FakeUser;
    clientOf(cookie: string | undefined): FakeClient;
    openSession(client: FakeClient, userId: string): FakeSession;
    /** A token of the right shape; nobody checks its signature in the browser. */
    token(session: FakeSession, organizationId?: string | null): string;
}
