/* What Clerk documents that its hooks answer, with types as loose as an app's use of them. */

type Method = (...args: never[]) => unknown;
/** Answers `{ error }` and never throws. */
type Safe = (...args: never[]) => Promise<{ error: { message: string } | null }>;
type Text = string | null | undefined;
type FieldError = { message: string } | null;
type FetchStatus = "idle" | "fetching";
interface Errors<Field extends string> {
  fields: Record<Field, FieldError>;
  raw: unknown;
  global: unknown;
}
interface SafeSteps {
  sendCode: Safe;
  verifyCode: Safe;
}

interface SignInFuture {
  id?: Text;
  status: Text;
  identifier: Text;
  supportedFirstFactors: readonly { strategy: string }[];
  supportedSecondFactors: readonly { strategy: string }[];
  firstFactorVerification: { status: Text };
  secondFactorVerification: { status: Text };
  isTransferable: boolean;
  existingSession?: { sessionId: string } | undefined;
  createdSessionId: Text;
  userData: object;
  canBeDiscarded: boolean;
  create: Method;
  password: Safe;
  emailCode: SafeSteps;
  emailLink: { sendLink: Safe; waitForVerification: Safe; verification: { status: string } | null };
  phoneCode: SafeSteps;
  resetPasswordEmailCode: SafeSteps & { submitPassword: Safe };
  resetPasswordPhoneCode: SafeSteps & { submitPassword: Safe };
  sso: Safe;
  mfa: Record<
    "sendPhoneCode" | "verifyPhoneCode" | "sendEmailCode" | "verifyEmailCode" | "verifyTOTP" | "verifyBackupCode",
    Safe
  >;
  ticket: Safe;
  passkey: Safe;
  finalize: Safe;
  reset: Safe;
}

interface SignUpFuture {
  id?: Text;
  status: Text;
  requiredFields: readonly string[];
  optionalFields: readonly string[];
  missingFields: readonly string[];
  unverifiedFields: readonly string[];
  username: Text;
  firstName: Text;
  lastName: Text;
  emailAddress: Text;
  phoneNumber: Text;
  hasPassword: boolean;
  unsafeMetadata: object;
  createdSessionId: Text;
  createdUserId: Text;
  abandonAt: number | null;
  legalAcceptedAt: number | null;
  isTransferable: boolean;
  existingSession?: { sessionId: string } | undefined;
  canBeDiscarded: boolean;
  create: Method;
  update: Method;
  password: Safe;
  sso: Safe;
  ticket: Safe;
  finalize: Safe;
  reset: Safe;
  verifications: Record<
    | "sendEmailCode"
    | "verifyEmailCode"
    | "sendEmailLink"
    | "waitForEmailLinkVerification"
    | "sendPhoneCode"
    | "verifyPhoneCode",
    Safe
  > & { emailAddress: { status: Text }; phoneNumber: { status: Text }; externalAccount: { status: Text } };
}

interface SignInOfBefore {
  create: Method;
  prepareFirstFactor: Method;
  attemptFirstFactor: Method;
  prepareSecondFactor: Method;
  attemptSecondFactor: Method;
  resetPassword: Method;
  authenticateWithRedirect: Method;
  authenticateWithPopup: Method;
  authenticateWithPasskey: Method;
  createEmailLinkFlow: Method;
}
interface SignUpOfBefore {
  create: Method;
  update: Method;
  prepareEmailAddressVerification: Method;
  attemptEmailAddressVerification: Method;
  preparePhoneNumberVerification: Method;
  attemptPhoneNumberVerification: Method;
  authenticateWithRedirect: Method;
  authenticateWithPopup: Method;
  createEmailLinkFlow: Method;
}

export interface DocumentedHooks {
  useAuth: {
    isLoaded: boolean;
    isSignedIn: boolean | undefined;
    userId: Text;
    sessionId: Text;
    sessionClaims: { sub: string } | null | undefined;
    actor: { sub: string } | null | undefined;
    orgId: Text;
    orgRole: Text;
    orgSlug: Text;
    has: (params: { role: "org:admin" }) => boolean;
    getToken: (options?: {
      template?: string;
      skipCache?: boolean;
      leewayInSeconds?: number;
      organizationId?: string;
    }) => Promise<string | null>;
    signOut: Method;
  };
  useUser: { isLoaded: boolean; isSignedIn: boolean | undefined; user: { id: string } | null | undefined };
  useSession: { isLoaded: boolean; isSignedIn: boolean | undefined; session: { id: string } | null | undefined };
  useSessionList: { isLoaded: boolean; sessions: readonly { id: string }[] | undefined; setActive: Method | undefined };
  useClerk: { loaded: boolean; openSignIn: Method; signOut: Method; setActive: Method };
  useOrganization: {
    isLoaded: boolean;
    organization: object | null | undefined;
    memberships: object | null | undefined;
  };
  useOrganizationList: { isLoaded: boolean; setActive: Method | undefined; userMemberships: object };
  useReverification: (...args: never[]) => Promise<unknown> | undefined;
  useEmailLink: { startEmailLinkFlow: Method; cancelEmailLinkFlow: () => void };
  useSignIn: {
    isLoaded: boolean;
    setActive: Method;
    signIn: SignInFuture & SignInOfBefore;
    errors: Errors<"identifier" | "password" | "code">;
    fetchStatus: FetchStatus;
  };
  useSignUp: {
    isLoaded: boolean;
    setActive: Method;
    signUp: SignUpFuture & SignUpOfBefore;
    errors: Errors<
      | "firstName"
      | "lastName"
      | "emailAddress"
      | "phoneNumber"
      | "password"
      | "username"
      | "code"
      | "captcha"
      | "legalAccepted"
    >;
    fetchStatus: FetchStatus;
  };
  useWaitlist: {
    waitlist: { id: Text; createdAt: Date | null | undefined; updatedAt: Date | null | undefined; join: Method };
    errors: Errors<"emailAddress">;
    fetchStatus: FetchStatus;
  };
}

/** Of the entry point `/legacy`. */
export interface DocumentedLegacyHooks {
  useSignIn: { isLoaded: boolean; signIn: SignInOfBefore | undefined; setActive: Method | undefined };
  useSignUp: { isLoaded: boolean; signUp: SignUpOfBefore | undefined; setActive: Method | undefined };
}
