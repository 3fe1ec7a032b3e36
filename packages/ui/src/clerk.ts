/**
 * The part of Clerk's browser objects that the components call, as structural types: any Clerk object that has
 * these members can drive them. Names and shapes are those of Clerk's JavaScript reference.
 */
export interface FieldErrorMeta {
  paramName?: string;
  sessionId?: string;
  zxcvbn?: { suggestions: Array<{ code: string; message: string }> };
  [key: string]: unknown;
}

export interface APIErrorLike {
  code: string;
  message: string;
  longMessage?: string;
  meta?: FieldErrorMeta;
}

export interface VerificationLike {
  status: string | null;
  strategy: string | null;
  expireAt?: Date | null;
  error?: APIErrorLike | null;
  externalVerificationRedirectURL?: URL | null;
}

export interface Factor {
  strategy: string;
  safeIdentifier?: string;
  emailAddressId?: string;
  phoneNumberId?: string;
  primary?: boolean;
  default?: boolean;
  enterpriseConnectionId?: string;
  enterpriseConnectionName?: string;
}

export interface UserData {
  firstName?: string | null;
  lastName?: string | null;
  imageUrl?: string;
  hasImage?: boolean;
}

export interface RedirectParams {
  strategy: string;
  redirectUrl: string;
  redirectUrlComplete: string;
  identifier?: string;
  continueSignIn?: boolean;
  continueSignUp?: boolean;
  unsafeMetadata?: Record<string, unknown>;
  legalAccepted?: boolean;
  oidcPrompt?: string;
}

export interface EmailLinkFlow {
  startEmailLinkFlow(params: { emailAddressId?: string; redirectUrl: string }): Promise<unknown>;
  cancelEmailLinkFlow(): void;
}

export interface SignInLike {
  id?: string;
  status: string | null;
  identifier?: string | null;
  supportedIdentifiers?: string[];
  supportedFirstFactors: Factor[] | null;
  supportedSecondFactors: Factor[] | null;
  firstFactorVerification: VerificationLike;
  secondFactorVerification: VerificationLike;
  userData?: UserData | null;
  createdSessionId: string | null;
  create(params: Record<string, unknown>): Promise<SignInLike>;
  prepareFirstFactor(params: Record<string, unknown>): Promise<SignInLike>;
  attemptFirstFactor(params: Record<string, unknown>): Promise<SignInLike>;
  prepareSecondFactor(params: Record<string, unknown>): Promise<SignInLike>;
  attemptSecondFactor(params: Record<string, unknown>): Promise<SignInLike>;
  resetPassword(params: {
    password: string;
    signOutOfOtherSessions?: boolean;
  }): Promise<SignInLike>;
  authenticateWithRedirect(params: RedirectParams): Promise<void>;
  authenticateWithPasskey?(params?: { flow?: string }): Promise<SignInLike>;
  createEmailLinkFlow?(): EmailLinkFlow;
}

export interface SignUpVerification extends VerificationLike {
  nextAction?: string;
  supportedStrategies?: string[];
}

export interface SignUpLike {
  id?: string;
  status: string | null;
  requiredFields: string[];
  optionalFields: string[];
  missingFields: string[];
  unverifiedFields: string[];
  emailAddress: string | null;
  phoneNumber: string | null;
  username: string | null;
  firstName: string | null;
  lastName: string | null;
  createdSessionId: string | null;
  verifications: {
    emailAddress: SignUpVerification;
    phoneNumber: SignUpVerification;
    externalAccount: VerificationLike;
  };
  create(params: Record<string, unknown>): Promise<SignUpLike>;
  update(params: Record<string, unknown>): Promise<SignUpLike>;
  prepareEmailAddressVerification(params?: Record<string, unknown>): Promise<SignUpLike>;
  attemptEmailAddressVerification(params: { code: string }): Promise<SignUpLike>;
  preparePhoneNumberVerification(params?: Record<string, unknown>): Promise<SignUpLike>;
  attemptPhoneNumberVerification(params: { code: string }): Promise<SignUpLike>;
  authenticateWithRedirect(params: RedirectParams): Promise<void>;
  createEmailLinkFlow?(): EmailLinkFlow;
}

export interface IdentifierVerification extends VerificationLike {
  nonce?: string | null;
}

export interface EmailAddressLike {
  id: string;
  emailAddress: string;
  verification: IdentifierVerification;
  linkedTo: Array<{ id: string; type: string }>;
  prepareVerification(params: Record<string, unknown>): Promise<EmailAddressLike>;
  attemptVerification(params: { code: string }): Promise<EmailAddressLike>;
  destroy(): Promise<void>;
}

export interface PhoneNumberLike {
  id: string;
  phoneNumber: string;
  verification: IdentifierVerification;
  reservedForSecondFactor?: boolean;
  prepareVerification(params?: Record<string, unknown>): Promise<PhoneNumberLike>;
  attemptVerification(params: { code: string }): Promise<PhoneNumberLike>;
  destroy(): Promise<void>;
}

export interface ExternalAccountLike {
  id: string;
  provider: string;
  emailAddress?: string;
  username?: string;
  label?: string;
  verification: VerificationLike | null;
  reauthorize?(params: Record<string, unknown>): Promise<ExternalAccountLike>;
  destroy(): Promise<unknown>;
}

export interface SessionActivity {
  browserName?: string;
  browserVersion?: string;
  deviceType?: string;
  ipAddress?: string;
  city?: string;
  country?: string;
  isMobile?: boolean;
}

export interface SessionWithActivities {
  id: string;
  status: string;
  lastActiveAt: Date;
  latestActivity: SessionActivity;
  actor?: Record<string, unknown> | null;
  revoke(): Promise<unknown>;
}

export interface UserLike {
  id: string;
  username: string | null;
  firstName: string | null;
  lastName: string | null;
  fullName: string | null;
  imageUrl: string;
  hasImage: boolean;
  passwordEnabled: boolean;
  primaryEmailAddressId: string | null;
  primaryPhoneNumberId: string | null;
  primaryEmailAddress: EmailAddressLike | null;
  primaryPhoneNumber: PhoneNumberLike | null;
  emailAddresses: EmailAddressLike[];
  phoneNumbers: PhoneNumberLike[];
  externalAccounts: ExternalAccountLike[];
  deleteSelfEnabled?: boolean;
  update(params: Record<string, unknown>): Promise<UserLike>;
  updatePassword(params: Record<string, unknown>): Promise<UserLike>;
  createEmailAddress(params: { email: string }): Promise<EmailAddressLike>;
  createPhoneNumber(params: { phoneNumber: string }): Promise<PhoneNumberLike>;
  createExternalAccount(params: Record<string, unknown>): Promise<ExternalAccountLike>;
  setProfileImage(params: { file: Blob | File | string | null }): Promise<unknown>;
  getSessions(): Promise<SessionWithActivities[]>;
  delete(): Promise<unknown>;
  reload?(): Promise<UserLike>;
}

export interface SessionLike {
  id: string;
  status: string;
  user?: UserLike | null;
  currentTask?: { key: string } | null;
  publicUserData?: {
    firstName?: string | null;
    lastName?: string | null;
    imageUrl: string;
    identifier: string;
  };
}

export interface ClientLike {
  sessions: SessionLike[];
  signedInSessions?: SessionLike[];
  signIn: SignInLike;
  signUp: SignUpLike;
  lastActiveSessionId: string | null;
  lastAuthenticationStrategy?: string | null;
}

export interface SetActiveParams {
  session?: SessionLike | string | null;
  redirectUrl?: string;
}

export interface SignOutParams {
  sessionId?: string;
  redirectUrl?: string;
}

export interface UIClerk {
  loaded: boolean;
  client?: ClientLike | null;
  session?: SessionLike | null;
  user?: UserLike | null;
  addListener(listener: (resources: never) => void): () => void;
  setActive(params: SetActiveParams): Promise<void>;
  signOut(params?: SignOutParams): Promise<void>;
  navigate(to: string, options?: { replace?: boolean }): Promise<unknown>;
  buildSignInUrl?(params?: Record<string, unknown>): string;
  buildSignUpUrl?(params?: Record<string, unknown>): string;
  buildUserProfileUrl?(): string;
  buildAfterSignInUrl?(): string;
  buildAfterSignUpUrl?(): string;
  buildAfterSignOutUrl?(): string;
  handleRedirectCallback(
    params: Record<string, unknown>,
    navigate?: (to: string) => Promise<unknown>,
  ): Promise<unknown>;
  handleEmailLinkVerification?(
    params: Record<string, unknown>,
    navigate?: (to: string) => Promise<unknown>,
  ): Promise<unknown>;
  __internal_environment?: UIEnvironment | null;
  __internal_getOption?(name: string): unknown;
}

export interface AttributeSettings {
  enabled: boolean;
  required: boolean;
  used_for_first_factor: boolean;
  used_for_second_factor?: boolean;
  first_factors?: string[];
  verifications: string[];
  verify_at_sign_up?: boolean;
  immutable?: boolean;
}

export interface SocialSettings {
  enabled: boolean;
  authenticatable: boolean;
  strategy: string;
  name: string;
  logo_url?: string | null;
}

export interface PasswordSettings {
  min_length?: number;
  max_length?: number;
  require_special_char?: boolean;
  require_numbers?: boolean;
  require_uppercase?: boolean;
  require_lowercase?: boolean;
  allowed_special_characters?: string;
}

/** The instance's settings as the components read them (the environment resource of the browser SDK). */
export interface UIEnvironment {
  authConfig: { singleSessionMode: boolean; reverification?: boolean };
  displayConfig: {
    applicationName: string;
    branded?: boolean;
    logoImageUrl?: string | null;
    logoLinkUrl?: string;
    homeUrl?: string;
    signInUrl?: string;
    signUpUrl?: string;
    userProfileUrl?: string;
    waitlistUrl?: string;
    afterSignInUrl?: string;
    afterSignUpUrl?: string;
    supportEmail?: string | null;
    helpUrl?: string | null;
    termsUrl?: string | null;
    privacyPolicyUrl?: string | null;
    preferredSignInStrategy?: string;
    showDevModeWarning?: boolean;
    instanceEnvironmentType?: string;
  };
  userSettings: {
    attributes: Record<string, AttributeSettings | undefined>;
    social: Record<string, SocialSettings | undefined>;
    signUp: {
      mode?: string;
      progressive?: boolean;
      legal_consent_enabled?: boolean;
      captcha_enabled?: boolean;
    };
    actions?: { delete_self?: boolean };
    enterpriseSSO?: { enabled: boolean };
    passwordSettings?: PasswordSettings;
    usernameSettings?: { min_length: number | null; max_length: number | null };
    passkeySettings?: { show_sign_in_button?: boolean; allow_autofill?: boolean };
    attackProtection?: { enumeration_protection?: { enabled?: boolean } };
  };
  maintenanceMode?: boolean;
}
