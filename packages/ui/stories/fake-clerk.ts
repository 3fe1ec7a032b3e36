import { safeRedirect } from "@latchkey/shared/redirect";
import type { Clerk, SignInResource, SignUpResource, UserResource } from "../src/clerk.ts";
import { fakeEnvironment, type EnvironmentOptions } from "./fake-environment.ts";

/**
 * A Clerk object without a server, for stories and for tests of single screens: attempts and users are plain data,
 * calls are recorded, and a test may give each method its own answer.
 */
export interface FakeOptions {
  /** What the first session has beside its user, such as a task or an actor. */
  session?: object;
  /** Settings of the instance; null where they could not be fetched. */
  environment?: EnvironmentOptions | null;
  /** What this browser signed in with the last time. */
  lastStrategy?: string;
  signIn?: Partial<SignInResource>;
  signUp?: Partial<SignUpResource>;
  user?: Partial<UserResource> | null;
  otherUsers?: Array<Partial<UserResource>>;
  options?: Record<string, unknown>;
  loaded?: boolean;
}

export interface Call {
  method: string;
  args: unknown[];
}

export interface FakeClerk extends Clerk {
  calls: Call[];
  /** Tells the listeners that something has changed. */
  emit(): void;
  called(method: string): unknown[][];
}

const never = { status: null, strategy: null, error: null, expireAt: null, externalVerificationRedirectURL: null };

export function fakeClerk(given: FakeOptions = {}): FakeClerk {
  const calls: Call[] = [];
  const listeners = new Set<() => void>();
  const record =
    <Result>(method: string, result?: Result) =>
    (...args: unknown[]) => {
      calls.push({ method, args });
      return Promise.resolve(result as Result);
    };
  const signIn = attempt("signIn", record, signInMethods, {
    status: null,
    identifier: null,
    supportedFirstFactors: null,
    supportedSecondFactors: null,
    firstFactorVerification: never,
    secondFactorVerification: never,
    userData: {},
    createdSessionId: null,
    ...given.signIn,
  });
  const signUp = attempt("signUp", record, signUpMethods, {
    status: null,
    requiredFields: [],
    optionalFields: [],
    missingFields: [],
    unverifiedFields: [],
    emailAddress: null,
    phoneNumber: null,
    createdSessionId: null,
    verifications: {
      emailAddress: { ...never, nextAction: "needs_attempt", supportedStrategies: ["email_code"] },
      phoneNumber: { ...never, nextAction: "needs_attempt", supportedStrategies: ["phone_code"] },
      externalAccount: never,
    },
    ...given.signUp,
  });
  const users = [given.user, ...(given.otherUsers ?? [])].flatMap((user) => user ?? []);
  const sessions = users.map((user, index) => ({
    id: `sess_${index + 1}`,
    status: "active",
    user: fakeUser(user, record),
    tasks: null,
    ...sessionMethods(record),
    ...(index === 0 && given.session),
  }));
  const clerk = {
    calls,
    called: (method: string) => calls.filter((call) => call.method === method).map(({ args }) => args),
    emit: () => {
      for (const listener of listeners) listener();
    },
    loaded: given.loaded ?? true,
    client: {
      signIn,
      signUp,
      sessions,
      signedInSessions: sessions,
      lastActiveSessionId: sessions[0]?.id ?? null,
      lastAuthenticationStrategy: given.lastStrategy ?? null,
    },
    session: sessions[0] ?? null,
    user: sessions[0]?.user ?? null,
    __unstable__environment: given.environment === null ? null : fakeEnvironment(given.environment),
    __internal_getOption: (name: string) => given.options?.[name],
    __internal_mayRedirectTo: (address: string | null | undefined) =>
      safeRedirect(address, {
        base: window.location.href,
        allowedOrigins: given.options?.allowedRedirectOrigins as string[] | undefined,
        allowedProtocols: given.options?.allowedRedirectProtocols as string[] | undefined,
      }) !== null,
    addListener: (listener: () => void) => {
      listeners.add(listener);
      listener();
      return () => listeners.delete(listener);
    },
    setActive: record("setActive"),
    joinWaitlist: record("joinWaitlist"),
    signOut: record("signOut"),
    navigate: record("navigate"),
    handleRedirectCallback: record("handleRedirectCallback"),
    handleEmailLinkVerification: record("handleEmailLinkVerification"),
    buildSignInUrl: () => "/sign-in",
    buildSignUpUrl: () => "/sign-up",
    buildUserProfileUrl: () => "/user",
    buildAfterSignOutUrl: () => "/",
  };
  return clerk as unknown as FakeClerk;
}

const verification = {
  status: "needs_first_factor",
  level: "first_factor",
  supportedFirstFactors: [
    { strategy: "password" },
    { strategy: "email_code", emailAddressId: "idn_1", safeIdentifier: "ada@fernweh.example" },
  ],
  supportedSecondFactors: null,
  firstFactorVerification: never,
  secondFactorVerification: never,
  session: { id: "sess_1" },
};
const sessionMethods = (record: Recorder) => ({
  startVerification: record("session.startVerification", verification),
  prepareFirstFactorVerification: record("session.prepareFirstFactorVerification", verification),
  attemptFirstFactorVerification: record("session.attemptFirstFactorVerification", {
    ...verification,
    status: "complete",
  }),
});

const signInMethods = [
  "create",
  "prepareFirstFactor",
  "attemptFirstFactor",
  "prepareSecondFactor",
  "attemptSecondFactor",
  "resetPassword",
  "authenticateWithRedirect",
];
const signUpMethods = [
  "create",
  "update",
  "prepareEmailAddressVerification",
  "attemptEmailAddressVerification",
  "preparePhoneNumberVerification",
  "attemptPhoneNumberVerification",
  "authenticateWithRedirect",
];

type Recorder = (method: string, result?: unknown) => unknown;

/** An attempt whose methods answer the attempt itself, unless the data brings its own. */
function attempt(name: string, record: Recorder, methods: string[], data: object): Record<string, unknown> {
  const resource: Record<string, unknown> = {};
  for (const method of methods) resource[method] = record(`${name}.${method}`, resource);
  resource.createEmailLinkFlow = () => ({
    startEmailLinkFlow: () => new Promise(() => undefined),
    cancelEmailLinkFlow: () => undefined,
  });
  return Object.assign(resource, data);
}

export const identification = (id: string, value: string, status = "verified", kind: "email" | "phone" = "email") => ({
  id,
  [kind === "email" ? "emailAddress" : "phoneNumber"]: value,
  verification: { ...never, status },
  linkedTo: [],
  prepareVerification: () => Promise.resolve(),
  attemptVerification: () => Promise.resolve(),
  setReservedForSecondFactor: () => Promise.resolve({ backupCodes: [] }),
  makeDefaultSecondFactor: () => Promise.resolve(),
  destroy: () => Promise.resolve(),
});

const backupCodes = ["3f9a2c71", "b07d41ee", "91c5e0a8", "d2487b3f", "6ea1c904", "07bf5d2a", "c83e916d", "54a0f7be"];

function fakeUser(given: Partial<UserResource>, record: Recorder): UserResource {
  const email = identification("idn_1", "ada@fernweh.example");
  const user = {
    id: "user_1",
    username: null,
    firstName: "Ada",
    lastName: "Byron",
    imageUrl: "",
    hasImage: false,
    passwordEnabled: true,
    passkeys: [],
    totpEnabled: false,
    backupCodeEnabled: false,
    twoFactorEnabled: false,
    primaryEmailAddressId: "idn_1",
    primaryEmailAddress: email,
    primaryPhoneNumberId: null,
    primaryPhoneNumber: null,
    emailAddresses: [email],
    phoneNumbers: [],
    externalAccounts: [],
    deleteSelfEnabled: true,
    update: record("user.update"),
    updatePassword: record("user.updatePassword"),
    createEmailAddress: record("user.createEmailAddress", identification("idn_9", "new@fernweh.example", "unverified")),
    createPhoneNumber: record("user.createPhoneNumber", identification("idn_8", "+4930123456", "unverified", "phone")),
    createExternalAccount: record("user.createExternalAccount", { verification: never }),
    setProfileImage: record("user.setProfileImage"),
    delete: record("user.delete"),
    createPasskey: record("user.createPasskey"),
    createTOTP: record("user.createTOTP", {
      secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
      uri: "otpauth://totp/Fernweh:ada@fernweh.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Fernweh",
    }),
    verifyTOTP: record("user.verifyTOTP", { backupCodes }),
    disableTOTP: record("user.disableTOTP"),
    createBackupCode: record("user.createBackupCode", { codes: backupCodes }),
    getSessions: () =>
      Promise.resolve([
        device(
          "sess_1",
          { browserName: "Firefox", browserVersion: "144", deviceType: "Linux", city: "Berlin", country: "DE" },
          0,
          record,
        ),
        device(
          "sess_9",
          {
            browserName: "Safari",
            browserVersion: "26",
            deviceType: "iPhone",
            isMobile: true,
            city: "Lisbon",
            country: "PT",
          },
          3,
          record,
        ),
      ]),
    ...given,
  };
  return { ...user, fullName: [user.firstName, user.lastName].filter(Boolean).join(" ") } as unknown as UserResource;
}

const device = (id: string, activity: object, hoursAgo: number, record: Recorder) => ({
  id,
  status: "active",
  actor: null,
  lastActiveAt: new Date(Date.now() - hoursAgo * 3_600_000),
  latestActivity: { ipAddress: "203.0.113.7", isMobile: false, ...activity },
  revoke: record("session.revoke"),
});
