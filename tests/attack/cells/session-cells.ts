/*
 * Operations on a session or the user in it × what the session can be like. The kind of an operation says how each
 * sort of state answers it; `exceptions` are the cells that are different.
 */

const OK = "ok";
const SIGNED_OUT = "401 authentication_invalid";
const NOT_FOUND = "404 resource_not_found";
const NOT_AS_ACTOR = "403 authorization_invalid";
const PROVE_AGAIN = "403 session_reverification_required";

/** What a state means for operations. */
export type Sort = "live" | "stale" | "impersonated" | "dead";

export const sessionStates = {
  active: "live",
  "pending: setup-mfa": "live",
  "pending: reset-password": "live",
  /** The user has typed too many wrong passwords elsewhere. */
  "of a locked user": "live",
  /** The last proof is eleven minutes old. */
  "to be verified again": "stale",
  impersonated: "impersonated",
  /** A browser that has done nothing. */
  none: "dead",
  /** The browser is signed in as somebody, and names the session of somebody else. */
  "another client's": "dead",
  ended: "dead",
  removed: "dead",
  revoked: "dead",
  expired: "dead",
  abandoned: "dead",
  "of a banned user": "dead",
  "of a deleted user": "dead",
} as const satisfies Record<string, Sort>;

export type SessionState = keyof typeof sessionStates;

export const kinds = {
  /** On the browser's client, whoever is signed in on it. */
  client: { live: OK, stale: OK, impersonated: OK, dead: OK },
  session: { live: OK, stale: OK, impersonated: OK, dead: NOT_FOUND },
  token: { live: OK, stale: OK, impersonated: OK, dead: SIGNED_OUT },
  reverification: { live: OK, stale: OK, impersonated: NOT_AS_ACTOR, dead: NOT_FOUND },
  read: { live: OK, stale: OK, impersonated: OK, dead: SIGNED_OUT },
  /** What somebody who acts as the user may change too. */
  profile: { live: OK, stale: OK, impersonated: OK, dead: SIGNED_OUT },
  /** What the owner alone may change. */
  own: { live: OK, stale: OK, impersonated: NOT_AS_ACTOR, dead: SIGNED_OUT },
  /** What the owner may change who has proven a moment ago who they are. */
  guarded: { live: OK, stale: PROVE_AGAIN, impersonated: NOT_AS_ACTOR, dead: SIGNED_OUT },
} as const satisfies Record<string, Record<Sort, string>>;

export const sessionCells: Readonly<Record<string, keyof typeof kinds>> = {
  getClient: "client",
  createClient: "client",
  upsertClient: "client",
  deleteClient: "client",
  deleteClientSessions: "client",
  handshakeClient: "client",
  touchClient: "client",

  getClientSession: "session",
  touchSession: "session",
  endSession: "session",
  removeSession: "session",
  createSessionToken: "token",
  startReverification: "reverification",
  prepareReverificationFirstFactor: "reverification",
  attemptReverificationFirstFactor: "reverification",
  prepareReverificationSecondFactor: "reverification",
  attemptReverificationSecondFactor: "reverification",

  getMe: "read",
  listMySessions: "read",
  listMyActiveSessions: "read",
  listMyEmailAddresses: "read",
  getMyEmailAddress: "read",
  listMyPhoneNumbers: "read",
  getMyPhoneNumber: "read",
  getMyPasskey: "read",

  updateMe: "profile",
  updateMyMetadata: "profile",
  updateMyProfileImage: "profile",
  deleteMyProfileImage: "profile",

  prepareMyEmailAddress: "own",
  attemptMyEmailAddress: "own",
  prepareMyPhoneNumber: "own",
  attemptMyPhoneNumber: "own",
  updateMyPasskey: "own",
  reauthorizeMyExternalAccount: "own",
  deleteMyExternalAccountTokens: "own",

  deleteMe: "guarded",
  changePassword: "guarded",
  removeMyPassword: "guarded",
  revokeMySession: "guarded",
  createMyEmailAddress: "guarded",
  deleteMyEmailAddress: "guarded",
  createMyPhoneNumber: "guarded",
  updateMyPhoneNumber: "guarded",
  deleteMyPhoneNumber: "guarded",
  createMyPasskey: "guarded",
  attemptMyPasskey: "guarded",
  deleteMyPasskey: "guarded",
  createMyTotp: "guarded",
  verifyMyTotp: "guarded",
  deleteMyTotp: "guarded",
  createMyBackupCodes: "guarded",
  createMyExternalAccount: "guarded",
  deleteMyExternalAccount: "guarded",
};

const LOCKED = "403 user_locked";
/** They have no second factor that could be proven again. */
const FIRST_ONLY = "400 invalid_action_for_session_reverification";

export const exceptions: Readonly<Record<string, Readonly<Partial<Record<SessionState, string>>>>> = {
  prepareReverificationFirstFactor: { "of a locked user": LOCKED },
  attemptReverificationFirstFactor: { "of a locked user": LOCKED },
  prepareReverificationSecondFactor: { "of a locked user": LOCKED, "pending: setup-mfa": FIRST_ONLY },
  attemptReverificationSecondFactor: { "of a locked user": LOCKED, "pending: setup-mfa": FIRST_ONLY },
  changePassword: { "of a locked user": LOCKED },
  removeMyPassword: { "of a locked user": LOCKED },
  verifyMyTotp: { "of a locked user": LOCKED },
  deleteMyTotp: { "pending: setup-mfa": "400 totp_disabled" },
  createMyBackupCodes: { "pending: setup-mfa": "400 backup_codes_not_available" },
};

/** Operations that act on no attempt, no session and no signed-in user of the browser that calls them. */
export const elsewhere: Readonly<Record<string, string>> = {
  getEnvironment: "says what the instance is like",
  getAccountPortal: "says what the instance is like",
  updateEnvironment: "says what the instance is like",
  createDevBrowser: "makes a token",
  getHealth: "says that the server is there",
  getWellKnownJwks: "says which keys there are",
  joinWaitlist: "adds an address to a list",
  getAndroidAssetLinks: "says which apps there are",
  getAppleAppSiteAssociation: "says which apps there are",
  getCaptchaChallenge: "makes a challenge",
  verifyClient: "takes the answer to a challenge; it changes what is asked of the browser's address",
  syncClient: "leads on; A-58",
  linkClient: "acts by the token of the link; A-58",
  acceptTicket: "leads on; A-53 and A-14",
  openEmailLink: "acts by the token of the link; A-14",
  confirmEmailLink: "acts by the token of the link; A-14",
  openRevocationLink: "acts by the token of the link; A-14",
  revokeSessionByLink: "acts by the token of the link; A-14",
  returnFromProvider: "acts by the state of the round trip; A-46 and A-14",
  returnFromProviderByForm: "acts by the state of the round trip; A-46 and A-14",
};
